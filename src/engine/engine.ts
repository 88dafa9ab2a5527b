import { rules } from 'virtual:rules';
import { createEngine } from './index.ts';

export { version } from 'virtual:version';
export type * from './index.ts';

export const { questions, nextQuestion, assess, holds } = createEngine(rules);
