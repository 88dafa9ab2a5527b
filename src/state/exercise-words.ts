import { doseIn, sayDose, sayGoal } from '../model/dose.ts';
import { sayWhen } from '../model/stages.ts';
import type { Exercise, PainLight, Programme } from '../model/content.ts';
import type { Dose } from '../model/dose.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** What is said of an exercise beside its steps, by the last part of its interface string, in the order of the view. */
export type ExerciseNote = 'feel' | 'stop' | 'progress' | 'harder' | 'step-back' | 'easier';

/** The notes of an exercise at the dose of its stage. */
export function notesOf(
  { feel, stopIf, progress, stepBack, harder, easier }: Exercise,
  dose: Dose,
  { say, localise }: GuideSnapshot,
): readonly (readonly [note: ExerciseNote, words: string])[] {
  const goal = progress ?? say('exercise.progress-goal', { goal: sayGoal(dose, say) });
  const back = [say('exercise.step-back-light'), ...(stepBack === undefined ? [] : [localise(stepBack)])];
  return [
    ['feel', localise(feel)],
    ['stop', localise(stopIf)],
    ['progress', localise(goal)],
    ['harder', localise(harder)],
    ['step-back', back.join(' ')],
    ['easier', localise(easier)],
  ];
}

/** One light of the pain traffic light: its name with the limits, and what follows. */
export function painLightWords(
  { id, pain: [from, to], nextDay, do: action }: PainLight,
  { say, localise }: GuideSnapshot,
): readonly [name: string, words: string] {
  return [say(`pain-light.${id}`, { from, to }), `${localise(nextDay)} ${localise(action)}`];
}

/** A programme as lines of text: the pain traffic light, then each stage with its exercises in full. */
export function programmeLines({ stages }: Programme, guide: GuideSnapshot): readonly string[] {
  const { say, localise } = guide;
  const exerciseLine = (id: string, stage: Programme['stages'][number]): readonly string[] => {
    const exercise = guide.content.exercises.find((one) => one.id === id);
    if (!exercise) return [];
    const dose = doseIn(stage, exercise);
    const notes = notesOf(exercise, dose, guide)
      .filter(([note]) => note !== 'feel')
      .map(([note, words]) => `${say(`exercise.${note}`)}: ${words}`);
    const steps = exercise.steps.map(localise);
    return [[`${localise(exercise.name)}: ${sayDose(dose, say)}.`, ...steps, ...notes].join(' ')];
  };
  return [
    say('programme.gate'),
    ...guide.content.painLights.map((light) => painLightWords(light, guide).join(' ')),
    ...stages.flatMap((stage) => [
      `${sayWhen(stage.when, say)}: ${say(`stage.${stage.id}`)}`,
      ...stage.exercises.flatMap((exercise) => exerciseLine(exercise, stage)),
      `${say('programme.goal')} ${localise(stage.goal)}`,
    ]),
  ];
}
