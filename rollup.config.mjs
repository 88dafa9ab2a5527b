import { declarations, engine, fhir, litPolicy, module, script } from './src/build/bundles.ts';
import { auditPages } from './src/build/audit/checker-page.ts';
import { trial } from './src/build/audit/trial-bundle.ts';
import { masterLang, publishedLanguages } from './src/build/content.ts';
import { outputs } from './src/build/outputs.ts';
import { explainSize } from './src/build/why.ts';

// One after the other; the last one also writes what follows from all of them.
const bundles = (drafts) => [
  ...publishedLanguages(drafts).flatMap((lang) => {
    const options = { lang, lenient: drafts && lang !== masterLang };
    return [script(options), module(options), engine(options), fhir(options)];
  }),
  litPolicy(),
  trial(),
  declarations('src/index.ts', 'dist/index.d.ts'),
  declarations('src/engine/index.ts', 'dist/engine.d.ts'),
  declarations('src/fhir/fhir.ts', 'dist/fhir.d.ts'),
];

// `npm run build -- --why`: also what each step of the build is worth, and what the script consists of.
// `npm run build -- --drafts`: the languages that are not ready, too.
export default ({ why, drafts = false }) => {
  const all = bundles(drafts);
  all.at(-1).plugins.push(outputs({ drafts }), auditPages());
  if (why) all.at(-1).plugins.push(explainSize());
  return all;
};
