import type { Source } from '../model/content.ts';
import type { Place, ProblemList } from './problems.ts';
import type { Content, SourceEntry } from './entries.ts';
import { compareTexts } from './compare.ts';
import { isEditorial } from './known.ts';

/** A statement for a clinician to review: general knowledge (GK) or an editorial decision (ED). */
export interface ReviewItem {
  /** Path of the file inside `content/`, without its extension. */
  readonly page: string;
  /** Section of a page, id of a rule, or question and option of a weight. */
  readonly section: string;
  readonly line: number;
  readonly text: string;
  readonly mark: 'GK' | 'ED';
}

/** Reasons and sources of rules and weights; not part of the script. */
export interface Evidence {
  readonly sources: readonly (Source & Pick<SourceEntry, 'grade' | 'read'>)[];
  readonly rules: readonly { readonly id: string; readonly sources: readonly string[]; readonly reviewed: string }[];
  readonly weights: readonly Weight[];
}

export interface Weight {
  readonly cause: string;
  readonly question: string;
  readonly option: string;
  readonly weight: number;
  readonly why?: string;
  /** Ids of sources, `GK` or `ED`. */
  readonly sources: readonly string[];
}

export function collectEvidence(content: Content): Evidence {
  return {
    sources: content.sources.map(({ value, grade, read }) => ({
      ...value,
      grade,
      ...(read === undefined ? {} : { read }),
    })),
    rules: content.rules.map(({ value: { id, sources }, reviewed }) => ({ id, sources, reviewed })),
    weights: locatedWeights(content).map(({ weight }) => weight),
  };
}

/** Reports rules and strong weights without a source, or with weak sources only. */
export function checkEvidence(content: Content, problems: ProblemList): void {
  const grades = new Map(content.sources.map(({ value, grade }) => [value.id, grade]));
  const checkGrades = (sources: readonly string[], place: Place, what: string): void => {
    const real = sources.filter((id) => !isEditorial(id));
    if (real.length > 0 && real.every((id) => grades.get(id) === 'C')) problems.report('sources-weak', place, what);
  };
  for (const { value, body, at } of content.pages) {
    checkGrades(
      body.marks.map(({ id }) => id),
      at(),
      `The page "${value.id}"`,
    );
  }
  for (const { value, at } of content.rules) {
    if (value.sources.length === 0) problems.report('rule-sources', at('sources'), value.id);
    checkGrades(value.sources, at('sources'), `The rule "${value.id}"`);
  }
  for (const { value, at } of content.causes) {
    const { threshold, why, sources = [] } = value.danger ?? {};
    if (threshold !== undefined && (why === undefined || sources.length === 0)) {
      problems.report('danger-reason', at('danger'), value.id);
    }
    checkGrades(sources, at('danger', 'sources'), `The danger of "${value.id}"`);
  }
  for (const { weight, place } of locatedWeights(content)) {
    const name = `${weight.question}.${weight.option}`;
    checkGrades(weight.sources, place, `The weight of "${name}"`);
    if (Math.abs(weight.weight) < 2) continue;
    if (weight.why === undefined) problems.report('weight-reason', place, name);
    if (weight.sources.length === 0) problems.report('weight-sources', place, name);
  }
}

/** Every statement without a source, in the order of the files. */
export function collectReview(content: Content): readonly ReviewItem[] {
  const items: ReviewItem[] = [];
  const add = (mark: string, { file, line }: Place, section: string, text: string): void => {
    if (mark !== 'GK' && mark !== 'ED') return;
    const page = file.replace(/^content\//, '').replace(/\.\w+$/, '');
    items.push({ page, section, line, text, mark });
  };
  for (const { id, place, section, text } of content.findings.marks) add(id, place, section, text);
  for (const { value, at } of content.exercises) {
    for (const id of value.sources) add(id, at('sources'), 'exercise', value.purpose);
  }
  for (const { value, at } of content.painLights) {
    for (const id of value.sources) add(id, at('sources'), value.id, value.do);
  }
  for (const { value, at } of content.rules) {
    for (const id of value.sources) add(id, at('sources'), value.id, value.why);
  }
  for (const { value, at } of content.causes) {
    const { why = '', sources = [] } = value.danger ?? {};
    for (const id of sources) add(id, at('danger', 'sources'), 'danger', why);
  }
  for (const { weight, place } of locatedWeights(content)) {
    const { question, option, why = '' } = weight;
    for (const id of weight.sources) add(id, place, `${question}.${option}`, why);
  }
  return items.sort((a, b) => compareTexts(a.page, b.page) || a.line - b.line);
}

function locatedWeights(content: Content): readonly { readonly weight: Weight; readonly place: Place }[] {
  return content.causes.flatMap(({ value, reasons, at }) =>
    Object.entries(reasons).flatMap(([question, options]) =>
      Object.entries(options).map(([option, { sources = [], ...reason }]) => ({
        weight: { cause: value.id, question, option, ...reason, sources },
        place: at('weights', question, option),
      })),
    ),
  );
}
