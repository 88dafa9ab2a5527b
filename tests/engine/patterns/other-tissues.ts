import type { Pattern } from './pattern.ts';

/** Patterns of nerves, skin, growths, medicines and children. */
export const otherTissues: readonly Pattern[] = [
  // Nerves
  ['sciatica', 'age: 43, location: back-to-leg, start: weeks, signs: numb, feel: cough hard-seat', 'soon', 'sciatica'],
  [
    'sciatica with a slapping foot',
    'age: 43, location: back-to-leg, start: days, happened: lifting, signs: numb foot-drop',
    'urgent',
    'sciatica',
  ],
  ['numb between the legs', 'age: 50, emergency: saddle-numb', 'emergency', 'cauda-equina'],
  [
    'a numb shin after crossed legs',
    'age: 40, location: shin, start: days, happened: kneeling, signs: numb',
    'soon',
    'nerve-pressure-at-the-knee',
  ],
  // Infection of the skin, growths, medicines, muscle
  [
    'a hot spreading patch',
    'age: 55, location: shin, start: days, leg: hot-patch warm-skin wound',
    'urgent',
    'skin-infection',
  ],
  ['skin that spreads by the hour', 'age: 55, emergency: spreading-skin', 'emergency', 'skin-infection'],
  [
    'bone pain at night',
    'age: 52, location: deep, start: weeks, signs: night-pain weight-loss',
    'soon',
    'bone-or-soft-tissue-tumour',
  ],
  ['a hard growing lump in a young man', 'age: 19, location: thigh-low, start: weeks, leg: hard-lump', 'urgent'],
  [
    'a tendon after ciprofloxacin',
    'age: 66, location: back-outer, start: days, signs: antibiotic',
    'urgent',
    'antibiotic-tendon-pain',
  ],
  ['cola-coloured pee after the gym', 'age: 28, emergency: dark-pee', 'emergency', 'muscle-breakdown'],
  // Children
  [
    'a bump below the kneecap in a growing athlete',
    'age: 13, location: below-kneecap, start: weeks, knee: sore-bump, health: sport, feel: kneeling stairs',
    'self-care',
    'osgood-schlatter',
  ],
  [
    'a limp with knee pain at 12',
    'age: 12, child: limp turned-foot, location: deep hip-groin, start: weeks, health: extra-weight',
    'urgent',
    'hip-pain-felt-in-the-knee',
  ],
  [
    'a hip that gives way at 13',
    'age: 13, child: no-weight limp, location: hip-groin, start: sudden',
    'emergency',
    'hip-pain-felt-in-the-knee',
  ],
  [
    'a feverish child who limps',
    'age: 7, child: limp fever, location: deep, start: days',
    'emergency',
    'infected-joint',
  ],
  [
    'a teenager woken by pain',
    'age: 15, child: night, location: deep, start: weeks, signs: night-pain',
    'urgent',
    'bone-or-soft-tissue-tumour',
  ],
  [
    'kneecap pain at 15',
    'age: 15, location: front, start: weeks, health: sport, feel: stairs long-sitting',
    'soon',
    'patellofemoral-pain',
  ],
  [
    'a hamstring strained at 15',
    'age: 15, location: thigh-middle, start: sudden, happened: sprint, injury: carried-on, health: sport',
    'self-care',
    'hamstring-strain-mild',
  ],
];
