import { blockLines, plainText } from '../../src/model/plain-text.ts';
import { sayDose } from '../../src/model/dose.ts';
import { sayWhen } from '../../src/model/stages.ts';
import { nameOf, wordsIn } from '../../src/state/words.ts';
import type { Rules } from '../../src/model/checker.ts';
import type { Guide, Page, Region } from '../../src/model/content.ts';
import type { ServiceId } from '../../src/model/service.ts';

/** A part of the guide with its address, such as `bakers-cyst/typical`, and its lines without their form. */
export interface Passage {
  readonly address: string;
  readonly lines: readonly string[];
}

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

/** What a guide says beside its pages. */
export function passagesIn(
  guide: Guide,
  rules: Rules,
): Record<'movement' | 'questions' | 'results', readonly Passage[]> {
  const { exercises, programmes, painLights, outcomes } = guide;
  const { say } = wordsIn(nowhere(guide), guide);
  return {
    // What exercises and programmes say.
    movement: [
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
    ],
    // A question with everything that stands on its screen.
    questions: rules.questions.map(({ id, text, help, why, groups = [], options }) => ({
      address: `questions/${id}`,
      lines: [
        text,
        help,
        why,
        ...groups.map((group) => group.text),
        ...options.flatMap((option) => [option.text, option.help, option.goal]),
      ].filter((line) => line !== undefined),
    })),
    // How soon to get help and why.
    results: [
      ...outcomes.map((outcome) => ({
        address: `outcomes/${outcome.id}`,
        lines: [
          outcome.title,
          outcome.lead,
          ...outcome.do,
          ...outcome.avoid,
          ...(outcome.general?.do ?? []),
          ...(outcome.general?.avoid ?? []),
          ...(outcome.cards ?? []).flatMap((card) => [card.title ?? [], ...card.do]),
          ...(outcome.sooner ?? []),
          outcome.say ?? [],
        ]
          .map((line) => plainText(line))
          .filter(Boolean),
      })),
      ...rules.rules.map(({ id, why }) => ({ address: `rules/${id}`, lines: [why] })),
      ...rules.causes.flatMap(({ id, danger }) =>
        danger?.why === undefined ? [] : [{ address: `dangers/${id}`, lines: [danger.why] }],
      ),
    ],
  };
}

/** Sentences end with a full stop, list items, headings and cells of a table too: without one, a list reads as one long sentence. */
export function sentencesOf(passages: readonly Passage[]): readonly string[] {
  return passages
    .flatMap(({ lines }) => lines)
    .flatMap((line) => line.split(' | '))
    .flatMap((line) => line.split(/(?<=[.!?]["”»)]?) +(?=[\p{Lu}\d"“«¿¡{])/u))
    .map((sentence) => (/[.!?]["”»)]?$/.test(sentence) ? sentence : `${sentence.replace(/[:;,]$/, '')}.`))
    .filter((sentence) => /\w/.test(sentence));
}

/** A sentence as somebody reads it where the site names no region: the longest words for numbers and services. */
export function sayServices(sentence: string, guide: Guide): string {
  const region = nowhere(guide);
  return sentence.replace(/\{([\w-]+)\}/g, (place, id: string) =>
    id in region.services ? nameOf(id as ServiceId, region) : place,
  );
}

function nowhere({ regions }: Guide): Region {
  const found = regions.find(({ id }) => id === 'none');
  if (!found) throw new Error('There is no region for visitors from nowhere.');
  return found;
}

export function countWords(passages: readonly Passage[]): number {
  return passages.flatMap(({ lines }) => lines.join(' ').match(/\S*\w\S*/g) ?? []).length;
}
