import { z } from 'zod';
import { date, id, ids, level, record, sourceIds, text } from './shapes.ts';

// Schemas of the files in `content/`. content/README.md describes the keys.

const pageKeys = {
  title: text,
  summary: text,
  also: z.array(text).default([]),
  related: ids.default([]),
  updated: date,
};

export const topicFront = record(pageKeys);

const weeks = z.tuple([z.number().min(0), z.number().positive()]);

export const conditionFront = record({
  ...pageKeys,
  level,
  short: z.boolean().default(false),
  where: ids,
  weeks: weeks.exactOptional(),
  programme: id.exactOptional(),
  grades: z.array(record({ cause: id, weeks })).exactOptional(),
  icd10: text.exactOptional(),
});

/**
 * A: official body, guideline or peer-reviewed paper. B: faithful copy or summary. C: secondary source, for soft facts
 * only.
 */
const grade = z.enum(['A', 'B', 'C']);
export type Grade = z.output<typeof grade>;

export const source = record({
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'expected capital letters, digits and single hyphens'),
  title: text,
  publisher: text,
  year: z.number().int().exactOptional(),
  url: z.string().regex(/^https:\/\/\S+$/, 'expected an address that starts with https://'),
  grade,
  read: text.exactOptional(),
});

export const homeList = record({
  id,
  title: text,
  pages: ids.default([]),
  groups: z.array(record({ id, title: text, pages: ids })).default([]),
});

const amount = z.union([z.number().positive(), z.tuple([z.number().positive(), z.number().positive()])]);

const stageDoseKeys = {
  sets: amount.default(1),
  repetitions: amount.exactOptional(),
  minutes: amount.exactOptional(),
  hold: z.number().positive().exactOptional(),
  tempo: z.number().positive().exactOptional(),
  'times-a-day': amount.default(1),
  'days-a-week': amount,
  effort: amount,
};
const counted = ({ repetitions, minutes }: { readonly repetitions?: unknown; readonly minutes?: unknown }): boolean =>
  (repetitions === undefined) !== (minutes === undefined);
const uncounted = { error: 'expected either repetitions or minutes' };

const stageDose = record(stageDoseKeys)
  .refine(counted, uncounted)
  .transform(({ 'times-a-day': timesADay, 'days-a-week': daysAWeek, ...rest }) => ({ ...rest, timesADay, daysAWeek }));

const dose = record({ ...stageDoseKeys, 'each-side': z.boolean().default(false) })
  .refine(counted, uncounted)
  .transform(({ 'each-side': eachSide, 'times-a-day': timesADay, 'days-a-week': daysAWeek, ...rest }) => ({
    ...rest,
    eachSide,
    timesADay,
    daysAWeek,
  }));

export const exercise = record({
  name: text,
  purpose: text,
  stage: z.number().int().min(0).max(5),
  dose,
  steps: z.array(text).min(1, 'is empty'),
  feel: text,
  'stop-if': text,
  progress: text.exactOptional(),
  'step-back': text.exactOptional(),
  easier: text,
  harder: text,
  instead: record({ easier: id.exactOptional(), harder: id.exactOptional() }).exactOptional(),
  picture: id,
  sources: sourceIds,
}).transform(({ 'stop-if': stopIf, 'step-back': stepBack, ...rest }) => ({
  ...rest,
  stopIf,
  ...(stepBack === undefined ? {} : { stepBack }),
}));

export const painLight = record({
  id: z.enum(['green', 'amber', 'red']),
  pain: z.tuple([z.number().min(0), z.number().max(10)]),
  'next-day': text,
  do: text,
  sources: sourceIds,
}).transform(({ 'next-day': nextDay, ...rest }) => ({ ...rest, nextDay }));

const range = z.tuple([z.number().int(), z.number().int()]);

/** `{ week: [1, 5] }`; `{ week: 3 }` for a stage without an end. */
const stageTime = z
  .union([
    record({ day: range }),
    record({ week: range }),
    record({ month: range }),
    record({ week: z.number().int() }),
  ])
  .transform((value) => {
    const [[unit, amount]] = Object.entries(value) as [['day' | 'week' | 'month', number | [number, number]]];
    return typeof amount === 'number' ? { unit, from: amount } : { unit, from: amount[0], to: amount[1] };
  });

export const programme = record({
  id,
  title: text,
  'after-injury': z.boolean().exactOptional(),
  stages: z
    .array(
      record({
        id: z.enum(['first-days', 'early', 'building', 'heavy', 'sport']),
        when: stageTime,
        dose: stageDose.exactOptional(),
        aims: ids.exactOptional(),
        goal: text,
        exercises: ids,
      }),
    )
    .min(1, 'is empty')
    .refine((stages) => new Set(stages.map((stage) => stage.id)).size === stages.length, 'names a stage twice'),
}).transform(({ 'after-injury': afterInjury, ...rest }) => ({ ...rest, ...(afterInjury && { afterInjury }) }));

/** The name of a service; a telephone number in it keeps to one line. */
const serviceName = text.transform((name) => name.replace(/(\d) (?=\d)/g, '$1\u00a0'));

const service = record({
  name: serviceName,
  note: text.exactOptional(),
  tel: z
    .string()
    .regex(/^\+?\d+$/, 'expected digits')
    .exactOptional(),
});

const regionId = z.enum(['none', 'us', 'gb', 'ie', 'eu', 'au', 'nz', 'ca', 'in']);
const regionWords = z.record(z.string(), z.string());

export const region = record({
  id: regionId,
  country: text.exactOptional(),
  'pages-only': z.boolean().exactOptional(),
  services: record({
    emergency: service,
    'urgent-line': service,
    'emergency-department': service,
    'crisis-line': service,
  }),
  words: regionWords.default({}),
}).transform(({ 'pages-only': pagesOnly, ...rest }) => ({ ...rest, ...(pagesOnly && { pagesOnly }) }));

/** Word pairs of a region in another language. */
export const ownPairs = z.record(z.string(), z.object({ words: regionWords.exactOptional() }));

export const strings = z.record(z.string(), z.string());

export const language = record({
  lang: z.string().regex(/^[a-z]{2,3}$/, 'expected a code such as "en"'),
  dir: z.enum(['ltr', 'rtl']).default('ltr'),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a code such as "en-GB"'),
  name: text,
  state: z.enum(['draft', 'release']).default('release'),
  endings: z.array(z.string().regex(/^\p{L}+$/u, 'expected letters')),
  regions: z.array(regionId).exactOptional(),
});
/** The language of a folder. */
export type Language = z.output<typeof language>;

export const term = record({
  en: text,
  term: text,
  forms: z.array(text).default([]),
  never: z.array(text).default([]),
  source: z.string().regex(/^https:\/\/\S+$/, 'expected an address that starts with https://'),
});
/** A term of the master and its translation. */
export type Term = z.output<typeof term>;

/** Hash of the English text that each unit was last compared with, by address. */
export const done = z.record(z.string(), z.string());
