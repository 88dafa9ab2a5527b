import { isUrgent, verdictOf } from './measure.ts';
import { table } from './table.ts';
import type { Engine } from '../../../engine/create-engine.ts';
import { addedOptions } from '../../../model/checker.ts';
import type { Answers, Question } from '../../../model/checker.ts';
import type { Level } from '../../../model/level.ts';
import type { PublishedCase } from './published.ts';

/** A dangerous case with one ticked option left out, and its result. */
export interface Omission {
  readonly published: PublishedCase;
  /** `question.option`. */
  readonly left: string;
  readonly level: Level;
  readonly isTooLow: boolean;
}

/** Leaves out each ticked option of the dangerous cases in turn, because people rarely report everything. */
export function omissions(engine: Engine, cases: readonly PublishedCase[]): readonly Omission[] {
  return cases
    .filter(({ level }) => isUrgent(level))
    .flatMap((published) =>
      ticksOf(published.answers, engine.questions).map(({ question, option, rest }) => {
        const { level } = engine.assess({ ...published.answers, [question]: rest });
        return {
          published,
          left: `${question}.${option}`,
          level,
          isTooLow: verdictOf(level, published) === 'under',
        };
      }),
    );
}

function ticksOf(
  answers: Answers,
  questions: readonly Question[],
): readonly { question: string; option: string; rest: readonly string[] }[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    const asked = questions.find(({ id }) => id === question);
    const hasNone = asked !== undefined && addedOptions(asked).includes('none');
    const ticked = typeof answer === 'object' ? answer.filter((id) => id !== 'none' && id !== 'not-sure') : [];
    return ticked.map((option) => {
      const rest = ticked.filter((id) => id !== option);
      // Where an option is required, leaving it out means "not sure".
      return { question, option, rest: rest.length > 0 ? rest : [hasNone ? 'none' : 'not-sure'] };
    });
  });
}

export function reportOmissions(all: readonly Omission[]): string {
  const tooLow = all.filter(({ isTooLow }) => isTooLow);
  const selfCare = tooLow.filter(({ level }) => level === 'self-care');
  const share = ((100 * tooLow.length) / Math.max(1, all.length)).toFixed(1);
  return [
    `One tick left out of a dangerous case: ${tooLow.length} of ${all.length} too low (${share} %), ${selfCare.length} at self-care.`,
    ...(tooLow.length > 0
      ? [
          table(
            ['case', 'truth', 'left out', 'level'],
            tooLow.map(({ published, left, level }) => [published.id, published.level, left, level]),
          ),
        ]
      : []),
  ].join('\n\n');
}
