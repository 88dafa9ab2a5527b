import { rules } from 'virtual:rules';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/create-engine.ts';
import type { VisitEngine } from './visit.ts';

export { rules };

let engine: Engine | undefined;

/** The engine with the compiled rules, made on first use: who only reads does not wait for it. */
function made(): Engine {
  return (engine ??= createEngine(rules));
}

/** The compiled rules, as a visit uses them. */
export const checkerEngine: VisitEngine = {
  get version() {
    return rules.version;
  },
  get questions() {
    return made().questions;
  },
  run: (answers) => made().run(answers),
};
