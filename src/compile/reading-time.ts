import { createEngine, type Engine } from '../engine/create-engine.ts';
import { groupsOf, screensOf } from '../model/screens.ts';
import type { Answer, Answers, Question, Rules } from '../model/checker.ts';

/** What a visitor meets on the way to a result. */
export interface Reading {
  readonly screens: number;
  /** Words of the questions and of every option that nobody can pass unseen; closed helps and the row of buttons aside. */
  readonly words: number;
  /** The same with the helps opened, and with why we ask. */
  readonly wordsWithHelps: number;
}

/** Most people read this many words a minute. */
const wordsAMinute = 200;

/** Years of a visitor who is not asked about children. */
const grownUp = 40;

/** Walks to the result with these answers; a visitor has no more to say than they hold. */
export function readThrough({ nextQuestion, questions }: Engine, answers: Answers): Reading {
  const given: Record<string, Answer> = {};
  const sum = { screens: 0, words: 0, wordsWithHelps: 0 };
  for (let next = nextQuestion(given); next; next = nextQuestion(given)) {
    const { id, kind } = next;
    const whole = questions.find((question) => question.id === id) ?? next;
    const { open, closed } = textsOf(whole, next);
    const words = count(open);
    sum.screens += screensOf(whole).length;
    sum.words += words;
    sum.wordsWithHelps += words + count(closed);
    given[id] = answers[id] ?? (kind === 'many' ? ['none'] : 'not-sure');
  }
  return sum;
}

/**
 * The minutes that it takes to read the questions: the median over one place of each part of the leg, for a grown-up
 * with no signs to tell.
 */
export function readingMinutes(rules: Rules): number {
  const engine = createEngine(rules);
  const told = Object.fromEntries(
    rules.questions
      .filter(({ kind }) => kind !== 'many')
      .map(({ id, kind, options: [option] }) => [id, kind === 'number' ? grownUp : (option?.id ?? 'not-sure')]),
  );
  const place = rules.questions.find((question) => question.place);
  const places = place ? groupsOf(place, place.options).flatMap(({ options: [option] }) => option?.id ?? []) : [];
  const words = places
    .map((id) => readThrough(engine, { ...told, [place?.id ?? '']: [id] }).words)
    .sort((a, b) => a - b);
  return Math.max(1, Math.round((words[words.length >> 1] ?? 0) / wordsAMinute));
}

/** The texts on the screens of a question, and those behind its helps. */
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
