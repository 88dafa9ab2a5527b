// Loaded with `node --import` before a test in Node: TypeScript, and the compiled content under its `virtual:` names.
import { register } from 'node:module';
import 'tsx';

register('./content-hooks.mjs', import.meta.url);
