import { cached } from '../../cache.mjs';
import { compilerInputs } from '../../content.ts';
import { boundEngine } from './engine.ts';
import { measure, type Measured } from './measure.ts';
import { measurePatient, readPatients, type MeasuredPatient } from './patients.ts';
import { readCases } from './published.ts';

interface MeasuredCases {
  readonly published: readonly Measured[];
  readonly patients: readonly MeasuredPatient[];
}

/** All cases with their results. Measuring takes seconds, so the build and the tests share them. */
export function measureCases(): MeasuredCases {
  return cached('measured-cases', [...compilerInputs, 'src/build/audit/cases', 'tests/cases'], () => {
    const engine = boundEngine();
    return {
      published: readCases().map((one) => measure(engine, one)),
      patients: readPatients().map((patient) => measurePatient(engine, patient)),
    };
  });
}
