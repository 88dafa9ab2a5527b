import type { Rules } from '../model/checker.ts';
import type { Guide } from '../model/content.ts';
import { assembleGuide, assembleRules } from './assemble.ts';
import { checkCompleteness } from './completeness.ts';
import { checkEvidence, collectEvidence, collectReview, type Evidence, type ReviewItem } from './evidence.ts';
import { checkLanguage } from './language.ts';
import { checkPages } from './pages.ts';
import { ProblemList, type Problem } from './problems.ts';
import { read, type SourceFile } from './read.ts';
import { collectKnown, resolve } from './resolve.ts';

export { toHtml } from './html.ts';
export { toPlainText } from './plain-text.ts';
export { toReview } from './review.ts';
export type { Evidence, Problem, ReviewItem, SourceFile };

export interface CompileOptions {
  /** Ids of the pictures that can be drawn; without them pictures are not checked. */
  readonly pictures?: readonly string[];
}

/** What the compiler makes of `content/`. With errors among the problems it holds whatever could be made. */
export interface Compilation {
  readonly guide: Guide;
  readonly rules: Rules;
  /** Reasons and sources of rules and weights, for people who audit them; no part of the script. */
  readonly evidence: Evidence;
  /** Statements without a source at hand. */
  readonly review: readonly ReviewItem[];
  readonly problems: readonly Problem[];
}

/** Text in, tree and problems out. Never throws on any text, reads no files. */
export function compile(files: readonly SourceFile[], { pictures }: CompileOptions = {}): Compilation {
  const problems = new ProblemList();
  const content = read(files, problems);
  const known = collectKnown(content, pictures);
  const guide = assembleGuide(content, known);
  const rules = assembleRules(content, known);

  resolve(content, known, problems);
  checkCompleteness(content, files, problems);
  checkPages(content, problems);
  checkEvidence(content, problems);
  checkLanguage(content, problems);
  return {
    guide,
    rules,
    evidence: collectEvidence(content),
    review: collectReview(content),
    problems: problems.sorted(),
  };
}
