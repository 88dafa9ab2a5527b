import { createEngine, type Engine } from '../engine/create-engine.ts';
import { groupsOf, screensOf } from '../model/screens.ts';
import type { Answer, Answers, Question, Rules } from '../model/checker.ts';

/** The amount of reading on the way to a result. */
export interface Reading {
  readonly screens: number;
  /** Words that are always visible: questions and options without closed helps and buttons. */
  readonly words: number;
  /** The same with open helps and "why we ask". */
  readonly wordsWithHelps: number;
}

/** Words that most people read in a minute. */
const wordsAMinute = 200;

/** An age at which no questions about children are asked. */
const adultAge = 40;

/** Answers every question up to the result; questions without a given answer get "none" or "not sure". */
export function readThrough({ nextQuestion, questions }: Engine, answers: Answers): Reading {
  const given: Record<string, Answer> = {};
  const sum = { screens: 0, words: 0, wordsWithHelps: 0 };
  for (let next = nextQuestion(given); next; next = nextQuestion(given)) {
    const { id, kind } = next;
    const whole = questions.find((question) => question.id === id) ?? next;
    const { open, closed } = textsOf(whole, next);
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

/** The texts on the screens of a question, and the texts of its helps. */
function textsOf(whole: Question, next: Question): { open: readonly string[]; closed: readonly string[] } {
  const isWhole = whole.place ?? whole.inScreens ?? false;
  const shown = (isWhole ? whole.options : next.options).filter(({ within }) => !within);
  const headings = (whole.groups ?? []).filter(({ id }) => !whole.inScreens && shown.some(({ group }) => group === id));
  return {
    open: [whole.text, whole.help ?? '', ...[...headings, ...shown].map(({ text }) => text)],
    closed: [whole.why ?? '', ...shown.map(({ help = '' }) => help)],
  };
}

function count(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
