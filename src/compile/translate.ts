import type { Block } from '../model/content.ts';
import { foldBlocks, foldLine, type BlockVisitor, type LineVisitor } from '../model/tree.ts';
import { hash } from './hash.ts';
import type { Place, ProblemList } from './problems.ts';
import type { Content } from './entries.ts';
import { inPluralForms } from './plurals.ts';
import { isOptional, reword, textOf, type Unit } from './units.ts';
import type { Words } from './words.ts';

/** Puts the texts of another language into the structure of the master, and reports whatever does not fit. */
export function translate(english: Content, words: Words, problems: ProblemList): Content {
  const master = inPluralForms(english, words.language?.locale ?? 'en');
  const addresses = new Set<string>();
  const regions = words.language?.regions ?? master.regions.map(({ value }) => value.id);
  const isUnchecked = (address: string): boolean => {
    const [, id] = /^regions#(\w+)\./.exec(address) ?? [];
    return id !== undefined && !regions.some((region) => region === id);
  };
  const content = reword(master, (unit) => {
    if (isUnchecked(unit.address)) return unit.blocks;
    addresses.add(unit.address);
    const said = words.said.get(unit.address);
    const place = `${unit.place.file}:${String(unit.place.line)}`;
    if (!said) {
      if (isOptional(unit)) return unit.blocks;
      problems.report('words-missing', fileOf(unit.address, words), unit.address, place);
      return unit.blocks;
    }
    if (words.done.get(unit.address) !== hashOf(unit)) {
      problems.report(unit.isSafety ? 'safety-words-stale' : 'words-stale', said.place, unit.address, place);
    }
    return unit.isFree || isAlike(unit, said, problems) ? said.blocks : unit.blocks;
  });
  for (const [address, { place }] of words.said) {
    if (!addresses.has(address)) problems.report('words-unknown', place, address);
  }
  checkTerms(master, words, problems);
  return {
    ...content,
    regions: regionsIn(content, words, regions),
    language: words.language ?? content.language,
    yamls: words.yamls,
    // Sources and references are those of the master, which are checked already.
    findings: { ...master.findings, prose: words.prose },
  };
}

/** Hash of the current text of a unit. */
export function hashOf(unit: Unit): string {
  return hash(textOf(unit));
}

/** The file where the translation of a unit stands or belongs. */
export function fileOf(address: string, { folder }: Pick<Words, 'folder'>): Place {
  const [file = ''] = address.split('#');
  return { file: `${folder}/${file}.${/^(?:condition|topic)s\//.test(file) ? 'md' : 'yaml'}`, line: 1 };
}

/** The regions; one that was not checked in the language gets the services of no region, which have no numbers. */
function regionsIn({ regions }: Content, { pairs }: Words, checked: readonly string[]): Content['regions'] {
  const none = regions.find(({ value }) => value.id === 'none');
  return regions.map(({ value: { country, ...region }, at }) => {
    const words = pairs.get(region.id) ?? {};
    if (checked.includes(region.id)) {
      return { value: { ...region, ...(country === undefined ? {} : { country }), words }, at };
    }
    return { value: { ...region, services: none?.value.services ?? region.services, words }, at };
  });
}

function isAlike(
  unit: Unit,
  { blocks, place }: { blocks: readonly Block[]; place: Place },
  problems: ProblemList,
): boolean {
  const said = { blocks };
  const numbers = [unit, said].map((words) => numbersIn(textOf(words)));
  const shapes = [unit, said].map((words) => shapeOf(words.blocks));
  const isSpare = (name: string): boolean => unit.mayLackNumber && name === '{count}';
  const names = [unit, said].map((words) => namesIn(words.blocks).filter((name) => !isSpare(name)));
  const compare = (id: 'words-number' | 'words-shape', [english = [], found = []]: readonly (readonly string[])[]) => {
    if (english.join() === found.join()) return true;
    problems.report(id, place, unit.address, ...difference(english, found));
    return false;
  };
  return [compare('words-number', numbers), compare('words-shape', shapes), compare('words-shape', names)].every(
    Boolean,
  );
}

/** The items that only one of the two lists has. */
function difference(english: readonly string[], found: readonly string[]): [english: string, found: string] {
  const without = (list: readonly string[], other: readonly string[]): string => {
    const left = [...other];
    const more = list.filter((item) => {
      const at = left.indexOf(item);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    return more.join(', ') || 'nothing more';
  };
  const [more, other] = [without(english, found), without(found, english)];
  return more === other ? [english.join(', '), found.join(', ')] : [more, other];
}

/** All numbers, sorted; a decimal comma counts as a point. */
function numbersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\d+(?:[.,]\d+)*/g), ([number]) => number.replaceAll(',', '.')).sort();
}

/** The blocks by name, in order, so that a missing list item shows. */
function shapeOf(blocks: readonly Block[]): readonly string[] {
  return foldBlocks(blocks, toShape).flat();
}

const toShape: BlockVisitor<string, readonly string[]> = {
  line: () => '',
  paragraph: () => ['paragraph'],
  heading: () => ['heading'],
  stage: (id) => [`stage ${id}`],
  list: (items, isNumbered) => [`${isNumbered ? 'numbered list' : 'list'} of ${String(items.length)}`],
  table: (head, rows) => [`table of ${String(head.length)} by ${String(rows.length)}`],
  care: (level, lead, inner) => [`card ${level}${lead === undefined ? '' : ' with lead'}`, ...inner.flat()],
  picture: (id) => [`picture ${id}`],
  exercise: (id) => [`exercise ${id}`],
  programme: (id) => [`programme ${id}`],
};

/** Links, services and places, sorted, because their order differs between languages. */
function namesIn(blocks: readonly Block[]): readonly string[] {
  return [...foldBlocks(blocks, toNames).flat()].sort();
}

type Names = readonly string[];

const lineToNames: LineVisitor<Names> = {
  text: (words) => words.match(/\{[\w-]+\}/g) ?? [],
  bold: (inner) => inner.flat(),
  italic: (inner) => inner.flat(),
  link: (page, inner) => [`link to ${page}`, ...inner.flat()],
  service: (id) => [`{${id}}`],
};

const toNames: BlockVisitor<Names, Names> = {
  line: (inline) => foldLine(inline, lineToNames).flat(),
  paragraph: (names) => names,
  heading: (names) => names,
  stage: () => [],
  list: (items) => items.flat(),
  table: (head, rows) => [head, ...rows].flat(2),
  care: (_, lead = [], inner) => [...lead, ...inner.flat()],
  picture: (_, names) => names,
  exercise: () => [],
  programme: () => [],
};

/** Reports terms that are not translated as the glossary says. */
function checkTerms(master: Content, words: Words, problems: ProblemList): void {
  if (words.terms.length === 0) return;
  const terms = words.terms.map(({ value }) => ({
    ...value,
    english: anyOf([value.en]),
    own: anyOf([value.term, ...value.forms]),
    forbidden: value.never.length > 0 ? anyOf(value.never) : undefined,
  }));
  reword(master, (unit) => {
    const said = words.said.get(unit.address);
    if (!said || unit.isFree) return unit.blocks;
    const [english, own] = [textOf(unit), textOf(said)];
    for (const { en, term, ...patterns } of terms) {
      if (patterns.english.test(english) && !patterns.own.test(own)) {
        problems.report('words-term', said.place, en, term, unit.address);
      }
      const [found] = patterns.forbidden?.exec(own) ?? [];
      if (found) problems.report('words-never', said.place, found, term);
    }
    return unit.blocks;
  });
}

function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})s?(?![\\p{L}\\p{N}])`, 'iu');
}
