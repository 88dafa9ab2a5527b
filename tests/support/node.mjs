// Loaded with `node --import` before a test in Node: TypeScript, and the compiled content under its `virtual:` names.
import { configureGlobal } from 'fast-check';
import { register } from 'node:module';
import 'tsx';

register('./content-hooks.mjs', import.meta.url);

// The same random numbers in every `npm test`, so that nothing but a change decides whether it passes; new ones in the whole run.
if (process.env.TEST_ALL !== '1') configureGlobal({ seed: 1 });
