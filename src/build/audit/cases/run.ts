// `npm run cases`: measures the published cases and the invented patients. `npm run cases -- --explain ID` shows one
// case in full.
import { parseArgs } from 'node:util';
import { boundEngine } from './engine.ts';
import { explainCase } from './explain.ts';
import { measure, times } from './measure.ts';
import { omissions, reportOmissions } from './omissions.ts';
import { measurePatient, readPatients, reportPatients, type Patient } from './patients.ts';
import { readCases } from './published.ts';
import { report } from './report.ts';

const { values } = parseArgs({ options: { explain: { type: 'string' } } });
const cases = readCases();
const engine = boundEngine();

function isUnderstood({ answers }: Patient): boolean {
  return engine.assess(answers).ignored.length === 0;
}

if (values.explain === undefined) {
  const measured = cases.map((published) => measure(engine, published));
  console.log(report(measured, times(engine, cases)));
  const [known, unknown] = [readPatients().filter(isUnderstood), readPatients().filter((one) => !isUnderstood(one))];
  console.log(`\n${reportOmissions(omissions(engine, cases))}`);
  console.log(`\n${reportPatients(known.map((patient) => measurePatient(engine, patient)))}`);
  if (unknown.length > 0) console.log(`Answers that no question knows: ${unknown.map(({ id }) => id).join(', ')}.`);
} else {
  const wanted = cases.find(({ id }) => id === values.explain);
  if (wanted) console.log(explainCase(engine, wanted));
  else {
    console.error(`No case "${values.explain}". There are: ${cases.map(({ id }) => id).join(', ')}.`);
    process.exitCode = 1;
  }
}
