import { createEngine, type Engine } from '../engine/create-engine.ts';
import { groupsOf, screensOf } from '../model/screens.ts';
import type { Answer, Answers, Option, Question, Rules } from '../model/checker.ts';

/** The amount of reading on the way to a result. */
export interface Reading {
  readonly screens: number;
  /** Words in sight: questions and options without closed helps and buttons, and only the places of the views opened. */
  readonly words: number;
  /** The same with open helps and "why we ask", and the places of every view. */
  readonly wordsWithHelps: number;
}

/** Words that most people read in a minute. */
const wordsAMinute = 200;

/** An age at which no questions about children are asked. */
const adultAge = 40;

/** The ids of the places listed with each view of the leg. The first view is open at first. */
export type PlaceViews = (question: Question) => readonly (readonly string[])[];

/**
 * Answers every question up to the result; questions without a given answer get "none" or "not sure". A visitor opens
 * the first view of the leg and, for each place given that is not in sight, another; without `viewsOf`, all.
 */
export function readThrough({ nextQuestion, questions }: Engine, answers: Answers, viewsOf?: PlaceViews): Reading {
  const given: Record<string, Answer> = {};
  const sum = { screens: 0, words: 0, wordsWithHelps: 0 };
  for (let next = nextQuestion(given); next; next = nextQuestion(given)) {
    const { id, kind } = next;
    const whole = questions.find((question) => question.id === id) ?? next;
    const shown = whole.place && viewsOf ? openedViews(viewsOf(whole), answers[id]) : undefined;
    const { open, closed } = textsOf(whole, next, shown);
    const words = count(open);
    sum.screens += whole.beside !== undefined && whole.beside in given ? 0 : screensOf(whole).length;
    sum.words += words;
    sum.wordsWithHelps += words + count(closed);
    given[id] = answers[id] ?? (kind === 'many' ? ['none'] : 'not-sure');
  }
  return sum;
}

/** Minutes to read the questions for an adult without signs: the median over one place of each part of the leg. */
export function readingMinutes(rules: Rules): number {
  const engine = createEngine(rules);
  const told = Object.fromEntries(
    rules.questions
      .filter(({ kind }) => kind !== 'many')
      .map(({ id, kind, options: [option] }) => [id, kind === 'number' ? adultAge : (option?.id ?? 'not-sure')]),
  );
  const place = rules.questions.find((question) => question.place);
  const places = place ? groupsOf(place, place.options).flatMap(({ options: [option] }) => option?.id ?? []) : [];
  const words = places
    .map((id) => readThrough(engine, { ...told, [place?.id ?? '']: [id] }).words)
    .sort((a, b) => a - b);
  return Math.max(1, Math.round((words[words.length >> 1] ?? 0) / wordsAMinute));
}

/** The places of the views that a visitor opens to find the places of an answer. */
function openedViews([first = [], ...others]: readonly (readonly string[])[], answer: Answer = []): readonly string[] {
  let opened = first;
  for (const place of [answer].flat())
    if (!opened.some((id) => id === place))
      opened = [...opened, ...(others.find((view) => view.some((id) => id === place)) ?? [])];
  return opened;
}

/** The texts on the screens of a question, of which only the options `inSight` are open, and the texts of its helps. */
function textsOf(
  whole: Question,
  next: Question,
  inSight?: readonly string[],
): { open: readonly string[]; closed: readonly string[] } {
  const isWhole = whole.place ?? whole.inScreens ?? false;
  const shown = (isWhole ? whole.options : next.options).filter(({ within }) => !within);
  const headings = whole.inScreens ? [] : (whole.groups ?? []);
  const rowsOf = (options: readonly Option[]) =>
    [...headings.filter(({ id }) => options.some(({ group }) => group === id)), ...options].map(({ text }) => text);
  const isOpen = ({ id }: Option) => inSight?.includes(id) ?? true;
  const [open, all] = [rowsOf(shown.filter(isOpen)), rowsOf(shown)];
  return {
    open: [whole.text, whole.help ?? '', ...open],
    closed: [whole.why ?? '', ...shown.map(({ help = '' }) => help), ...all.filter((text) => !open.includes(text))],
  };
}

function count(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
