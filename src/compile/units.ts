import type { Block, EmergencyCard, Inline, ListItem } from '../model/content.ts';
import type { ServiceId } from '../model/service.ts';
import { isAtLeast } from '../model/level.ts';
import { blockLines } from '../model/plain-text.ts';
import { isSafetyString } from '../model/strings.ts';
import type { LocatedSection } from './parse-markdown.ts';
import type { Place } from './problems.ts';
import type { Content, PageEntry } from './entries.ts';
import { mayLackNumber } from './plurals.ts';

/** A translation unit: the smallest text that is translated and goes out of date as one. */
export interface Unit {
  /**
   * File and path: `conditions/bakers-cyst#what`, `checker/red-flags#breathless.why`. Addresses are permanent, like the
   * ids in them.
   */
  readonly address: string;
  readonly blocks: readonly Block[];
  /** The unit is about danger: if its translation is out of date, the script of the language is not built. */
  readonly isSafety: boolean;
  /** Search words, which every language has its own of, in any number. */
  readonly isFree: boolean;
  /** The text may leave out `{count}`, as in "one week". */
  readonly mayLackNumber: boolean;
  readonly place: Place;
}

/** Whether a translation may leave the unit out: search words that the master lacks, too. */
export function isOptional({ isFree, blocks }: Unit): boolean {
  return isFree && blocks.every((block) => block.length === 1);
}

/** Returns the blocks for a unit: its own, or those of a translation. */
export type Wording = (unit: Unit) => readonly Block[];

/** All units in the order of the files. */
export function unitsOf(content: Content): readonly Unit[] {
  const units: Unit[] = [];
  reword(content, (unit) => {
    units.push(unit);
    return unit.blocks;
  });
  return units;
}

/**
 * The plain text of a unit, one line per paragraph, list item and table row. Source marks and line breaks are left out.
 */
export function textOf({ blocks }: Pick<Unit, 'blocks'>): string {
  return blockLines(blocks).join('\n');
}

/** Replaces the texts of a file; `isSafety`: all of them are about danger. */
type InFile = (file: string, isSafety?: boolean) => Rewording;

/** One entry of a kind, such as a cause. */
type EntryOf<Kind extends 'home' | 'regions' | 'programmes' | 'exercises' | 'questions' | 'causes' | 'outcomes'> =
  Content[Kind][number];

/** The same content with other texts. No other code lists what is translated. */
export function reword(content: Content, wording: Wording): Content {
  const inFile: InFile = (file, isSafety = false) => new Rewording(file, wording, isSafety);
  return {
    ...content,
    strings: rewordStrings(content.strings, inFile),
    home: content.home.map((entry) => rewordHomeList(entry, inFile)),
    regions: content.regions.map((entry) => rewordRegion(entry, inFile)),
    painLights: content.painLights.map(({ value, at }) => ({
      value: inFile('pain-lights', true).of(value, ['nextDay', 'do'], value.id, at),
      at,
    })),
    programmes: content.programmes.map((entry) => rewordProgramme(entry, inFile)),
    exercises: content.exercises.map((entry) => rewordExercise(entry, inFile)),
    questions: content.questions.map((entry) => rewordQuestion(entry, inFile)),
    rules: content.rules.map((entry) => ({
      ...entry,
      value: inFile('checker/red-flags', true).of(entry.value, ['why'], entry.value.id, entry.at),
    })),
    causes: content.causes.map((entry) => rewordCause(entry, inFile)),
    outcomes: content.outcomes.map((entry) => rewordOutcome(entry, inFile)),
    pages: content.pages.map((page) => rewordPage(page, inFile)),
  };
}

function rewordStrings(strings: Content['strings'], inFile: InFile): Content['strings'] {
  return new Map(
    [...strings].map(([key, { value, at }]) => {
      const words = inFile('strings', isSafetyString(key));
      const as = { isFree: key === 'search.passed-over', mayLackNumber: mayLackNumber(key) };
      return [key, { value: words.text(key, value, at(), as), at }];
    }),
  );
}

function rewordHomeList({ value, at }: EntryOf<'home'>, inFile: InFile): EntryOf<'home'> {
  const words = inFile('home');
  const groups = value.groups.map((group, index) =>
    words.of(group, ['title'], `${value.id}.groups.${group.id}`, (...path) => at('groups', index, ...path)),
  );
  return { value: { ...words.of(value, ['title'], value.id, at), groups }, at };
}

function rewordRegion({ value, at }: EntryOf<'regions'>, inFile: InFile): EntryOf<'regions'> {
  const words = inFile('regions', true);
  const services = Object.entries(value.services).map(([id, service]) => {
    const keys = /\p{L}/u.test(service.name) ? (['name', 'note'] as const) : (['note'] as const);
    const placeOf = (...path: PropertyKey[]): Place => at('services', id, ...path);
    return [id, words.of(service, keys, `${value.id}.services.${id}`, placeOf)] as const;
  });
  return {
    value: {
      ...words.of(value, ['country'], value.id, at),
      services: Object.fromEntries(services) as Record<ServiceId, (typeof services)[number][1]>,
    },
    at,
  };
}

function rewordProgramme({ value, at }: EntryOf<'programmes'>, inFile: InFile): EntryOf<'programmes'> {
  const words = inFile('programmes');
  const stages = value.stages.map((stage, index) =>
    words.of(stage, ['goal'], `${value.id}.stages.${stage.id}`, (...path) => at('stages', index, ...path)),
  );
  return { value: { ...words.of(value, ['title'], value.id, at), stages }, at };
}

function rewordExercise({ value: exercise, at }: EntryOf<'exercises'>, inFile: InFile): EntryOf<'exercises'> {
  const { id } = exercise;
  const safe = inFile('exercises', true).of(exercise, ['stopIf', 'stepBack'], id, at);
  const words = inFile('exercises');
  const value = words.of(safe, ['name', 'purpose', 'feel', 'progress', 'easier', 'harder'], id, at);
  return { value: { ...value, steps: words.texts(`${id}.steps`, value.steps, at('steps')) }, at };
}

function rewordQuestion(entry: EntryOf<'questions'>, inFile: InFile): EntryOf<'questions'> {
  const { value, at } = entry;
  const words = inFile('checker/questions', value.safety);
  const options = value.options.map((option, index) =>
    words.of(option, ['text', 'help', 'goal'], `${value.id}.options.${option.id}`, (...path) =>
      at('options', index, ...path),
    ),
  );
  const groups = value.groups?.map((group, index) =>
    words.of(group, ['text'], `${value.id}.groups.${group.id}`, (...path) => at('groups', index, ...path)),
  );
  const question = words.of(value, ['text', 'help', 'why', 'unsure'], value.id, at);
  return { ...entry, value: { ...question, options, ...(groups && { groups }) } };
}

function rewordCause(entry: EntryOf<'causes'>, inFile: InFile): EntryOf<'causes'> {
  const { value, at } = entry;
  const { id, danger } = value;
  const named = inFile('checker/conditions').of(value, ['name'], id, at);
  if (!danger) return { ...entry, value: named };
  const placeOf = (...path: PropertyKey[]): Place => at('danger', ...path);
  const reason = inFile('checker/conditions', true).of(danger, ['why'], `${id}.danger`, placeOf);
  return { ...entry, value: { ...named, danger: reason } };
}

function rewordOutcome({ value, at }: EntryOf<'outcomes'>, inFile: InFile): EntryOf<'outcomes'> {
  const words = inFile('checker/outcomes', true);
  const { id } = value;
  const lines = <Key extends 'do' | 'avoid' | 'sooner'>(key: Key, items = value[key]) =>
    items && items.length > 0 ? { [key]: words.lines(`${id}.${key}`, items, at(key)) } : {};
  return {
    value: {
      ...value,
      title: words.line(`${id}.title`, value.title, at('title')),
      lead: words.line(`${id}.lead`, value.lead, at('lead')),
      ...lines('do'),
      ...lines('avoid'),
      ...lines('sooner'),
      ...(value.general && {
        general: {
          do: words.lines(`${id}.general.do`, value.general.do, at('general', 'do')),
          avoid: words.lines(`${id}.general.avoid`, value.general.avoid, at('general', 'avoid')),
        },
      }),
      ...(value.say && { say: words.line(`${id}.say`, value.say, at('say')) }),
      ...(value.cards && {
        cards: value.cards.map((card, index) =>
          rewordCard(card, words, `${id}.cards.${card.rules[0] ?? ''}`, (...path) => at('cards', index, ...path)),
        ),
      }),
    },
    at,
  };
}

/** A card of an emergency is addressed by its first rule. */
function rewordCard(card: EmergencyCard, words: Rewording, path: string, at: EntryOf<'outcomes'>['at']): EmergencyCard {
  return {
    ...card,
    ...(card.title && { title: words.line(`${path}.title`, card.title, at('title')) }),
    do: words.lines(`${path}.do`, card.do, at('do')),
  };
}

function rewordPage(page: PageEntry, inFile: InFile): PageEntry {
  const { value, body, at } = page;
  const file = `${value.kind}s/${value.id}`;
  const words = inFile(file);
  const rewordSection = (section: LocatedSection): LocatedSection => {
    const { id, title, blocks, place } = section;
    const isSafety = value.id === 'when-to-get-help' || blocks.some(([name]) => name === 'care');
    const said = inFile(file, isSafety);
    if (value.kind === 'condition') return { ...section, blocks: said.blocks(id, blocks, place) };
    const [heading, ...rest] = said.blocks(id, [['h', title], ...blocks], place);
    return { ...section, title: blockLines(heading ? [heading] : []).join(''), blocks: rest };
  };
  const isDanger = value.kind === 'condition' && isAtLeast(value.level, 'urgent');
  return {
    ...page,
    value: {
      ...inFile(file, isDanger).of(value, ['title', 'summary'], '', at),
      also: words.texts('also', value.also, at('also'), { isFree: true }),
    },
    body: { ...body, sections: body.sections.map(rewordSection) },
  };
}

/** How far a translation may differ from the English. */
type Freedom = Partial<Pick<Unit, 'isFree' | 'mayLackNumber'>>;

/** Replaces the texts of one file. */
class Rewording {
  private readonly _file: string;
  private readonly _wording: Wording;
  private readonly _isSafety: boolean;

  constructor(file: string, wording: Wording, isSafety: boolean) {
    this._file = file;
    this._wording = wording;
    this._isSafety = isSafety;
  }

  blocks(path: string, blocks: readonly Block[], place: Place, freedom: Freedom = {}): readonly Block[] {
    const { isFree = false, mayLackNumber = false } = freedom;
    const address = `${this._file}#${path}`;
    return this._wording({ address, blocks, isSafety: this._isSafety, isFree, mayLackNumber, place });
  }

  text(path: string, text: string, place: Place, freedom?: Freedom): string {
    return blockLines(this.blocks(path, [['p', text]], place, freedom)).join(' ');
  }

  texts(path: string, texts: readonly string[], place: Place, freedom?: Freedom): readonly string[] {
    return blockLines(this.blocks(path, [['ul', ...texts.map((text) => [text])]], place, freedom));
  }

  line(path: string, line: readonly Inline[], place: Place): readonly Inline[] {
    const [block] = this.blocks(path, [['p', ...line]], place);
    return block?.[0] === 'p' ? block.slice(1) : line;
  }

  lines(path: string, items: readonly ListItem[], place: Place): readonly ListItem[] {
    const [block] = this.blocks(path, [['ul', ...items]], place);
    return block?.[0] === 'ul' ? (block.slice(1) as ListItem[]) : items;
  }

  /** The value with the texts of these keys replaced; files write the keys with hyphens. */
  of<Value extends object>(
    value: Value,
    keys: readonly (keyof Value & string)[],
    path: string,
    at: (...path: PropertyKey[]) => Place,
  ): Value {
    const said = keys.flatMap((key) => {
      const text = value[key];
      if (typeof text !== 'string') return [];
      const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return [[key, this.text([path, name].filter(Boolean).join('.'), text, at(name))]];
    });
    return { ...value, ...(Object.fromEntries(said) as Partial<Value>) };
  }
}
