import type { Pattern } from './pattern.ts';

/** Patterns of stories whose first cause was wrong before. */
export const firstCause: readonly Pattern[] = [
  [
    'night cramps that keep coming',
    'age: 66, location: calf, start: weeks, since: over-three-weeks, feel: cramps, course: keeps-coming',
    'self-care',
    'soreness-and-cramp',
  ],
  [
    'a firm lump that grows',
    'age: 57, location: thigh-middle, start: weeks, since: over-three-weeks, leg: hard-lump',
    'soon',
    'bone-or-soft-tissue-tumour',
  ],
  [
    'a limp in a heavy boy',
    'age: 12, child: limp, location: front, start: weeks, since: over-three-weeks, health: extra-weight',
    'urgent',
    'hip-pain-felt-in-the-knee',
  ],
  [
    'a fat, stiff knee in a child',
    'age: 9, child: joint, location: deep, start: weeks, since: over-three-weeks, feel: stiff-long',
    'urgent',
    'inflammatory-arthritis',
  ],
  [
    'a knee that fills up without a fall, with blood thinners',
    'age: 35, location: deep, start: days, since: under-week, knee: swollen, health: blood-thinner',
    'urgent',
    'bleeding-into-the-knee',
  ],
  [
    'a hot patch on the calf',
    'age: 35, location: calf, start: days, since: under-week, leg: hot-patch',
    'urgent',
    'skin-infection',
  ],
  [
    'a calf that newly stops a smoker',
    'age: 69, location: calf, start: days, since: under-week, health: smoking, feel: same-distance',
    'urgent',
    'artery-pain-on-walking',
  ],
  [
    'sore tendons on an antibiotic',
    'age: 57, location: thigh-low, start: days, since: under-week, signs: antibiotic-now',
    'urgent',
    'antibiotic-tendon-pain',
  ],
  [
    'the outer back of the knee after a hike',
    'age: 28, location: back-outer, start: days, since: under-three-weeks, health: more-activity, feel: downhill',
    'self-care',
    'popliteus-tendon-pain',
  ],
  [
    'the front of the knee after a marathon',
    'age: 59, location: front, start: days, happened: hard-exercise, health: sport',
    'soon',
    'bone-stress-injury',
  ],
  [
    'a calf that stops at the same distance',
    'age: 42, location: calf, start: weeks, since: over-three-weeks, health: sport, feel: same-distance',
    'soon',
    'artery-pain-on-walking',
  ],
  [
    'bone pain at night in a swimmer',
    'age: 19, location: above-kneecap, start: weeks, since: over-three-weeks, signs: night-pain, health: sport',
    'urgent',
    'bone-or-soft-tissue-tumour',
  ],
  [
    'a limp in a thin child who says it is the knee',
    'age: 8, child: limp, location: front, start: weeks, since: over-three-weeks',
    'urgent',
    'hip-pain-felt-in-the-knee',
  ],
  [
    'a hard landing at 67',
    'age: 67, location: outer-side, start: sudden, since: under-week, happened: blow, injury: hurts-to-stand',
    'urgent',
    'knee-fracture',
  ],
  [
    'the inner side of the knee on kneeling',
    'age: 50, location: inner-side, start: weeks, since: over-three-weeks, feel: kneeling',
    'self-care',
    'meniscus-tear',
  ],
  [
    'a soft bag on the kneecap',
    'age: 40, location: front, start: weeks, since: over-three-weeks, knee: soft-front',
    'self-care',
    'kneecap-bursitis',
  ],
  [
    'a kneecap that slips now and then',
    'age: 17, location: front, start: weeks, since: over-three-weeks, knee: kneecap-slips',
    'soon',
    'kneecap-dislocation',
  ],
  [
    'a numb outer shin',
    'age: 30, location: shin, start: weeks, since: over-three-weeks, signs: numb',
    'soon',
    'nerve-pressure-at-the-knee',
  ],
  [
    'a groin that aches at 66',
    'age: 66, location: hip-groin, start: weeks, since: over-three-weeks',
    'self-care',
    'hip-pain-felt-in-the-knee',
  ],
  [
    'one sore spot on the shin bone',
    'age: 20, location: shin, start: weeks, since: under-three-weeks, signs: bone-spot',
    'soon',
    'bone-stress-injury',
  ],
  [
    'a stab at the sit bone of a growing sprinter',
    'age: 15, location: sit-bone, start: sudden, since: under-week, happened: sprint',
    'urgent',
    'growth-plate-avulsion',
  ],
  [
    'a snap above the heel, and no tiptoe',
    'age: 45, location: calf, start: sudden, since: today, happened: push-off, injury: no-tiptoe',
    'urgent',
    'achilles-rupture',
  ],
  [
    'thin bones and a crack on turning in bed',
    'age: 80, location: front, start: sudden, since: today, injury: no-steps, health: thin-bones',
    'urgent',
    'knee-fracture',
  ],
];
