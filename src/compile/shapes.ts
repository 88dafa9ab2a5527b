import { z } from 'zod';
import { levels, type Level } from '../model/level.ts';

// Building blocks of the schemas.

export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const text = z.string().trim().min(1, 'is empty');
export const id = z.string().regex(kebabCase, 'id-form');
export const ids = z.array(id);
export const date = z.string().refine(isDate, 'date-form').refine(isPlausible, 'date-absurd');
export const level = z.enum(levels as readonly [Level, ...Level[]]);
export const sourceIds = z.array(z.string());

function isDate(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  // An impossible day such as 02-30 would become a day of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whether a date lies between the start of the project and the latest plausible year. */
function isPlausible(value: string): boolean {
  return !isDate(value) || (value >= '2025-01-01' && value <= '2039-12-31');
}

/** An object with exactly these keys. */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined),
  });
}
