export * from '../fhir.js';
