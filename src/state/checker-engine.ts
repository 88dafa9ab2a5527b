import { assess, holds, nextQuestion, questions } from '../engine/engine.ts';
import type { SessionEngine } from './checker-steps.ts';

export { rules } from 'virtual:rules';

/** The compiled rules, as a session uses them. */
export const checkerEngine: SessionEngine = { assess, holds, nextQuestion, questions };
