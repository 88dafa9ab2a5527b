import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess } from '../../src/engine/index.ts';
import { parseAnswers } from './real-answers.ts';
import type { Level } from '../../src/model/level.ts';

// Patterns as textbooks and the reference describe them, one row each: answers as "question: options", the level, and the
// cause that stands first. What is not named is "none".
const patterns: readonly (readonly [name: string, answers: string, level: Level, first?: string])[] = [
  // Muscles and tendons
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
  // Lumps, clots and circulation
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
  // Joints
  [
    'arthritis of the years',
    'age: 64, location: deep, start: weeks, knee: grinds, feel: stairs stiff-short',
    'self-care',
    'knee-osteoarthritis',
  ],
  [
    'a twist, late swelling and catching',
    'age: 41, location: inner-side back-inner, start: sudden, happened: twist, injury: carried-on, knee: swells catches, since: over-three-weeks',
    'soon',
    'meniscus-tear',
  ],
  [
    'a locked knee',
    'age: 33, location: inner-side, start: sudden, happened: twist, knee: stuck swells',
    'urgent',
    'meniscus-tear',
  ],
  [
    'a pop, fast swelling and giving way',
    'age: 21, location: deep, start: sudden, happened: twist, injury: pop stopped fast-swelling, knee: gives-way',
    'urgent',
    'ligament-injury',
  ],
  [
    'a dashboard knee',
    'age: 34, location: back-middle deep, start: sudden, happened: bent-knee, injury: carried-on, knee: swells, since: over-three-weeks',
    'soon',
    'posterior-cruciate-ligament-injury',
  ],
  [
    'a fall at 70',
    'age: 70, location: deep, start: sudden, happened: blow, injury: stopped no-steps, knee: swollen',
    'urgent',
    'knee-fracture',
  ],
  ['a knee that went out and back', 'age: 30, emergency: out-of-place', 'emergency', 'knee-dislocation'],
  [
    'stiff mornings in many joints',
    'age: 44, location: deep, start: weeks, knee: swollen, signs: many-joints, feel: stiff-long',
    'soon',
    'inflammatory-arthritis',
  ],
  ['gout overnight', 'age: 58, location: deep, start: days, knee: hot swollen, health: gout', 'urgent', 'gout'],
  ['a hot knee with shivers', 'age: 70, emergency: hot-knee fever', 'emergency', 'infected-joint'],
  [
    'a hot knee, no fever, too sore to move',
    'age: 50, emergency: hot-knee cannot-move-knee',
    'emergency',
    'infected-joint',
  ],
  [
    'a swollen knee after an injection into it',
    'age: 61, location: deep, start: days, knee: swollen, health: joint-surgery',
    'emergency',
    'infected-joint',
  ],
  [
    'a swollen knee on blood thinners',
    'age: 74, location: deep, start: sudden, knee: swollen, health: blood-thinner',
    'urgent',
  ],
  [
    'a swollen knee after a gut infection',
    'age: 28, location: deep, start: days, knee: swollen, signs: recent-infection',
    'urgent',
    'reactive-arthritis',
  ],
  // Front and sides
  [
    'pain round the kneecap on stairs',
    'age: 22, location: front, start: weeks, feel: stairs long-sitting kneeling',
    'self-care',
    'patellofemoral-pain',
  ],
  [
    "a jumper's knee",
    'age: 23, location: below-kneecap, start: weeks, health: sport, feel: kneeling warms-up',
    'self-care',
    'patellar-tendon-pain',
  ],
  [
    'a torn tendon above the kneecap',
    'age: 60, location: above-kneecap, start: sudden, happened: buckled, injury: pop stopped, knee: cannot-lift',
    'urgent',
    'extensor-tendon-rupture',
  ],
  [
    'a runner sore at the outer side',
    'age: 32, location: outer-side, start: weeks, health: sport more-activity, feel: downhill',
    'self-care',
    'iliotibial-band-pain',
  ],
  [
    'a tiler with a soft kneecap',
    'age: 48, location: front, start: days, happened: kneeling, knee: soft-front, feel: kneeling',
    'self-care',
    'kneecap-bursitis',
  ],
  [
    'one sore spot on a runner’s shin',
    'age: 25, location: shin, start: weeks, signs: bone-spot, health: sport more-activity',
    'soon',
    'bone-stress-injury',
  ],
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

  // The wrong cause stood first
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

describe('a textbook pattern', () => {
  for (const [name, answers, level, first] of patterns) {
    it(`${name}: ${level}${first ? `, ${first} first` : ''}`, () => {
      const told = parseAnswers(answers);
      const result = assess(told);
      expect(result.ignored).to.deep.equal([]);
      expect({ level: result.level, first: first && result.causes[0]?.id }).to.deep.equal({ level, first });
    });
  }
});
