import type { Rules } from '../model/checker.ts';
import type { Guide } from '../model/content.ts';
import { assembleGuide, assembleRules } from './assemble.ts';
import { checkCompleteness } from './completeness.ts';
import { checkEvidence, collectEvidence, collectReview, type Evidence, type ReviewItem } from './evidence.ts';
import { checkLanguage } from './language/index.ts';
import { hash } from './hash.ts';
import { checkPages } from './pages.ts';
import { prove } from './prove.ts';
import { ProblemList, type Problem } from './problems.ts';
import { noContent } from './entries.ts';
import { read, type SourceFile } from './read.ts';
import { collectKnown } from './known.ts';
import { resolve } from './resolve.ts';
import { checkResults } from './results.ts';
import type { Hazard } from './checker-schemas.ts';
import { checkSigns, type SignCount } from './signs.ts';
import { translate } from './translate.ts';
import { readWords } from './words.ts';
import { readingMinutes } from './reading-time.ts';

export { toHtml } from './html.ts';
export { toPlainText } from '../model/plain-text.ts';
export { toReview } from './review.ts';
export type { Evidence, Hazard, Problem, ReviewItem, SourceFile };

export interface CompileOptions {
  /** Texts of another language for the structure of the master; absent: compile the master itself. */
  readonly words?: { readonly folder: string; readonly files: readonly SourceFile[] };
  /** Ids of the existing pictures; absent: picture ids are not checked. */
  readonly pictures?: readonly string[];
}

/** The result of a compilation. With errors it contains whatever could be compiled. */
export interface Compilation {
  readonly guide: Guide;
  readonly rules: Rules;
  /** Reasons and sources of rules and weights, for auditors; not part of the script. */
  readonly evidence: Evidence;
  /** The hazard log; not part of the script. */
  readonly hazards: readonly Hazard[];
  /** Statements without a source. */
  readonly review: readonly ReviewItem[];
  /** Counts from the proof that pages and checker agree. */
  readonly signs: SignCount;
  readonly problems: readonly Problem[];
}

/**
 * Compiles texts to a tree and a list of problems. It never throws and reads no files. With `words`, the problems are
 * those of the translation only.
 */
export function compile(files: readonly SourceFile[], { pictures, words }: CompileOptions = {}): Compilation {
  const problems = new ProblemList();
  // A bug of the compiler is reported as one more problem, so that the other problems are still listed.
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      problems.report('compiler-failed', { file: words?.folder ?? 'content', line: 1 }, String(error));
    }
  };
  const master = read(files, words ? new ProblemList() : problems);
  let content = master;
  if (words) {
    attempt(() => (content = translate(master, readWords(words.folder, words.files, problems), problems)));
  }
  const known = collectKnown(content, pictures);
  let guide = assembleGuide(noContent(), known);
  let rules = assembleRules(noContent(), known);
  attempt(() => (guide = assembleGuide(content, known)));
  attempt(() => (rules = assembleRules(content, known)));
  attempt(() => checkLanguage(content, problems));
  let signs: SignCount = { held: 0, unasked: 0, unnamed: 0 };
  if (!words) {
    attempt(() => resolve(content, known, problems));
    attempt(() => checkCompleteness(content, files, problems));
    attempt(() => checkPages(content, problems));
    attempt(() => checkEvidence(content, problems));
    attempt(() => checkResults(content, problems));
    attempt(() => (signs = checkSigns(content, known, problems)));
    // A proof over invalid rules would only repeat the problems above.
    if (!problems.hasErrorsIn(/checker\//)) attempt(() => prove(content, rules, problems));
  }
  let checkMinutes = 0;
  if (!problems.hasErrorsIn(/checker\//)) attempt(() => (checkMinutes = readingMinutes(rules)));
  return {
    guide: { ...guide, version: contentVersion(guide, rules), checkMinutes },
    rules,
    evidence: collectEvidence(content),
    hazards: content.hazards.map(({ value }) => value),
    review: collectReview(content),
    signs,
    problems: problems.sorted(),
  };
}

/** The day of the last change of a page or rule, and a hash of all texts and rules. */
function contentVersion(guide: Omit<Guide, 'version' | 'checkMinutes'>, rules: Rules): string {
  const days = [guide.updated, ...guide.pages.map(({ updated }) => updated)].sort();
  return `${days.at(-1) ?? ''}.${hash(JSON.stringify([guide, rules]))}`;
}
