import type { Cause, Question, Rules } from '../model/checker.ts';
import type { Block, Guide, Inline, Page } from '../model/content.ts';
import { hash } from './hash.ts';
import { addInline } from './parse-inline.ts';
import type { Content, PageEntry } from './read.ts';
import type { Known } from './resolve.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The guide of everything that could be read. What points to nothing is left out, so that every id in it resolves. */
export function assembleGuide(content: Content, known: Known): Guide {
  return {
    pages: content.pages.map((page) => assemblePage(page, known)),
    home: content.home.map(({ value: { groups, ...list } }) => ({
      ...list,
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
    strings: content.strings,
    ...datesOf(content.rules.map(({ reviewed }) => reviewed)),
    lang: content.lang,
    dir: rightToLeft.has(content.lang.slice(0, 2)) ? 'rtl' : 'ltr',
  };
}

// How long the health service of the United Kingdom lets a page of its own stand before it is looked at again.
const yearsUntilDue = 3;

/** When the rules last changed, and when the one that has waited longest must be looked at again. */
function datesOf(days: readonly string[]): Pick<Guide, 'updated' | 'due'> {
  const [oldest = '', ...newer] = [...days].sort();
  const due = oldest.replace(/^\d+/, (year) => String(Number(year) + yearsUntilDue));
  return { updated: newer.at(-1) ?? oldest, due };
}

/** What the engine needs. */
export function assembleRules(content: Content, known: Known): Rules {
  const questions = content.questions.map(({ value }) => value);
  const rules = {
    questions,
    rules: content.rules.map(({ value: { sources, ...rule } }) => ({ ...rule, sources: citable(sources, known) })),
    causes: content.causes.map(({ value }) => assembleCause(value, questions, known)),
  };
  return { ...rules, version: hash(JSON.stringify(rules)) };
}

function assembleCause({ danger, ...rest }: Cause, questions: readonly Question[], known: Known): Cause {
  const cause = { ...rest, weights: inOrder(rest.weights, questions) };
  if (!danger) return cause;
  const { sources, ...other } = danger;
  return { ...cause, danger: sources ? { ...other, sources: citable(sources, known) } : other };
}

/** Weights in the order of the questions and their options, ages upwards: alike in all causes, they pack well. */
function inOrder(weights: Cause['weights'], questions: readonly Question[]): Cause['weights'] {
  const sorted = questions.flatMap(({ id, options }) => {
    const places = new Map(options.map((option, place) => [option.id, place]));
    const placeOf = (answer: string): number => places.get(answer) ?? Number.parseInt(answer, 10);
    const row = Object.entries(weights[id] ?? {}).sort(([a], [b]) => placeOf(a) - placeOf(b));
    return row.length > 0 ? [[id, Object.fromEntries(row)] as const] : [];
  });
  return Object.fromEntries(sorted);
}

function assemblePage({ value, body }: PageEntry, known: Known): Page {
  const sections = body.sections.map(({ id, title, blocks }) => ({
    id,
    ...(value.kind === 'topic' ? { title } : {}),
    blocks: blocks.flatMap((block) => resolvedBlock(block, known)),
  }));
  const page = {
    ...value,
    sections,
    sources: citable(
      body.marks.map(({ id }) => id),
      known,
    ),
    related: value.related.filter((id) => known.pages.has(id)),
  };
  if (page.kind === 'topic') return page;
  const { programme, ...rest } = page;
  return programme !== undefined && known.programmes.has(programme) ? { ...rest, programme } : rest;
}

/** The real sources among the ids, each once and in the order of `sources.yaml`: lists that are alike pack well. */
function citable(ids: readonly string[], known: Known): readonly string[] {
  return [...known.sources].filter((id) => ids.includes(id));
}

function resolvedBlock(block: Block, known: Known): readonly Block[] {
  switch (block[0]) {
    case 'p':
    case 'h': {
      const [name, ...inline] = block;
      return [[name, ...resolvedInline(inline, known)]];
    }
    case 'ul':
    case 'ol': {
      const [name, ...items] = block;
      return [[name, ...items.map((item) => resolvedInline(item, known))]];
    }
    case 'table': {
      const [, head, ...rows] = block;
      const cells = (row: readonly (readonly Inline[])[]) => row.map((cell) => resolvedInline(cell, known));
      return [['table', cells(head), ...rows.map(cells)]];
    }
    case 'care': {
      const [, level, ...blocks] = block;
      return [['care', level, ...blocks.flatMap((inner) => resolvedBlock(inner, known))]];
    }
    case 'picture':
      return known.pictures === undefined || known.pictures.has(block[1]) ? [block] : [];
    case 'exercise':
      return known.exercises.has(block[1]) ? [block] : [];
    case 'programme':
      return known.programmes.has(block[1]) ? [block] : [];
  }
}

function resolvedInline(inline: readonly Inline[], known: Known): readonly Inline[] {
  const resolved: Inline[] = [];
  for (const part of inline) {
    if (typeof part === 'string') addInline(resolved, part);
    else if (part[0] === 'n') resolved.push(part);
    else if (part[0] === 'a') {
      const [, page, ...inner] = part;
      const words = resolvedInline(inner, known);
      if (known.pages.has(page)) resolved.push(['a', page, ...words]);
      else for (const word of words) addInline(resolved, word);
    } else {
      const [name, ...inner] = part;
      resolved.push([name, ...resolvedInline(inner, known)]);
    }
  }
  return resolved;
}
