import { conditionSections, treatmentStages, type ConditionPage } from '../model/content.ts';
import { isAtLeast } from '../model/level.ts';
import { blockLines } from '../model/plain-text.ts';
import type { LocatedSection } from './parse-markdown.ts';
import type { ProblemList } from './problems.ts';
import type { Content, PageEntry } from './entries.ts';
import { isEditorial } from './known.ts';

/** Sections required even on a short page about a rare danger. */
const shortSections: readonly string[] = ['get-help', 'what'];
const wordsOfShort = [60, 120] as const;
const wordsOfFull = [250, 450] as const;

/** Reports pages without a required part, and parts without a source. */
export function checkPages(content: Content, problems: ProblemList): void {
  const listed = new Set(content.home.flatMap(({ value }) => value.groups.flatMap(({ pages }) => pages)));
  for (const page of content.pages) {
    const { value, body, at } = page;
    checkSections(page, problems);
    if (value.kind === 'condition') checkCondition(value, page, problems);
    if (content.home.length > 0 && !listed.has(value.id)) problems.report('page-not-home', at(), value.id);
    // A page about the guide itself may rest on editorial decisions alone.
    const marks = body.marks.map(({ id }) => id);
    const isAboutGuide = value.kind === 'topic' && marks.every((id) => id === 'ED');
    if (!isAboutGuide && marks.every(isEditorial)) problems.report('page-sources', at());
  }
}

function checkSections({ body }: PageEntry, problems: ProblemList): void {
  const seen = new Set<string>();
  for (const { id, blocks, place } of body.sections) {
    if (seen.has(id)) problems.report('section-twice', place, id);
    seen.add(id);
    if (blocks.length === 0) problems.report('section-empty', place, id);
    else if (!body.marks.some(({ section }) => section === id)) problems.report('section-mark', place, id);
  }
}

function checkCondition(page: ConditionPage, { body, at }: PageEntry, problems: ProblemList): void {
  const order: readonly string[] = conditionSections;
  let last: string | undefined;
  for (const { id, place } of body.sections) {
    if (!order.includes(id)) problems.report('section-unknown', place, id, order.join(', '));
    else if (last !== undefined && order.indexOf(id) < order.indexOf(last)) {
      problems.report('section-order', place, id, last);
    } else last = id;
  }
  for (const id of page.short ? shortSections : order) {
    if (!body.sections.some((section) => section.id === id)) problems.report('section-missing', at(), id);
  }
  for (const section of body.sections) {
    if (section.id === 'get-help') checkGetHelp(section, page, problems);
    if (section.id === 'treatment' && !page.short) checkTreatment(section, problems);
  }
  if (page.weeks && page.weeks[0] > page.weeks[1]) {
    problems.report('weeks-order', at('weeks'), String(page.weeks[0]), String(page.weeks[1]));
  }
  const words = countWords(body.sections);
  const [from, to] = page.short ? wordsOfShort : wordsOfFull;
  if (words < from || words > to) problems.report('page-words', at(), String(words), String(from), String(to));
}

function countWords(sections: readonly LocatedSection[]): number {
  const lines = sections.flatMap(({ blocks }) => blockLines(blocks));
  return lines.join(' ').match(/[^\s]*\w[^\s]*/g)?.length ?? 0;
}

function checkGetHelp({ blocks, place }: LocatedSection, { level }: ConditionPage, problems: ProblemList): void {
  const cards = blocks.flatMap((block) => (block[0] === 'care' ? [block[1]] : []));
  if (cards.length < blocks.length) problems.report('get-help-cards', place);
  if (!cards.some((card) => isAtLeast(card, level))) problems.report('get-help-level', place, level);
}

function checkTreatment({ blocks, place }: LocatedSection, problems: ProblemList): void {
  const headings = blocks.filter(([name]) => name === 'h' || name === 'stage');
  const stages = headings.flatMap((block) => (block[0] === 'stage' ? [block[1]] : []));
  if (headings.length > stages.length || stages.join() !== treatmentStages.join())
    problems.report('treatment-stages', place);
}
