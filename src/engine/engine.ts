import { rules } from 'virtual:rules';
import { createEngine } from './index.ts';

export { version } from 'virtual:version';
export type { Answer, Answers, Assessment, Fit, Level, Option, Question, Reason, ShownCause } from './index.ts';

export const { questions, nextQuestion, assess } = createEngine(rules);
