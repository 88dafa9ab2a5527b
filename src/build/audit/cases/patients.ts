import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../content.ts';
import { isUrgent, verdictOf, walk, type Verdict } from './measure.ts';
import { table } from './table.ts';
import type { Engine } from '../../../engine/create-engine.ts';
import type { Answers } from '../../../model/checker.ts';
import type { Level } from '../../../model/level.ts';

const level = z.enum(['emergency', 'urgent', 'soon', 'self-care']);

/** An invented patient; patients.yaml says how level and answers were written. */
const patient = z.strictObject({
  id: z.string(),
  story: z.string(),
  level,
  acceptable: z.array(level),
  /** Ids that count as the true cause. */
  causes: z.array(z.string()).optional(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.number()])),
});

export type Patient = Readonly<z.infer<typeof patient>>;

const files = [
  'tests/cases/patients.yaml',
  'tests/cases/patients-told-in-part.yaml',
  'tests/cases/patients-own-words.yaml',
  'tests/cases/patients-of-all-kinds.yaml',
  'tests/cases/patients-blame-something-else.yaml',
  'tests/cases/patients-one-sign-short.yaml',
  'tests/cases/patients-in-a-hurry.yaml',
];

export function readPatients(): readonly Patient[] {
  return files.flatMap((file) => z.array(patient).parse(parse(readFileSync(join(root, file), 'utf8'))));
}

/** The result for an invented patient who answered every question. */
export interface MeasuredPatient {
  readonly patient: Patient;
  /** The answers to every question that was asked. */
  readonly told: Answers;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Rank of the true cause, from 1; 0 if it is not shown. */
  readonly rank: number;
}

export function measurePatient(engine: Engine, patient: Patient): MeasuredPatient {
  const told = walk(engine, patient);
  const { level, causes } = engine.assess(told);
  const rank = causes.findIndex(({ id }) => patient.causes?.includes(id)) + 1;
  return { patient, told, level, verdict: verdictOf(level, patient), rank };
}

/** Patients with a known cause: all of them, those who see it, and those who see it first. */
export function causesFound(measured: readonly MeasuredPatient[]) {
  const named = measured.filter(({ patient }) => patient.causes);
  return { named, shown: named.filter(({ rank }) => rank > 0), first: named.filter(({ rank }) => rank === 1) };
}

/** Whether nobody with this level needs help today. */
export function isHarmless({ level }: Patient): boolean {
  return !isUrgent(level);
}

/** Patients sent below the levels that pass, and harmless ones sent to help today or further. */
export function misses(measured: readonly MeasuredPatient[]): {
  readonly tooLow: readonly MeasuredPatient[];
  readonly harmlessTooHigh: readonly MeasuredPatient[];
} {
  return {
    tooLow: measured.filter(({ verdict }) => verdict === 'under'),
    harmlessTooHigh: measured.filter(
      ({ patient, verdict, level }) => isHarmless(patient) && verdict === 'over' && isUrgent(level),
    ),
  };
}

/** The agreement in one line, and a row for each patient with a level that does not pass. */
export function reportPatients(measured: readonly MeasuredPatient[]): string {
  const { tooLow, harmlessTooHigh } = misses(measured);
  const harmless = measured.filter(({ patient }) => isHarmless(patient)).length;
  const passed = measured.filter(({ verdict }) => verdict === 'exact' || verdict === 'ok').length;
  const { named, shown, first } = causesFound(measured);
  const wrong = measured.filter(({ verdict }) => verdict === 'under' || verdict === 'over');
  return [
    `Invented patients: ${passed} of ${measured.length} at a level that passes; too low ${tooLow.length}; harmless sent too high ${harmlessTooHigh.length} of ${harmless}.`,
    `Their cause: shown to ${shown.length} of ${named.length}, first for ${first.length}.`,
    ...(wrong.length > 0
      ? [
          table(
            ['patient', 'truth', 'level', ''],
            wrong.map(({ patient, level, verdict }) => [patient.id, patient.level, level, verdict]),
          ),
        ]
      : []),
  ].join('\n\n');
}
