import type { Flag } from './flag.ts';

/** Flags of children and teenagers. */
export const children: readonly Flag[] = [
  ['K01 no weight on the leg', 'age: 9, child: no-weight, location: deep, start: weeks', 'urgent'],
  ['K01 no weight after a fall', 'age: 9, child: no-weight, location: deep, start: sudden', 'emergency'],
  ['K01 no weight and a swollen joint', 'age: 9, child: no-weight joint, location: deep, start: weeks', 'emergency'],
  ['K02 a limp and a fever', 'age: 9, child: limp fever, location: deep, start: days', 'emergency'],
  ['K02 a fever now', 'age: 9, emergency: fever, location: deep, start: days', 'emergency'],
  ['K03 a swollen joint', 'age: 9, child: joint, location: deep, start: days', 'urgent'],
  ['K03 a knee swollen for weeks', 'age: 9, location: deep, start: weeks, knee: swollen', 'urgent'],
  ['K03 a knee hot for weeks', 'age: 9, location: deep, start: weeks, knee: hot', 'urgent'],
  ['K04 a limp without an injury', 'age: 9, child: limp, location: deep, start: days', 'urgent'],
  ['K04 a limp after a small fall', 'age: 9, child: limp, location: deep, start: sudden', 'soon'],
  [
    'K04 a heavy child with a limp after a small fall',
    'age: 12, child: limp, location: deep, start: sudden, health: extra-weight',
    'urgent',
  ],
  ['K04 groin pain at 16', 'age: 16, location: hip-groin, start: weeks', 'urgent'],
  ['K04 a heavy teenager with knee pain', 'age: 13, location: front, start: weeks, health: extra-weight', 'urgent'],
  ['K04 the same at the outer side', 'age: 13, location: outer-side, start: weeks, health: extra-weight', 'urgent'],
  ['K04 knee pain without a limp', 'age: 13, location: front, start: weeks', 'soon'],
  ['K04 the bump below the kneecap', 'age: 13, location: below-kneecap, start: weeks, knee: sore-bump', 'self-care'],
  ['K05 no walking with a sore hip', 'age: 13, child: no-weight, location: hip-groin, start: weeks', 'emergency'],
  ['K06 pain that wakes', 'age: 9, child: night, location: deep, start: weeks', 'urgent'],
  ['K06 pale and tired', 'age: 9, child: pale, location: deep, start: weeks', 'urgent'],
  ['K06 a lump on the bone', 'age: 9, child: bone-lump, location: deep, start: weeks', 'urgent'],
  [
    'K07 a limp of more than a week',
    'age: 9, child: limp, location: deep, start: sudden, since: under-three-weeks',
    'urgent',
  ],
  ['K07 a lasting limp', 'age: 9, child: lasting-limp, location: deep, start: sudden', 'urgent'],
  ['K08 under 5', 'age: 4', 'urgent'],
  ['K09 harm', 'age: 9, child: harm, location: deep, start: sudden', 'urgent'],
  ['K10 very ill', 'age: 9, child: very-ill', 'emergency'],
  [
    'not sure about a child',
    'age: 9, child: not-sure, location: inner-below, start: sudden, since: over-three-weeks',
    'urgent',
  ],
  [
    'K02 a cold last week beside an old pain',
    'age: 14, child: fever, location: below-kneecap, start: weeks, since: over-three-weeks, knee: sore-bump',
    'soon',
  ],
  [
    'K02 a fever and a new pain',
    'age: 9, child: fever, location: below-kneecap, start: weeks, since: today',
    'emergency',
  ],
  [
    'K06 growing pains',
    'age: 6, child: both-legs-night, location: calf shin, start: weeks, since: over-three-weeks, feel: both-legs',
    'self-care',
  ],
  [
    'K06 pain at night in the calves',
    'age: 6, child: night, location: calf, start: weeks, since: over-three-weeks',
    'soon',
  ],
  [
    'K06 pain at night in one leg',
    'age: 6, child: night one-leg, location: calf, start: weeks, since: over-three-weeks',
    'urgent',
  ],
  [
    'K04 knee pain below the inner side',
    'age: 13, location: inner-below, start: weeks, since: over-three-weeks',
    'soon',
  ],
  [
    'K04 a limp since today, felt in the thigh',
    'age: 7, child: limp, location: thigh-front, start: sudden, since: today',
    'urgent',
  ],
  [
    'K04 a limp since today, after an infection',
    'age: 7, child: limp, location: deep, start: sudden, since: today, signs: other-infection',
    'urgent',
  ],
];
