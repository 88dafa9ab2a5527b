import { rules } from 'virtual:rules';
import { createEngine } from '../engine/create-engine.ts';
import type { Rules } from '../model/checker.ts';
import type { Engine } from '../engine/create-engine.ts';
import type { Run } from '../engine/run.ts';
import type { VisitEngine } from './visit.ts';

export { rules };

/** Number of runs that are kept: the one before a step and the one after it. */
const mostKept = 2;

/**
 * An engine that is created on first use, so that visitors who only read do not wait for it. A step asks for the same runs
 * several times.
 */
export function engineOf(rules: Rules): VisitEngine {
  let engine: Engine | undefined;
  const made = (): Engine => (engine ??= createEngine(rules));
  const runs = new Map<string, Run>();
  return {
    get version() {
      return rules.version;
    },
    get questions() {
      return made().questions;
    },
    run(answers) {
      const key = JSON.stringify(answers);
      const run = runs.get(key) ?? made().run(answers);
      runs.delete(key);
      runs.set(key, run);
      for (const oldest of [...runs.keys()].slice(0, -mostKept)) runs.delete(oldest);
      return run;
    },
  };
}

/** The engine with the compiled rules. */
export const checkerEngine = engineOf(rules);
