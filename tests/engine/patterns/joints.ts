import type { Pattern } from './pattern.ts';

/** Patterns of joints, and the front and the sides of the knee. */
export const joints: readonly Pattern[] = [
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
];
