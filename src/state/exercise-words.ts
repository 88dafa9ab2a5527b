import { doseIn, sayDose, sayGoal } from '../model/dose.ts';
import { sayWhen } from '../model/stages.ts';
import { dateIn } from './dates.ts';
import { exercisesOf } from './exercise-pages.ts';
import { lastingAddress } from './navigation.ts';
import type { Exercise, PainLight, Programme, Stage } from '../model/content.ts';
import type { Dose } from '../model/dose.ts';
import type { ExerciseSheet } from './exercise-pages.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/**
 * Notes on an exercise besides its steps, named by the last part of their interface strings, in the order of the view.
 */
export type ExerciseNote = 'feel' | 'stop' | 'progress' | 'harder' | 'step-back' | 'easier';

/** The notes on an exercise with the dose of its stage. */
export function notesOf(
  { feel, stopIf, progress, stepBack, harder, easier }: Omit<Exercise, 'id' | 'name' | 'picture' | 'purpose' | 'steps'>,
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

/** One light of the pain traffic light: its name with the range of pain, and what to do. */
export function painLightWords(
  { id, pain: [from, to], nextDay, do: action }: PainLight,
  { say, localise }: GuideSnapshot,
): readonly [name: string, words: string] {
  return [say(`pain-light.${id}`, { from, to }), `${localise(nextDay)} ${localise(action)}`];
}

/** A programme as lines of text: the pain traffic light, then each stage with its exercises. */
export function programmeLines(programme: Programme, guide: GuideSnapshot): readonly string[] {
  const { say } = guide;
  return [
    ...safetyLines(guide),
    ...programme.stages.flatMap((stage) => [
      `${sayWhen(stage.when, say)}: ${say(`stage.${stage.id}`)}`,
      ...exercisesOf(stage, guide.content).map((exercise) => exerciseLine(exercise, doseIn(stage, exercise), guide)),
      goalOf(stage, programme, guide).join(' '),
    ]),
  ];
}

/** The text of one sheet. */
export function sheetText({ programme, stage, exercises }: ExerciseSheet, guide: GuideSnapshot, now: Date): string {
  const { say, localise, config } = guide;
  const lines = [
    ...safetyLines(guide),
    ...exercises.map((exercise) => exerciseLine(exercise, doseIn(stage ?? {}, exercise), guide)),
    ...(stage ? [goalOf(stage, programme, guide).join(' ')] : []),
  ];
  return [
    say('result.summary-title', { date: dateIn(guide, now) }),
    ...(programme && stage
      ? [`${localise(programme.title)}: ${sayWhen(stage.when, say)}, ${say(`stage.${stage.id}`)}`]
      : []),
    lines.map((line) => `- ${line}`).join('\n'),
    ...[lastingAddress(guide, guide.page), config.clinicName, config.phone].filter(Boolean),
  ].join('\n\n');
}

function safetyLines(guide: GuideSnapshot): readonly string[] {
  return [
    guide.say('programme.gate'),
    ...guide.content.painLights.map((light) => painLightWords(light, guide).join(' ')),
  ];
}

function exerciseLine(exercise: Exercise, dose: Dose, guide: GuideSnapshot): string {
  const { say, localise } = guide;
  const notes = notesOf(exercise, dose, guide)
    .filter(([note]) => note !== 'feel')
    .map(([note, words]) => `${say(`exercise.${note}`)}: ${words}`);
  return [`${localise(exercise.name)}: ${sayDose(dose, say)}.`, ...exercise.steps.map(localise), ...notes].join(' ');
}

/** The label and text of a stage's goal. */
export function goalOf(
  stage: Stage,
  programme: Programme | undefined,
  { say, localise }: GuideSnapshot,
): readonly [name: string, goal: string] {
  return [say(programme?.stages.at(-1) === stage ? 'programme.end' : 'programme.goal'), localise(stage.goal)];
}
