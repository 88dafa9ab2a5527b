import { lightOf } from './exercise-session.ts';
import type { PainLight, Programme, Stage } from '../model/content.ts';

/**
 * One day of a plan: what was done, and the pain from 0 to 10 during the exercises, in the evening and the next
 * morning.
 */
export interface PlanDay {
  /** The visitor's local date, YYYY-MM-DD. */
  readonly day: string;
  readonly isDone?: boolean;
  readonly during?: number;
  readonly evening?: number;
  readonly morning?: number;
}

/** A programme that the visitor follows. */
export interface Plan {
  readonly programme: string;
  readonly stage: Stage['id'];
  /** Option id of the visitor's aim; absent where not given. */
  readonly aim?: string | undefined;
  /** The first day of the stage; pain lights of an earlier stage do not count. */
  readonly since: string;
  /** The day when the plan began, or of the last answer to "better, same, worse?". */
  readonly asked: string;
  /** One entry a day, oldest first. */
  readonly days: readonly PlanDay[];
}

/** What the last pain lights advise: a step forward, the same stage, or a step back. */
export type Advice = 'forward' | 'stay' | 'back';

/** Sessions with a green light before the next stage is offered. */
const greens = 2;
/** Days between two questions about whether it is better. */
const askAfter = 14;
/** Largest number of days in a plan; older ones are dropped. */
const mostDays = 400;

/** The times at which a day records pain. */
export const pains = ['during', 'evening', 'morning'] as const;

/** The local date, YYYY-MM-DD. */
export function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The date so many days earlier. */
export function dayBefore(day: string, count: number): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() - count);
  return localDay(date);
}

/** A new plan that starts today at this stage. */
export function newPlan(programme: string, stage: Stage['id'], today: string, aim?: string): Plan {
  return { programme, stage, aim, since: today, asked: today, days: [] };
}

/** The plan moved to another stage, from tomorrow. */
export function moveTo(plan: Plan, stage: Stage, today: string): Plan {
  return { ...plan, stage: stage.id, since: dayBefore(today, -1) };
}

/** The plan with further facts about a day, which replace earlier ones. */
export function note(plan: Plan, day: string, more: Omit<PlanDay, 'day'>): Plan {
  const before = plan.days.find((one) => one.day === day);
  const days = [...plan.days.filter((one) => one.day !== day), { ...before, ...more, day }];
  return { ...plan, days: days.sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-mostDays) };
}

/**
 * The pain light of a day with a session; undefined if no pain is known. More pain in the morning than on the day before
 * is red.
 */
export function lightOfDay(day: PlanDay, lights: readonly PainLight[]): PainLight | undefined {
  const known = pains.flatMap((when) => day[when] ?? []);
  if (!day.isDone) return undefined;
  const before = Math.max(day.during ?? 0, day.evening ?? 0);
  const isWorse = known.length > 1 && (day.morning ?? 0) > before;
  return isWorse ? lights.at(-1) : lightOf(Math.max(...known), lights);
}

/** The pain lights of this stage's sessions, oldest first. */
export function lightsOf({ days, since }: Plan, lights: readonly PainLight[]): readonly PainLight[] {
  return days.flatMap((day) => (day.day >= since ? (lightOfDay(day, lights) ?? []) : []));
}

/** The advice that follows from the last pain lights; undefined if there are none. */
export function adviceOf(seen: readonly PainLight[]): Advice | undefined {
  const last = seen.at(-1);
  if (!last) return undefined;
  if (last.id === 'red') return 'back';
  const isGreen = seen.length >= greens && seen.slice(-greens).every(({ id }) => id === 'green');
  return isGreen ? 'forward' : 'stay';
}

/** The current stage of a plan; the last stage of the programme if a changed aim of the visitor excludes it. */
export function stageOf(plan: Plan, { stages }: Programme): Stage | undefined {
  return stages.find(({ id }) => id === plan.stage) ?? stages.at(-1);
}

/** The previous or next stage; undefined at the ends. */
export function stageBeside(plan: Plan, programme: Programme, step: 1 | -1): Stage | undefined {
  const { stages } = programme;
  return stages[stages.findIndex((one) => one === stageOf(plan, programme)) + step];
}

/** Whether it is time to ask if it gets better: two weeks after the last time. */
export function isTimeToAsk({ asked }: Plan, today: string): boolean {
  return asked <= dayBefore(today, askAfter);
}
