import { z } from 'zod';
import { impossible } from '../model/checker.ts';
import { date, id, ids, level, record, sourceIds, text } from './shapes.ts';

// Schemas of the files in `content/checker/`. content/README.md describes the keys.

const option = record({
  id,
  text,
  help: text.exactOptional(),
  group: id.exactOptional(),
  within: id.exactOptional(),
  said: z.string().exactOptional(),
  elsewhere: z.boolean().exactOptional(),
  days: z.number().int().min(0).exactOptional(),
  private: z.boolean().exactOptional(),
  after: z.literal('doctor').exactOptional(),
  goal: text.exactOptional(),
});

export const question = record({
  id,
  kind: z.enum(['one', 'many', 'number']),
  text,
  help: text.exactOptional(),
  why: text.exactOptional(),
  groups: z.array(record({ id, text })).exactOptional(),
  options: z.array(option).default([]),
  safety: z.boolean().default(false),
  none: z.boolean().exactOptional(),
  general: z.boolean().exactOptional(),
  place: z.boolean().exactOptional(),
  inScreens: z.boolean().exactOptional(),
  beside: id.exactOptional(),
  unsure: text.exactOptional(),
  several: id.exactOptional(),
  former: z.record(z.string(), z.string()).exactOptional(),
  after: z.enum(['doctor', 'plan']).exactOptional(),
  most: z.number().int().positive().exactOptional(),
  when: z.unknown().exactOptional(),
});

export const rule = record({
  id,
  level,
  when: z.unknown(),
  why: text,
  causes: ids.exactOptional(),
  outcome: id.exactOptional(),
  sources: sourceIds,
  reviewed: date,
});

const weight = z.number().int().min(-2).max(2);
const never = z.literal('never').transform(() => impossible);

const weightWithReason = z.preprocess(
  (value) => (typeof value === 'object' ? value : { weight: value }),
  record({ weight: weight.or(never), why: text.exactOptional(), sources: sourceIds.exactOptional() }),
);
export type WeightEntry = z.output<typeof weightWithReason>;

export const cause = record({
  name: text.exactOptional(),
  page: id,
  prior: weight,
  needs: z.unknown().exactOptional(),
  'no-plan': text.exactOptional(),
  danger: record({
    level,
    threshold: z.number().exactOptional(),
    why: text.exactOptional(),
    sources: sourceIds.exactOptional(),
  }).exactOptional(),
  weights: z.record(z.string(), z.record(z.string(), weightWithReason)),
});

/** Severity of the worst plausible harm, worst first; defined in content/checker/hazards.yaml. */
export const severities = ['major', 'considerable', 'moderate', 'minor'] as const;

/** Likelihood of the harm with the controls in place, most likely first. */
export const likelihoods = ['likely', 'possible', 'unlikely', 'rare'] as const;

/** An entry of the hazard log: a possible harm, its controls and the tests of them. */
export const hazard = record({
  id,
  hazard: text,
  cause: text,
  harm: text,
  severity: z.enum(severities),
  likelihood: z.enum(likelihoods),
  prevents: z.array(text).min(1, 'is empty'),
  tests: z.array(record({ file: text, name: text })).min(1, 'is empty'),
  remains: text,
  sources: sourceIds.default([]),
  reviewed: date,
});
export type Hazard = z.output<typeof hazard>;

export const outcome = record({
  id,
  title: text,
  lead: text,
  do: z.array(text).default([]),
  avoid: z.array(text).default([]),
  general: record({ do: z.array(text).default([]), avoid: z.array(text).default([]) }).exactOptional(),
  cards: z.array(record({ rules: ids, title: text.exactOptional(), do: z.array(text).length(3) })).exactOptional(),
  says: id.exactOptional(),
  sooner: z.array(text).min(1, 'is empty').exactOptional(),
  say: text.exactOptional(),
  'recheck-days': z.number().int().positive().exactOptional(),
});
