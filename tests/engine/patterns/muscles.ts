import type { Pattern } from './pattern.ts';

/** Patterns of muscles and tendons. */
export const muscles: readonly Pattern[] = [
  [
    'a mild strain in a sprint',
    'age: 24, location: thigh-middle, start: sudden, happened: sprint, injury: carried-on, health: sport',
    'self-care',
    'hamstring-strain-mild',
  ],
  [
    'a strain that stops a footballer',
    'age: 27, location: thigh-middle, start: sudden, happened: sprint, injury: stopped weak-bend, health: sport',
    'soon',
    'hamstring-strain-partial',
  ],
  [
    'a muscle torn through',
    'age: 31, location: thigh-middle, start: sudden, happened: sprint, injury: pop stopped bruise dent weak-bend',
    'urgent',
    'hamstring-strain-complete',
  ],
  [
    'a tendon off the sit bone',
    'age: 47, location: sit-bone, start: sudden, happened: splits, injury: pop stopped bruise weak-bend',
    'urgent',
    'hamstring-avulsion',
  ],
  [
    'a growth plate off the sit bone',
    'age: 16, location: sit-bone, start: sudden, happened: sprint, injury: pop stopped, health: sport',
    'urgent',
    'growth-plate-avulsion',
  ],
  [
    'a sore sit-bone tendon',
    'age: 45, location: sit-bone, start: weeks, health: sport, feel: hard-seat bending-forward warms-up',
    'self-care',
    'sit-bone-tendon-pain',
  ],
  [
    'sore tendons behind the knee',
    'age: 30, location: back-outer, start: weeks, health: sport more-activity, feel: heel-pull warms-up',
    'self-care',
    'knee-end-tendon-pain',
  ],
  [
    'tight hamstrings',
    'age: 30, location: thigh-middle thigh-low, start: weeks, feel: tight bending-forward long-sitting both-legs',
    'self-care',
    'hamstring-tightness',
  ],
  [
    'overused hamstrings',
    'age: 33, location: thigh-middle, start: weeks, health: more-activity sport, feel: heel-pull',
    'self-care',
    'overuse-and-imbalance',
  ],
  [
    'sore legs after the gym',
    'age: 26, location: thigh-middle calf, start: days, happened: hard-exercise, feel: both-legs stairs',
    'self-care',
    'soreness-and-cramp',
  ],
  [
    'night cramps for years',
    'age: 66, location: calf, start: weeks, feel: cramps both-legs',
    'self-care',
    'soreness-and-cramp',
  ],
  [
    'a pushed-off calf',
    'age: 44, location: calf, start: sudden, happened: push-off, injury: pop carried-on, leg: calf-bruise',
    'self-care',
    'calf-strain',
  ],
  [
    'a sore inner shin',
    'age: 58, location: inner-below, start: weeks, health: extra-weight osteoarthritis, feel: stairs',
    'self-care',
    'pes-anserine-bursitis',
  ],
  [
    'a popliteus sore downhill',
    'age: 35, location: back-outer, start: weeks, feel: downhill kneeling',
    'self-care',
    'popliteus-tendon-pain',
  ],
];
