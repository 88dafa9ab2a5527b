import { boundsOf } from '../model/amount.ts';
import { doseIn } from '../model/dose.ts';
import { daysOf } from '../model/stages.ts';
import { dateIn } from './dates.ts';
import { sheetText } from './exercise-words.ts';
import { lastingAddress } from './navigation.ts';
import { recheckDate } from './reminder.ts';
import { resultDocument } from './result-document.ts';
import { summaryText } from './summary.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { ExerciseSheet } from './exercise-pages.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { Reminder } from './reminder.ts';

/** What a visitor can export: a result, or a sheet of exercises. */
export interface Handout {
  readonly text: () => string;
  /** The calendar entry and the label of its button; absent if there is no day to name. */
  readonly reminder?: Reminder & { readonly words: string };
}

/** Weeks of calendar entries for a stage without an end, after which the visitor should see somebody again. */
const openWeeks = 6;

/** The handout of the result; undefined if there is none. */
export function resultHandout(guide: GuideSnapshot, checker: CheckerSnapshot, now: Date): Handout | undefined {
  const days = resultDocument(guide, checker)?.outcome.recheckDays;
  if (!checker.assessment) return undefined;
  const { say } = guide;
  return {
    text: () => summaryText(guide, checker, now) ?? '',
    ...(days !== undefined && {
      reminder: {
        words: say('action.remind', { date: dateIn(guide, recheckDate(now, days)) }),
        title: say('action.remind-title'),
        text: [say('action.remind-text'), guide.config.clinicName].filter(Boolean).join(' '),
        address: lastingAddress(guide, 'checker'),
        days,
        now,
      },
    }),
  };
}

/** The handout of the sheet on the screen. */
export function sheetHandout(guide: GuideSnapshot, sheet: ExerciseSheet, now: Date): Handout {
  const { say } = guide;
  const { stage } = sheet;
  const daysAWeek = Math.max(...sheet.exercises.map((one) => boundsOf(doseIn(stage ?? {}, one).daysAWeek)[0]));
  const days = (stage && daysOf(stage.when)) ?? openWeeks * 7;
  return {
    text: () => sheetText(sheet, guide, now),
    reminder: {
      words: say('action.days'),
      title: say('action.remind-title'),
      text: say('action.days-text'),
      address: lastingAddress(guide, guide.page),
      repeat: { daysAWeek, times: Math.ceil((days * daysAWeek) / 7) },
      days: 1,
      now,
    },
  };
}
