import { rules } from 'virtual:rules';
import { createEngine } from '../engine/create-engine.ts';
import type { Rules } from '../model/checker.ts';
import type { Engine } from '../engine/create-engine.ts';
import type { VisitEngine } from './visit.ts';

export { rules };

/** An engine that is created on first use, so that visitors who only read do not wait for it. */
export function engineOf(rules: Rules): VisitEngine {
  let engine: Engine | undefined;
  const made = (): Engine => (engine ??= createEngine(rules));
  return {
    get version() {
      return rules.version;
    },
    get questions() {
      return made().questions;
    },
    run: (answers) => made().run(answers),
  };
}

/** The engine with the compiled rules. */
export const checkerEngine = engineOf(rules);
