import type { Pattern } from './pattern.ts';

/** Patterns of lumps, clots and the circulation. */
export const vessels: readonly Pattern[] = [
  [
    'a slow soft lump behind the knee',
    'age: 60, location: back-middle, start: weeks, leg: soft-lump, health: osteoarthritis, feel: full-bend stiff-short',
    'soon',
    'bakers-cyst',
  ],
  [
    'a known cyst that bursts',
    'age: 62, location: back-inner calf, start: sudden, leg: swollen moved-down calf-bruise, health: bakers-cyst',
    'urgent',
    'burst-bakers-cyst',
  ],
  [
    'a clot after an operation',
    'age: 66, location: calf, start: days, leg: swollen warm-skin, health: surgery-bed',
    'urgent',
    'deep-vein-thrombosis',
  ],
  [
    'a clot with little to see, on the pill after a flight',
    'age: 29, location: back-middle, start: days, leg: unexplained, health: oestrogen long-trip',
    'urgent',
    'deep-vein-thrombosis',
  ],
  [
    'a heavy calf for weeks in cancer treatment',
    'age: 58, location: calf, start: weeks, leg: unexplained, health: cancer',
    'urgent',
    'deep-vein-thrombosis',
  ],
  [
    'a sore leg in pregnancy',
    'age: 31, location: calf, start: days, health: pregnant',
    'urgent',
    'deep-vein-thrombosis',
  ],
  ['a clot that reached the lung', 'age: 40, emergency: breathless', 'emergency', 'pulmonary-embolism'],
  [
    'a sore cord along the thigh',
    'age: 50, location: thigh-low, start: days, leg: cord warm-skin',
    'urgent',
    'surface-vein-clot',
  ],
  ['a cold white foot', 'age: 72, emergency: cold-foot', 'emergency', 'acute-limb-ischaemia'],
  [
    'sudden growing pain with an uneven heartbeat',
    'age: 72, emergency: worsening-pain, location: back-middle, start: sudden, health: arteries',
    'emergency',
    'acute-limb-ischaemia',
  ],
  [
    'a beating lump',
    'age: 68, location: back-middle, start: weeks, leg: pulsing-lump, health: arteries',
    'urgent',
    'popliteal-aneurysm',
  ],
  [
    'a smoker who stops at the same corner',
    'age: 63, location: calf, start: weeks, health: arteries, feel: same-distance',
    'soon',
    'artery-pain-on-walking',
  ],
  [
    'a sore toe at night in a smoker',
    'age: 70, location: calf, start: weeks, leg: foot-pain, health: arteries, feel: same-distance',
    'urgent',
    'artery-pain-on-walking',
  ],
  [
    'tight shins at the same point of each run',
    'age: 19, location: shin, start: weeks, health: sport, feel: same-distance both-legs tight',
    'soon',
    'exertional-compartment-pain',
  ],
  [
    'a tight shin after a kick, with a weak foot',
    'age: 22, location: shin, start: sudden, happened: blow, leg: swollen, signs: weaker',
    'emergency',
    'compartment-syndrome',
  ],
  [
    'growing pain in the shin after a long march',
    'age: 20, emergency: worsening-pain, location: shin, start: days, happened: hard-exercise',
    'emergency',
    'compartment-syndrome',
  ],
];
