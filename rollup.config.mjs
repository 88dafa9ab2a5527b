import { declarations, engine, fhir, module, script } from './src/build/bundles.ts';
import { auditPages } from './src/build/audit/checker-page.ts';
import { trial } from './src/build/audit/trial-bundle.ts';
import { outputs } from './src/build/outputs.ts';
import { explainSize } from './src/build/why.ts';

// One after the other; the last one also writes what follows from all of them.
const bundles = [
  script(),
  module(),
  engine(),
  fhir(),
  trial(),
  declarations('src/index.ts', 'dist/index.d.ts'),
  declarations('src/engine/index.ts', 'dist/engine.d.ts'),
  declarations('src/fhir/fhir.ts', 'dist/fhir.d.ts'),
];
bundles.at(-1).plugins.push(outputs(), auditPages());

// `npm run build -- --why`: also what each step of the build is worth, and what the script consists of.
export default ({ why }) => {
  if (why) bundles.at(-1).plugins.push(explainSize());
  return bundles;
};
