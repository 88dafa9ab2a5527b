import { forget, keep, kept } from './kept.ts';
import { localDay, pains } from './plan.ts';
import type { Guide } from '../model/content.ts';
import type { Remember } from './kept.ts';
import type { Plan, PlanDay } from './plan.ts';

/** Stores the plan, with the visitor's consent; returns false if the browser refuses. */
export function keepPlan(remember: Remember, plan: Plan): boolean {
  return keep('plan', remember, plan);
}

export function forgetPlan(remember: Remember): void {
  forget('plan', remember);
}

/** The stored plan, if its programme and stage still exist; any other is removed. Invalid days are dropped. */
export function keptPlan(remember: Remember, content: Pick<Guide, 'programmes'>): Plan | null {
  const value = kept('plan', remember);
  if (!value) return null;
  const programme = content.programmes.find(({ id }) => id === value['programme']);
  const stage = programme?.stages.find(({ id }) => id === value['stage']);
  const { aim, since, asked, days } = value;
  if (programme && stage && isDay(since) && isDay(asked) && Array.isArray(days))
    return {
      programme: programme.id,
      stage: stage.id,
      ...(typeof aim === 'string' && { aim }),
      since,
      asked,
      days: days.filter(isPlanDay),
    };
  forgetPlan(remember);
  return null;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && localDay(new Date(`${value}T12:00`)) === value;
}

function isPlanDay(value: unknown): value is PlanDay {
  const { day, isDone = false, ...rest } = (value ?? {}) as Record<string, unknown>;
  const isPain = (pain: unknown) => typeof pain === 'number' && pain >= 0 && pain <= 10;
  const isKnown = ([key, pain]: [string, unknown]) => pains.some((one) => one === key) && isPain(pain);
  return isDay(day) && typeof isDone === 'boolean' && Object.entries(rest).every(isKnown);
}
