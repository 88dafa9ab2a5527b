import { html, nothing, svg } from 'lit';
import { curve } from './curve.ts';
import { drawLine } from './line.ts';
import { drawPerson, poseBetween } from './mannequin.ts';
import { readPoints } from './unpack.ts';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Point } from './unpack.ts';
import type { Held, Pose } from './mannequin.ts';

/** The figure of an exercise, seen from the side. The floor is at 0 and up is negative; 3.5 units are a centimetre. */
interface Figure {
  readonly height: number;
  /** The pose at the start; absent if nothing moves. */
  readonly start?: Pose;
  readonly end: Pose;
  /** A pose in between, where interpolating the joint angles would be wrong. */
  readonly passing?: Pose;
  /** A stride: after `passing`, the near and far limbs swap. */
  readonly isStride?: true;
  /** Seconds for each direction; absent for a slow movement. */
  readonly tempo?: number;
  readonly held?: Held;
  /** Points of the arrows that show the movement. */
  readonly arrows: readonly string[];
  /** Paths of objects behind the person. */
  readonly behind?: readonly string[];
  /** Paths of objects in front of the person. */
  readonly before?: readonly string[];
  /** Points of the outline of a helper's arms. */
  readonly partner?: string;
}

const width = 720;
const standing = 660;
const lying = 290;
const sitting = 400;
const seatedHeight = 480;

const upright = { trunk: 0, leg: [0, 0], arm: [0, 8] } as const;
const supine = { trunk: -90, leg: [0, 0], arm: [-2, 4] } as const;
const propped = { hip: 250, trunk: -8, arm: [24, 26] } as const;
const bent = [48, 108, 30] as const;
const seated = { hip: 250, trunk: 0, leg: [90, 90, 0], arm: [20, 30] } as const;

const chair = (x: number, seat = 158) => `M${x - 62}-${seat + 142}v${seat + 142}m0-${seat}h150v${seat}`;
const wall = (x: number) => `M${x}-640v640`;
const step = (x: number, height: number) => `M${x} 0v-${height}h190v${height}`;
const cloth = (x: number, length: number) => `M${x} 0v9h${length}v-9z`;
const disc = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0 ${radius} ${radius} 0 1 0-${2 * radius} 0z`;

/** An empty closed hand. */
const fist: Held = { by: 'hand', path: 'M0 0' };

export const figures: Readonly<Record<string, Figure>> = {
  'knee-bends': {
    height: lying,
    start: { ...supine, hip: 340 },
    end: { ...supine, hip: 340, leg: [48, 108, 14], farLeg: [0, 0] },
    arrows: ['680,-116 620,-124 560,-110'],
  },
  'ankle-pumps': {
    height: sitting,
    tempo: 1,
    start: { ...propped, leg: [82, 0, 36] },
    end: { ...propped, leg: [82, 0, -14] },
    arrows: ['634,-60 632,-92 606,-116'],
    behind: [wall(190)],
  },
  'heel-press': {
    height: lying,
    end: { ...supine, hip: 340, leg: [21, 50, -2], farLeg: [0, 0] },
    arrows: ['574,-170 582,-136 586,-104'],
  },
  'sit-bone-hold': {
    height: lying,
    start: { ...supine, hip: 340, leg: [26, 58, 0] },
    end: { ...supine, hip: 340, trunk: -104, leg: [0, 53, 0], arm: [-14, 0], neck: 14 },
    arrows: ['340,-134 340,-162 340,-190'],
  },
  'glute-bridge': {
    height: lying,
    start: { ...supine, ankle: 530, leg: bent },
    end: { ...supine, ankle: 530, trunk: -112, leg: [0, 98, 14], arm: [-22, 0], neck: 22 },
    arrows: ['350,-172 350,-202 350,-232'],
  },
  'single-leg-bridge': {
    height: 390,
    start: { ...supine, ankle: 530, leg: bent, farLeg: [48, 5] },
    end: { ...supine, ankle: 530, trunk: -112, leg: [0, 98, 14], farLeg: [6, 5], arm: [-22, 0], neck: 22 },
    arrows: ['290,-150 290,-185 290,-220'],
  },
  'heel-slide-curl': {
    height: lying,
    start: { ...supine, ankle: 500, trunk: -112, leg: [0, 98, -8], arm: [-22, 0], neck: 22 },
    end: { ...supine, ankle: 640, trunk: -102, leg: [-12, 23, 0], arm: [-12, 0], neck: 12 },
    arrows: ['556,-150 600,-146 640,-128'],
    held: { by: 'heel', path: 'M-40-4h80v9h-80z' },
  },
  'hip-hinge': {
    height: standing,
    start: { ...upright, ankle: 340, arm: [10, 6] },
    end: { ankle: 340, trunk: 60, leg: [82, 24, -2], arm: [50, 8], neck: -4 },
    arrows: ['226,-300 186,-302 146,-300'],
  },
  'romanian-deadlift': {
    height: standing,
    start: { ...upright, ankle: 340, arm: [12, 4] },
    end: { ankle: 340, trunk: 64, leg: [84, 24, -4], arm: [58, 0], neck: -4 },
    arrows: ['226,-300 186,-302 146,-300'],
    held: { by: 'hand', path: disc(0, 0, 36) + disc(0, 0, 7) },
  },
  'single-leg-deadlift': {
    height: standing,
    start: { ...upright, ankle: 390 },
    end: { ankle: 390, trunk: 76, leg: [86, 16, -6], farLeg: [0, 6, 20], arm: [76, 0], neck: -6 },
    arrows: ['340,-60 240,-90 160,-180'],
  },
  diver: {
    height: standing,
    start: { ...upright, ankle: 333 },
    end: { ankle: 333, trunk: 66, leg: [86, 34, -14], farLeg: [-6, 80, 30], arm: [148, 4], neck: -10 },
    arrows: ['440,-600 520,-570 580,-500'],
  },
  nordic: {
    height: 590,
    start: { ankle: 130, trunk: 0, leg: [0, 90, 50], arm: [40, 90] },
    end: { ankle: 130, trunk: 50, leg: [0, 40, 50], arm: [60, 76], neck: -6 },
    arrows: ['370,-540 470,-510 550,-440'],
    behind: [cloth(90, 560)],
    partner:
      '0,-226! 34,-172 64,-126 90,-100 116,-94 140,-80 148,-66 140,-58 126,-64 112,-62 104,-52 94,-56 88,-70 58,-94 28,-136 0,-176!',
  },
  'quad-set': {
    height: sitting,
    end: { ...propped, leg: [80, 2, -4] },
    arrows: ['418,-190 418,-155 418,-120'],
    behind: [wall(190)],
    before: [disc(412, -20, 20)],
  },
  'straight-leg-raise': {
    height: lying,
    start: { ...supine, hip: 340, farLeg: bent },
    end: { ...supine, hip: 340, leg: [28, 0], farLeg: bent },
    arrows: ['684,-110 682,-150 668,-190'],
  },
  'sit-to-stand': {
    height: standing,
    start: { ankle: 380, trunk: 20, leg: [104, 90, -6], arm: [40, 40] },
    passing: { ankle: 380, trunk: 42, leg: [98, 66, -10], arm: [60, 20] },
    end: { ...upright, ankle: 380 },
    arrows: ['226,-480 240,-550 296,-600'],
    behind: [chair(230, 144)],
  },
  'step-up': {
    height: 730,
    start: { ankle: 400, lift: 76, trunk: 12, leg: [62, 64, -14], farLeg: [-5, 8, 9], arm: [10, 20] },
    end: { ...upright, ankle: 400, lift: 76, farLeg: [8, 56, 10], arm: [6, 12] },
    arrows: ['500,-330 504,-380 500,-430'],
    behind: [step(340, 76)],
  },
  'heel-raise': {
    height: standing,
    start: { ...upright, ankle: 330, arm: [55, 40] },
    end: { ...upright, ankle: 330, leg: [0, 0, 40, 40], arm: [55, 40] },
    arrows: ['280,-10 276,-50 278,-90'],
    behind: [wall(568)],
  },
  'wall-sit': {
    height: standing,
    start: { hip: 264, trunk: 0, leg: [29, 0, 29], arm: [12, 12] },
    end: { hip: 264, trunk: 0, leg: [66, 66, 0], arm: [30, 20] },
    arrows: ['480,-420 484,-370 480,-320'],
    behind: [wall(226)],
  },
  'seated-knee-straighten': {
    height: seatedHeight,
    start: seated,
    end: { ...seated, leg: [86, 6, -6], farLeg: [90, 90, 0] },
    arrows: ['560,-60 590,-100 596,-150'],
    behind: [chair(250, 122)],
  },
  'seated-march': {
    height: seatedHeight,
    tempo: 1,
    start: seated,
    end: { ...seated, leg: [112, 96, 8], farLeg: [90, 90, 0] },
    arrows: ['500,-160 504,-190 500,-220'],
    behind: [chair(250, 122)],
  },
  'seated-heel-raise': {
    height: seatedHeight,
    start: seated,
    end: { ...seated, leg: [96, 90, 34, 34] },
    arrows: ['364,-10 361,-40 362,-70'],
    behind: [chair(250, 122)],
  },
  'seated-heel-pull': {
    height: seatedHeight,
    end: { ...seated, leg: [88, 62, -24], farLeg: [90, 90, 0] },
    arrows: ['600,-34 570,-30 540,-28'],
    behind: [chair(250, 122)],
  },
  'seated-punches': {
    height: seatedHeight,
    tempo: 0.6,
    start: { ...seated, arm: [20, 120], farArm: [88, 6] },
    end: { ...seated, arm: [88, 6], farArm: [20, 120] },
    arrows: ['480,-410 530,-414 580,-410'],
    behind: [chair(250, 122)],
    held: fist,
  },
  balance: {
    height: standing,
    start: { ankle: 340, trunk: 2, leg: [4, 8, -6], arm: [20, 30], farArm: [50, 40] },
    end: { ankle: 340, trunk: 2, leg: [4, 8, -6], farLeg: [52, 84, 10], arm: [20, 30], farArm: [50, 40] },
    arrows: ['530,-150 534,-190 530,-230'],
    behind: [wall(588)],
  },
  'leg-swing': {
    height: standing,
    tempo: 1,
    start: { hip: 330, trunk: 0, leg: [-28, 8, 10], farLeg: [0, 0], arm: [0, 8] },
    end: { hip: 330, trunk: 0, leg: [58, 4], farLeg: [0, 0], arm: [0, 8] },
    arrows: ['440,-40 520,-62 590,-110', '300,-26 250,-34 200,-60'],
  },
  'hamstring-stretch': {
    height: standing,
    start: { hip: 270, trunk: 0, leg: [54, 8, -6], farLeg: [0, 0], arm: [16, 16] },
    end: { hip: 270, trunk: 34, leg: [88, 8, -6], farLeg: [34, 0], arm: [56, 20], neck: -6 },
    arrows: ['400,-600 460,-570 500,-520'],
    behind: [step(460, 112)],
  },
  'running-build-up': {
    height: standing,
    start: { hip: 190, trunk: 3, leg: [25, 6, -4], farLeg: [-16, 31, 14], arm: [-24, 20], farArm: [26, 26] },
    end: { hip: 480, trunk: 12, leg: [66, 100], farLeg: [-14, 20, 34], arm: [-44, 84], farArm: [44, 90] },
    passing: { hip: 480, trunk: 12, leg: [10, 24, -14], farLeg: [24, 110, 20], arm: [0, 86], farArm: [0, 86] },
    isStride: true,
    tempo: 0.4,
    arrows: ['330,-560 370,-566 410,-560'],
  },
  'brisk-walk': {
    height: standing,
    end: { hip: 330, trunk: 3, leg: [25, 6, -4], farLeg: [-16, 31, 14], arm: [-28, 26], farArm: [30, 32] },
    passing: { hip: 330, trunk: 3, leg: [0, 6, -3], farLeg: [16, 54, 4], arm: [0, 22], farArm: [0, 22] },
    isStride: true,
    tempo: 0.6,
    arrows: ['520,-330 570,-334 620,-330'],
  },
};

/** Draws an exercise: the start pose as a ghost, the end pose, and the movement; with `at`, the pose at that time. */
export function drawExercise(id: string, at?: number): TemplateResult {
  const figure = figures[id]!;
  const { height, start, end, arrows, behind = [], before = [], partner, held } = figure;
  return html`<svg class="drawing figure" viewBox="0 ${14 - height} ${width} ${height}" aria-hidden="true">
    <path class="drawing-hair" d="M0 0h${width}"></path>
    ${behind.map(drawThing)}${start && at === undefined ? drawPerson(start, held, true) : nothing}
    ${drawPerson(at === undefined ? end : poseAt(figure, at), held)}${before.map(drawThing)}
    ${partner ? drawLine(partner, 'drawing-shade drawing-line') : nothing}
    ${at === undefined ? arrows.map(drawArrow) : nothing}
  </svg>`;
}

/** Seconds for each direction of the movement if the dose gives none. */
export function tempoOf(id: string): number {
  return figures[id]?.tempo ?? 2;
}

/** The pose at a time of one repetition: 0 is the start, 1 the end, 2 the start again. */
export function poseAt({ start, end, passing, isStride }: Figure, time: number): Pose {
  if (isStride && passing) {
    const poses = [end, passing, exchanged(end), exchanged(passing), end] as const;
    const index = Math.min(Math.floor(time * 2), 3);
    return poseBetween(poses[index]!, poses[index + 1]!, time * 2 - index);
  }
  const way = time > 1 ? 2 - time : time;
  const share = way * way * (3 - 2 * way);
  const from = start ?? end;
  if (!passing) return poseBetween(from, end, share);
  return share < 0.5 ? poseBetween(from, passing, share * 2) : poseBetween(passing, end, share * 2 - 1);
}

/** The same pose with near and far limbs swapped. */
function exchanged(pose: Pose): Pose {
  const { leg, farLeg = leg, arm, farArm = arm } = pose;
  return { ...pose, leg: farLeg, farLeg: leg, arm: farArm, farArm: arm };
}

function drawThing(path: string): SVGTemplateResult {
  return svg`<path class="drawing-thing" d=${path}></path>`;
}

function drawArrow(points: string): SVGTemplateResult {
  const [from, to] = readPoints(points).slice(-2) as [Point, Point];
  const direction = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number) =>
    `M${to.x} ${to.y}l${Math.round(-24 * Math.cos(direction + turn))} ${Math.round(-24 * Math.sin(direction + turn))}`;
  return svg`<path class="drawing-arrow" d=${curve(points) + barb(0.5) + barb(-0.5)}></path>`;
}
