import { compileContent, listProblems } from '../../content.ts';
import { createEngine, type Engine } from '../../../engine/create-engine.ts';

/** The engine with the rules of `content/`. Problems of the content are printed. */
export function boundEngine(): Engine {
  const { rules, problems } = compileContent();
  const wrong = problems.filter(({ level, file }) => level === 'error' && file.startsWith('content/checker/'));
  if (wrong.length > 0) console.warn(`The rules have problems.\n${listProblems({ problems: wrong })}\n`);
  return createEngine(rules);
}
