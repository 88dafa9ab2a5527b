import { conditionSections } from '../../src/model/content.ts';
import { neededStrings } from '../../src/compile/plurals.ts';
import type { SourceFile } from '../../src/compile/index.ts';

// A whole guide of two conditions in which nothing is wrong. Tests change one place of it.

const section = (id: string): string => {
  if (id === 'get-help') {
    return `## get-help

::: urgent
Call {urgent-line} today if the knee turns blue. [^NHS-TOY]
:::
`;
  }
  if (id === 'treatment') {
    return `## treatment

### now

Rest it. [^NHS-TOY]

### next

Move it. [^GK]

### later

Ask a doctor. [^ED]
`;
  }
  return `## ${id}\n\n${filler} [^NHS-TOY]\n`;
};

/** Words enough for a full page, nine times. */
const filler = 'The knee is a little sore when it bends. '.repeat(4).trim();

const soreKnee = `---
title: Sore knee
summary: A knee that is sore for a while.
also: [achy knee]
level: self-care
where: [front]
weeks: [1, 6]
programme: sore-knee
related: [blue-knee]
icd10: M25.5
updated: 2026-01-31
---

${conditionSections.map(section).join('\n')}`;

const blueKnee = `---
title: Blue knee
summary: A knee that turns blue and needs help.
level: emergency
short: true
where: [front, calf]
updated: 2026-01-31
---

## get-help

::: emergency
**Call {emergency} now** if the knee is blue. [^NHS-TOY]
:::

## what

${'Less blood comes to the knee than it needs. '.repeat(7).trim()} [^GK]
`;

const knees = `---
title: All about knees
summary: What a knee is.
updated: 2026-01-31
---

## What it looks like

![A knee from the front](picture:knee)

A knee is **round**. See [sore knee](sore-knee). [^NHS-TOY]

## Exercises

[Bend](exercise:bend)

[The programme](programme:sore-knee)

Bend it *often*. [^ED]
`;

const bend = `name: Bend
purpose: Bends the knee.
stage: 1
dose: { repetitions: [5, 10], hold: 5, days-a-week: 7, effort: 3 }
steps:
  - Sit down.
  - Bend the knee.
feel: The knee bends.
stop-if: The knee hurts more than before.
easier: Bend it less.
harder: Bend it more.
picture: bend
sources: [NHS-TOY]
`;

const programmes = `- id: sore-knee
  title: For a sore knee
  stages:
    - { id: early, when: { week: [1, 1] }, exercises: [bend], goal: The knee bends. }
`;

const painLights = ['green', 'amber', 'red']
  .map((id) => `- { id: ${id}, pain: [0, 3], next-day: It is fine., do: Go on., sources: [NHS-TOY] }\n`)
  .join('');

const sources = `- { id: NHS-TOY, title: Knees, publisher: NHS, year: 2024, url: https://example.org/knees, grade: A }
- { id: BLOG-TOY, title: My knee, publisher: Blog, url: https://example.org/blog, grade: C }
`;

const home = `- id: wanted
  title: Often read
  pages: [sore-knee]
- id: where
  title: Where does it hurt?
  groups:
    - { id: all-knees, title: Knees, pages: [sore-knee, blue-knee, all-about-knees] }
`;

const region = (id: string): string => `- id: ${id}${id === 'none' ? '' : '\n  country: Land'}
  services:
    emergency: { name: the emergency number of ${id}, note: a note, tel: '1' }
    urgent-line: { name: the advice line }
    emergency-department: { name: the hospital }
    crisis-line: { name: the crisis line }
`;
const regions = ['none', 'us', 'gb', 'ie', 'eu', 'au', 'nz', 'ca', 'in'].map(region).join('');

const strings = [...neededStrings('en')]
  .map(
    ([key, places]) => `${key}: ${[`Words of ${key}`, ...places.map((place) => `{${place}}`)].join(' ')}
`,
  )
  .join('');

const questions = `- id: age
  kind: number
  text: How old are you?
  safety: true
- id: emergency
  kind: many
  text: Do you have any of these now?
  safety: true
  options:
    - { id: blue, text: The knee is blue }
    - { id: loose, text: The knee fell off }
- id: location
  kind: many
  place: true
  text: Where does it hurt?
  options:
    - { id: front, text: In front }
    - { id: calf, text: In the calf }
    - { id: elsewhere, text: Somewhere else, elsewhere: true }
- id: start
  kind: one
  text: How did it start?
  options:
    - { id: sudden, text: Suddenly }
    - { id: weeks, text: Slowly }
- id: signs
  kind: many
  text: What else?
  safety: true
  when: { any: [start.sudden, start.not-sure, start.unanswered] }
  groups:
    - { id: skin, text: Skin }
    - { id: joint, text: Joint }
  options:
    - { id: swollen, group: skin, text: It is swollen }
    - { id: warm, group: skin, text: It is warm }
    - { id: stuck, group: joint, text: It is stuck }
    - { id: long, group: joint, text: It has been so for long }
`;

const redFlags = `- id: blue-now
  level: emergency
  when: { any: [emergency.blue, emergency.loose] }
  why: The knee is blue or gone.
  causes: [blue-knee]
  sources: [NHS-TOY]
  reviewed: 2026-01-31
- id: swollen-and-warm
  level: urgent
  when: { at-least: 2, of: [signs.swollen, signs.warm, age.60+] }
  why: The knee is swollen and warm.
  sources: [NHS-TOY, BLOG-TOY]
  reviewed: 2026-01-31
- id: stuck
  level: soon
  when: { all: [signs.stuck, signs.long] }
  why: The knee is stuck.
  sources: [ED]
  reviewed: 2026-01-31
- id: silence
  level: soon
  when: { any: [age.unanswered, emergency.unanswered, signs.unanswered] }
  why: We do not know enough.
  sources: [ED]
  reviewed: 2026-01-31
- id: small-child
  level: urgent
  when: age.0-4
  why: Small children need their own doctor.
  outcome: child-under-5
  sources: [NHS-TOY]
  reviewed: 2026-01-31
- id: another-place
  level: soon
  when: location.elsewhere
  why: This guide is about knees.
  outcome: other-problem
  sources: [ED]
  reviewed: 2026-01-31
- id: nothing-urgent
  level: self-care
  when: { all: [location.front, start.weeks] }
  why: Nothing points to more.
  sources: [ED]
  reviewed: 2026-01-31
`;

const soreKneeCause = `name: Sore knee
page: sore-knee
prior: 2
weights:
  location:
    front: { weight: 2, why: It hurts in front., sources: [NHS-TOY] }
  start:
    weeks: { weight: 2, why: It comes slowly., sources: [GK] }
    sudden: -1
  age: { 40-54: 1, 55+: 1 }
  signs: { stuck: 1 }
`;

const blueKneeCause = `name: Blue knee
page: blue-knee
prior: 0
needs: { any: [location.front, location.calf] }
danger: { level: urgent, threshold: 4, why: It swells., sources: [NHS-TOY] }
weights:
  location: { calf: 1, front: 1 }
  signs:
    swollen: { weight: 2, why: It swells., sources: [NHS-TOY] }
    warm: 1
  start: { sudden: 1 }
`;

const outcomeIds = ['emergency', 'urgent', 'soon', 'self-care', 'child-under-5', 'other-problem', 'no-clear-pattern'];
const outcomes = outcomeIds
  .map(
    (id) => `- id: ${id}
  title: Title of ${id}
  lead: Call {emergency} **now**. [^ED]
  do:
    - Sit down.
  avoid:
    - Running.
  general:
    do: [Rest a little.]
    avoid: [Jumping.]
  says: nothing-urgent
  sooner:
    - the knee turns **green**
  say: My knee is blue.
  recheck-days: 7
`,
  )
  .join('');

const language = `lang: en
locale: en-GB
name: English
endings: [s]
`;

export const toyFiles: Readonly<Record<string, string>> = {
  'language.yaml': language,
  'conditions/sore-knee.md': soreKnee,
  'conditions/blue-knee.md': blueKnee,
  'topics/all-about-knees.md': knees,
  'exercises/bend.yaml': bend,
  'programmes.yaml': programmes,
  'pain-lights.yaml': painLights,
  'sources.yaml': sources,
  'home.yaml': home,
  'regions.yaml': regions,
  'strings.yaml': strings,
  'checker/questions.yaml': questions,
  'checker/red-flags.yaml': redFlags,
  'checker/outcomes.yaml': outcomes,
  'checker/conditions/sore-knee.yaml': soreKneeCause,
  'checker/conditions/blue-knee.yaml': blueKneeCause,
};
export const toyPictures: readonly string[] = ['knee', 'bend'];

/** A change of one file: replace this text (it must stand there once or more, the first is meant) by that. */
export interface Change {
  readonly file: string;
  readonly replace?: string;
  readonly by?: string;
}

/** The files of the toy guide, changed in these places. Without `by` the text is taken out, without `replace` the file. */
export function toyContent(...changes: readonly Change[]): readonly SourceFile[] {
  const files = new Map(Object.entries(toyFiles));
  for (const { file, replace, by = '' } of changes) {
    const text = files.get(file) ?? '';
    if (replace === undefined && by === '') files.delete(file);
    else if (replace === undefined) files.set(file, by);
    else if (text.includes(replace))
      files.set(
        file,
        text.replace(replace, () => by),
      );
    else throw new Error(`"${replace}" does not stand in ${file}`);
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

/** The line of the first place of a text. */
export const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
