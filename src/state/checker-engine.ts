import { rules } from 'virtual:rules';
import { createEngine } from '../engine/index.ts';
import type { Engine } from '../engine/index.ts';
import type { SessionEngine } from './checker-steps.ts';

export { rules };

let engine: Engine | undefined;

/** The engine with the compiled rules, made on first use: who only reads does not wait for it. */
function made(): Engine {
  return (engine ??= createEngine(rules));
}

/** The compiled rules, as a session uses them. */
export const checkerEngine: SessionEngine = {
  get questions() {
    return made().questions;
  },
  assess: (answers) => made().assess(answers),
  nextQuestion: (answers) => made().nextQuestion(answers),
  holds: (condition, answers) => made().holds(condition, answers),
};
