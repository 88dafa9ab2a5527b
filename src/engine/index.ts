import { rules } from 'virtual:rules';
import { createEngine } from './create-engine.ts';

export { version } from 'virtual:version';
export type { Answer, Answers, Assessment, Fit, Option, Question, Reason, ShownCause } from '../model/checker.ts';
export type { Level } from '../model/level.ts';

export const { questions, nextQuestion, assess } = createEngine(rules);
