export * from '../engine.js';
