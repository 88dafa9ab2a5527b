import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { blockLines, plainText } from '../../src/model/plain-text.ts';
import { wordsIn } from '../../src/state/words.ts';
import { sayDose } from '../../src/model/dose.ts';
import { sayWhen } from '../../src/model/stages.ts';
import type { Page } from '../../src/model/content.ts';

/** A part of the guide with its address, such as `bakers-cyst/typical`, and its lines without their form. */
export interface Passage {
  readonly address: string;
  readonly lines: readonly string[];
}

const { pages, home, exercises, programmes, painLights, regions, sources, outcomes, strings } = guide;
const { say } = wordsIn(
  regions.find(({ id }) => id === 'none')!,
  strings,
);

/** Title and summary of a page, then its sections. */
export function passagesOf({ id, title, summary, sections }: Page): readonly Passage[] {
  return [
    { address: `${id}/head`, lines: [title, summary] },
    ...sections.map((section) => ({
      address: `${id}/${section.id}`,
      lines: [...(section.title === undefined ? [] : [section.title]), ...blockLines(section.blocks)],
    })),
  ];
}

/** What exercises and programmes say. */
export const movement: readonly Passage[] = [
  ...exercises.map(({ id, name, purpose, dose, steps, feel, stopIf, progress, stepBack, easier, harder }) => ({
    address: `exercises/${id}`,
    lines: [name, purpose, sayDose(dose, say), ...steps, feel, stopIf, progress, harder, stepBack, easier].filter(
      (line) => line !== undefined,
    ),
  })),
  ...painLights.map(({ id, nextDay, do: action }) => ({ address: `pain-lights/${id}`, lines: [nextDay, action] })),
  ...programmes.map(({ id, title, stages }) => ({
    address: `programmes/${id}`,
    lines: [title, ...stages.flatMap(({ when, goal }) => [sayWhen(when, say), goal])],
  })),
];

/** A question with everything that stands on its screen. */
export const questions: readonly Passage[] = rules.questions.map(({ id, text, help, why, groups = [], options }) => ({
  address: `questions/${id}`,
  lines: [
    text,
    help,
    why,
    ...groups.map((group) => group.text),
    ...options.flatMap((option) => [option.text, option.help]),
  ].filter((line) => line !== undefined),
}));

/** What a result says: how soon to get help and why. */
export const results: readonly Passage[] = [
  ...outcomes.map((outcome) => ({
    address: `outcomes/${outcome.id}`,
    lines: [outcome.title, outcome.lead, ...outcome.do, ...outcome.avoid, ...(outcome.sooner ?? []), outcome.say ?? []]
      .map((line) => plainText(line))
      .filter(Boolean),
  })),
  ...rules.rules.map(({ id, why }) => ({ address: `rules/${id}`, lines: [why] })),
  ...rules.causes.flatMap(({ id, danger }) =>
    danger?.why === undefined ? [] : [{ address: `dangers/${id}`, lines: [danger.why] }],
  ),
];

/** Every passage that a visitor can read, and the search words and sources that stand behind them. */
export const everything: readonly Passage[] = [
  ...pages.flatMap(passagesOf),
  ...movement,
  ...questions,
  ...results,
  ...home.map(({ id, title, groups }) => ({
    address: `home/${id}`,
    lines: [title, ...groups.map((group) => group.title)],
  })),
  ...Object.entries(strings).map(([key, text]) => ({ address: `strings/${key}`, lines: [text] })),
  ...pages.map(({ id, also }) => ({ address: `${id}/also`, lines: also })),
  ...sources.map(({ id, title, publisher, url }) => ({ address: `sources/${id}`, lines: [title, publisher, url] })),
];

export function countWords(passages: readonly Passage[]): number {
  return passages.flatMap(({ lines }) => lines.join(' ').match(/\S*\w\S*/g) ?? []).length;
}
