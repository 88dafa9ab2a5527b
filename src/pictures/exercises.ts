import { html, svg } from 'lit';
import { curve, readPoints } from './curve.ts';
import { drawPerson } from './mannequin.ts';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Point } from './curve.ts';
import type { Pose } from './mannequin.ts';

/** An exercise from the side. The floor is at 0, up is negative; 3.5 units are a centimetre. */
interface Figure {
  readonly height: number;
  /** Where the movement begins; absent where nothing moves. */
  readonly start?: Pose;
  readonly end: Pose;
  /** The movement, as the points of its arrow. */
  readonly arrows: readonly string[];
  /** What stands behind the person, as paths. */
  readonly behind?: readonly string[];
  /** What is held or lies before the person. */
  readonly before?: readonly string[];
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

export const figures: Readonly<Record<string, Figure>> = {
  'knee-bends': {
    height: lying,
    start: { ...supine, hip: 340 },
    end: { ...supine, hip: 340, leg: [48, 108, 14], farLeg: [0, 0] },
    arrows: ['680,-116 620,-124 560,-110'],
  },
  'ankle-pumps': {
    height: sitting,
    start: { ...propped, leg: [82, 0, 36] },
    end: { ...propped, leg: [82, 0, -14] },
    arrows: ['634,-60 632,-92 606,-116'],
    behind: [wall(190)],
  },
  'heel-press': {
    height: lying,
    end: { ...supine, hip: 340, leg: [34, 77, 4], farLeg: [0, 0] },
    arrows: ['506,-78 524,-44 546,-16'],
  },
  'sit-bone-hold': {
    height: lying,
    start: { ...supine, hip: 340, leg: [26, 58, 0] },
    end: { ...supine, hip: 340, trunk: -104, leg: [0, 53, 0], arm: [-14, 0], neck: 14 },
    arrows: ['344,-14 342,-36 342,-60'],
  },
  'glute-bridge': {
    height: lying,
    start: { ...supine, ankle: 530, leg: bent },
    end: { ...supine, ankle: 530, trunk: -112, leg: [0, 98, 14], arm: [-22, 0], neck: 22 },
    arrows: ['356,-14 354,-54 354,-92'],
  },
  'single-leg-bridge': {
    height: 390,
    start: { ...supine, ankle: 530, leg: bent, farLeg: [60, 5] },
    end: { ...supine, ankle: 530, trunk: -112, leg: [0, 98, 14], farLeg: [14, 5], arm: [-22, 0], neck: 22 },
    arrows: ['356,-14 354,-54 354,-92'],
  },
  'heel-slide-curl': {
    height: lying,
    start: { ...supine, ankle: 500, trunk: -112, leg: [0, 98, -8], arm: [-22, 0], neck: 22 },
    end: { ...supine, ankle: 620, trunk: -100, leg: [0, 39, 0], arm: [-10, 0], neck: 10 },
    arrows: ['540,-150 590,-146 640,-120'],
    behind: [cloth(580, 90)],
  },
  'hip-hinge': {
    height: standing,
    start: { ...upright, ankle: 340, arm: [10, 6] },
    end: { ankle: 340, trunk: 60, leg: [82, 24, -2], arm: [50, 8], neck: -12 },
    arrows: ['300,-350 250,-350 200,-340'],
  },
  'romanian-deadlift': {
    height: standing,
    start: { ...upright, ankle: 340, arm: [12, 4] },
    end: { ankle: 340, trunk: 64, leg: [84, 24, -4], arm: [54, 0], neck: -16 },
    arrows: ['510,-330 512,-270 506,-210'],
    before: [disc(424, -168, 48), disc(424, -168, 8)],
  },
  'single-leg-deadlift': {
    height: standing,
    start: { ...upright, ankle: 390 },
    end: { ankle: 390, trunk: 76, leg: [86, 16, -6], farLeg: [0, 6, 20], arm: [76, 0], neck: -16 },
    arrows: ['340,-60 240,-90 160,-180'],
  },
  diver: {
    height: standing,
    start: { ...upright, ankle: 300 },
    end: { ankle: 300, trunk: 66, leg: [86, 34, -14], farLeg: [-6, 80, 30], arm: [148, 4], neck: -22 },
    arrows: ['440,-600 520,-570 580,-500'],
  },
  nordic: {
    height: 590,
    start: { ankle: 130, trunk: 0, leg: [0, 90, 50], arm: [40, 90] },
    end: { ankle: 130, trunk: 46, leg: [0, 44, 50], arm: [60, 76], neck: -14 },
    arrows: ['370,-540 470,-510 550,-440'],
    behind: [cloth(90, 560)],
    before: ['M132 0v-70', disc(132, -78, 22)],
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
    start: { ...supine, hip: 340 },
    end: { ...supine, hip: 340, leg: [28, 0], farLeg: bent },
    arrows: ['684,-110 682,-150 668,-190'],
  },
  'sit-to-stand': {
    height: standing,
    start: { ankle: 380, trunk: 20, leg: [104, 90, -6], arm: [40, 40] },
    end: { ...upright, ankle: 380 },
    arrows: ['226,-480 240,-550 296,-600'],
    behind: [chair(230)],
  },
  'step-up': {
    height: 730,
    start: { ankle: 400, trunk: 12, leg: [62, 64, -14], farLeg: [-6, 6, 12], arm: [10, 20] },
    end: { ...upright, ankle: 400, lift: 76, farLeg: [8, 56, 10], arm: [6, 12] },
    arrows: ['300,-90 306,-150 340,-200'],
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
    end: { ankle: 400, trunk: 0, leg: [66, 66, 0], arm: [30, 20] },
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
    start: seated,
    end: { ...seated, leg: [112, 96, 8], farLeg: [90, 90, 0] },
    arrows: ['500,-160 504,-190 500,-220'],
    behind: [chair(250, 122)],
  },
  'seated-heel-raise': {
    height: seatedHeight,
    start: seated,
    end: { ...seated, leg: [96, 90, 34, 34] },
    arrows: ['360,-10 352,-34 352,-60'],
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
    start: { ...seated, arm: [20, 120] },
    end: { ...seated, arm: [88, 6], farArm: [20, 120] },
    arrows: ['480,-410 530,-414 580,-410'],
    behind: [chair(250, 122)],
  },
  balance: {
    height: standing,
    end: { ankle: 340, trunk: 2, leg: [4, 8, -6], farLeg: [52, 84, 10], arm: [20, 30], farArm: [50, 40] },
    arrows: ['530,-150 534,-190 530,-230'],
    behind: [wall(588)],
  },
  'leg-swing': {
    height: standing,
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
    arrows: ['330,-560 370,-566 410,-560'],
  },
  'brisk-walk': {
    height: standing,
    end: { hip: 330, trunk: 3, leg: [25, 6, -4], farLeg: [-16, 31, 14], arm: [-28, 26], farArm: [30, 32] },
    arrows: ['520,-330 570,-334 620,-330'],
  },
};

/** One exercise: where it begins as a ghost, where it ends drawn, and the movement between. */
export function drawExercise(id: string): TemplateResult {
  const { height, start, end, arrows, behind = [], before = [] } = figures[id]!;
  return html`<svg class="drawing figure" viewBox="0 ${14 - height} ${width} ${height}" aria-hidden="true">
    <path class="drawing-hair" d="M0 0h${width}"></path>
    ${behind.map(drawThing)}${start && drawPerson(start, true)}${drawPerson(end)}${before.map(drawThing)}
    ${arrows.map(drawArrow)}
  </svg>`;
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
