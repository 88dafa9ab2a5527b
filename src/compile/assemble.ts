import type { Cause, Question, Rules } from '../model/checker.ts';
import { conditionSections, type Block, type Guide, type Inline, type Page } from '../model/content.ts';
import type { Strings } from '../model/strings.ts';
import { foldBlocks, foldLine } from '../model/tree.ts';
import type { LocatedCondition } from './conditions.ts';
import { hash } from './hash.ts';
import { orderLiterals, orderWeights } from './order.ts';
import { neededStrings } from './plurals.ts';
import { addInline } from './parse-inline.ts';
import type { CauseEntry, Content, PageEntry } from './entries.ts';
import type { Known } from './known.ts';

/**
 * Builds the guide from everything that could be read. References to missing things are left out, so that every id in
 * the guide exists.
 */
export function assembleGuide(content: Content, known: Known): Omit<Guide, 'version' | 'checkMinutes'> {
  return {
    pages: content.pages.map((page) => assemblePage(page, known)),
    home: content.home.map(({ value: { pages, groups, ...list } }) => ({
      ...list,
      pages: pages.filter((id) => known.pages.has(id)),
      groups: groups.map(({ pages, ...group }) => ({ ...group, pages: pages.filter((id) => known.pages.has(id)) })),
    })),
    exercises: content.exercises.map(({ value }) => ({ ...value, sources: citable(value.sources, known) })),
    programmes: content.programmes.map(({ value: { stages, ...programme } }) => ({
      ...programme,
      stages: stages.map(({ exercises, ...stage }) => ({
        ...stage,
        exercises: exercises.filter((id) => known.exercises.has(id)),
      })),
    })),
    painLights: content.painLights.map(({ value }) => ({ ...value, sources: citable(value.sources, known) })),
    sources: content.sources.map(({ value }) => value).filter(({ id }) => known.shownSources.has(id)),
    regions: content.regions.map(({ value }) => value),
    outcomes: content.outcomes.map(({ value }) => value),
    strings: assembleStrings(content),
    ...datesOf(content.rules.map(({ reviewed }) => reviewed)),
    ...languageOf(content),
  };
}

function languageOf({ language }: Content): Pick<Guide, 'lang' | 'dir' | 'locale' | 'language' | 'endings'> {
  const { lang = 'en', dir = 'ltr', locale = lang, name = lang, endings = [] } = language ?? {};
  return { lang, dir, locale, language: name, endings: endings.join('|') };
}

// Years after which a page of the NHS is due for review; the guide follows it.
const yearsUntilDue = 3;

/** The day of the last change of a rule, and the day when the oldest rule is due for review. */
function datesOf(days: readonly string[]): Pick<Guide, 'updated' | 'due'> {
  const [oldest = '', ...newer] = [...days].sort();
  const due = oldest.replace(/^\d+/, (year) => String(Number(year) + yearsUntilDue));
  return { updated: newer.at(-1) ?? oldest, due };
}

/** What the engine needs. */
export function assembleRules(content: Content, known: Known): Rules {
  const questions = content.questions.map(({ value }) => value);
  const rules = {
    questions: questions.map(({ when, ...question }) => ({
      ...question,
      ...(when && { when: orderLiterals(when, questions) }),
    })),
    rules: content.rules.map(({ value: { sources, ...rule }, when }) => ({
      ...rule,
      when: orderLiterals(rule.when, questions),
      sources: citable(sources, known),
      ...(readsPrivately(when, questions) && { private: true }),
    })),
    causes: content.causes.map(({ value }) => assembleCause(value, content, known)),
  };
  return { ...rules, version: hash(JSON.stringify(structureOf(rules))) };
}

function readsPrivately({ literals }: LocatedCondition, questions: readonly Question[]): boolean {
  return literals.some(({ question, answer }) =>
    questions.find(({ id }) => id === question)?.options.some((option) => option.id === answer && option.private),
  );
}

/** The rules without texts and sources: everything that decides a level, a cause or the next question. */
function structureOf({ questions, rules, causes }: Omit<Rules, 'version'>): unknown {
  return {
    questions: questions.map(
      ({ options, id, kind, safety, when, none, general, place, several, former, after, most }) => [
        options.map((option) => [option.id, option.elsewhere]),
        [id, kind, safety, when, none, general, place, several, former, after, most],
      ],
    ),
    rules: rules.map((rule) => [rule.id, rule.level, rule.when, rule.causes, rule.outcome]),
    causes: causes.map(({ id, page, prior, needs, danger, weights, never }) => [
      [id, page, prior, needs, weights, never],
      [danger?.level, danger?.threshold],
    ]),
  };
}

function assembleCause({ danger, ...rest }: CauseEntry['value'], { questions, pages }: Content, known: Known): Cause {
  const { title } = pages.find(({ value }) => value.id === rest.page)?.value ?? { title: rest.id };
  const asked = questions.map(({ value }) => value);
  const cause = {
    name: title,
    ...rest,
    ...(rest.needs && { needs: orderLiterals(rest.needs, asked) }),
    weights: orderWeights(rest.weights, asked),
  };
  if (!danger) return cause;
  const { sources, ...other } = danger;
  return { ...cause, danger: sources ? { ...other, sources: citable(sources, known) } : other };
}

function assemblePage({ value, body }: PageEntry, known: Known): Page {
  const marked = body.marks.map(({ id }) => id);
  const related = value.related.filter((id) => known.pages.has(id));
  const common = { sources: citable(marked, known), related };
  const located = body.sections.map((section) => ({ ...section, blocks: resolvedBlocks(section.blocks, known) }));
  if (value.kind === 'topic') {
    return { ...value, ...common, sections: located.map(({ id, title, blocks }) => ({ id, title, blocks })) };
  }
  const sections = located.flatMap(({ id: name, blocks }) =>
    conditionSections.filter((id) => id === name).map((id) => ({ id, blocks })),
  );
  const { programme, ...rest } = value;
  const page = { ...rest, ...common, sections };
  return programme !== undefined && known.programmes.has(programme) ? { ...page, programme } : page;
}

/** The interface strings; a missing one, which the compiler reports, is its key. */
function assembleStrings({ strings, language }: Content): Strings {
  const keys = [...neededStrings(language?.locale ?? 'en').keys()];
  return Object.fromEntries(keys.map((key) => [key, strings.get(key)?.value ?? key])) as unknown as Strings;
}

/** The known sources among the ids, each once and in the order of `sources.yaml`; similar lists compress well. */
function citable(ids: readonly string[], known: Known): readonly string[] {
  return [...known.sources].filter((id) => ids.includes(id));
}

/** The blocks without references to missing things; a link to a missing page becomes its text. */
function resolvedBlocks(blocks: readonly Block[], known: Known): readonly Block[] {
  return foldBlocks<readonly Inline[], readonly Block[]>(blocks, {
    line: (inline) => resolvedLine(inline, known),
    paragraph: (line) => [['p', ...line]],
    heading: (line) => [['h', ...line]],
    stage: (id) => [['stage', id]],
    list: (items, isNumbered) => [[isNumbered ? 'ol' : 'ul', ...items]],
    table: (head, rows) => [['table', head, ...rows]],
    care: (level, lead = [], inner) => [['care', level, lead, ...inner.flat()]],
    picture: (id, alternative) => (known.pictures?.has(id) === false ? [] : [['picture', id, ...alternative]]),
    exercise: (id) => (known.exercises.has(id) ? [['exercise', id]] : []),
    programme: (id) => (known.programmes.has(id) ? [['programme', id]] : []),
  }).flat();
}

function resolvedLine(inline: readonly Inline[], known: Known): readonly Inline[] {
  const parts = foldLine<readonly Inline[]>(inline, {
    text: (words) => [words],
    bold: (inner) => [['b', ...joined(inner)]],
    italic: (inner) => [['i', ...joined(inner)]],
    link: (page, inner) => (known.pages.has(page) ? [['a', page, ...joined(inner)]] : joined(inner)),
    service: (id) => [['n', id]],
  });
  return joined(parts);
}

/** Joins parts into one line and merges adjacent texts. */
function joined(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  const line: Inline[] = [];
  for (const part of parts.flat()) addInline(line, part);
  return line;
}
