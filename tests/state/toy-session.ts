import { createEngine } from '../../src/engine/create-engine.ts';
import { rule, toyRules } from '../engine/toy.ts';
import { choice } from '../support/toy-questions.ts';
import type { Question } from '../../src/model/checker.ts';
import type { SessionEngine } from '../../src/state/checker-session.ts';

export const ask = (id: string, rest: Partial<Question> = {}): Question => choice(id, 'yes no', rest);

/** Asks in order; `fell.yes` opens `steps`, `steps.yes` opens `crutches`; `chest.yes` is an emergency, `steps.no` urgent. */
export const toy: SessionEngine = createEngine(
  toyRules({
    questions: [
      ask('chest', { safety: true, place: true }),
      ask('fell'),
      ask('steps', { when: 'fell.yes' }),
      ask('crutches', { when: 'steps.yes' }),
      ask('sport'),
    ],
    rules: [
      rule('emergency', 'chest.yes'),
      rule('urgent', 'steps.no'),
      rule('soon', { any: ['crutches.yes', 'sport.yes'] }),
    ],
  }),
);
