import { nothing, svg } from 'lit';
import { smoothPath } from './curve.ts';
import { side } from './leg.ts';
import { readPoints, unpack } from './unpack.ts';
import type { SVGTemplateResult } from 'lit';
import type { Point } from './unpack.ts';

/**
 * One person seen from the side, with the leg of the leg map: an outline that bends at its joints. Units are those of
 * the leg (3.5 to a centimetre). In the neutral pose the person stands upright and looks to the right; angles in
 * degrees are positive for bending, pointing the foot down and lifting the arm forward.
 */
export interface Pose {
  /** Horizontal position of the hip, or of the near ankle if the feet stay in place. */
  readonly hip?: number;
  readonly ankle?: number;
  /**
   * Height of the near sole above the floor if it stands on something; absent: the lowest point of the body is on the
   * floor.
   */
  readonly lift?: number;
  /** Angle of the trunk: positive leans forward, -90 lies on the back. */
  readonly trunk: number;
  /** Angles of hip, knee, ankle and toes. */
  readonly leg: Angles;
  /** Angles of the far leg; absent if the near leg hides it. */
  readonly farLeg?: Angles;
  /** Angles of shoulder and elbow. */
  readonly arm: Angles;
  readonly farArm?: Angles;
  /** Positive looks down. */
  readonly neck?: number;
}
type Angles = readonly [root: number, middle: number, end?: number, tip?: number];

interface BodyPoint extends Point {
  /** Height in the neutral pose, which decides which joints move the point. */
  readonly height: number;
}

/** A joint: its place in the neutral pose, and how far the skin stretches above and below it. */
interface Joint {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}
const hip: Joint = { x: 64, y: 10, reach: 46 };
const knee: Joint = { x: 73, y: 165, reach: 22 };
const ankle: Joint = { x: 66, y: 302, reach: 12 };
const toes: Joint = { x: 116, y: 332, reach: 0 };
const neck: Joint = { x: 60, y: -196, reach: 0 };
const shoulder: Joint = { x: 62, y: -158, reach: 0 };
const elbow: Joint = { x: 62, y: -50, reach: 16 };

const back = '50,-203 46,-187 35,-166 28,-142 27,-118 31,-92 37,-66 40,-44 38,-24 33,-8';
const chest = '102,-10 104,-32 102,-58 103,-86 106,-112 104,-136 97,-156 88,-172 80,-184 77.5,-196';
/** The leg from hip to hip, where the skin goes on without a corner. */
const smoothSide = () => unpack(side).replaceAll('3!', '3');
const body = () => `${back} ${smoothSide()} ${chest}`;
/** Where a hand holds a thing, and where a thing lies under the heel. */
const grip = '66,62';
const heel = '50,334';
/** Height from which the fingers of a closed hand bend. */
const knuckles = 54;
const farLegOutline = () => `60,-10! ${smoothSide()} 90,-8!`;
// Open at the shoulder, where the arm meets the trunk.
const armOutline =
  '43,-148 42,-116 45,-84 48,-60 48,-44 46,-26 48,0 53,32 51,50 53,72 58,92 64,97 70,88 72,74 78,66 79,54 74,42 73,32 79,0 80,-24 78,-44 80,-62 83,-90 84,-118 82,-148';
const headOutline =
  '78,-208 83,-205 90,-204 97,-210 100,-221 99,-230 103.5,-231.5! 105,-236 98,-248! 96,-259 87,-272 70,-279 52,-276 38,-264 33,-246 37,-228 47,-214';
const earOutline = '66,-243 60,-246 56,-240 59,-231 63,-228';

/** An object that moves with the hand or the heel, as a path. */
export interface Held {
  readonly by: 'hand' | 'heel';
  readonly path: string;
}

/** Draws the person; as a ghost, only the outline. */
export function drawPerson(pose: Pose, held?: Held, isGhost = false): SVGTemplateResult {
  const trunk = (points: readonly BodyPoint[]) => rotate(points, hip, pose.trunk);
  const leg = (outline: string, [hipAngle, kneeAngle, ankleAngle = 0, toeAngle = 0]: Angles) => {
    const foot = bend(bendToes(bodyPoints(outline), toeAngle), ankle, ankleAngle);
    return trunk(bend(bend(foot, knee, kneeAngle), hip, -hipAngle));
  };
  const arm = (outline: string, [shoulderAngle, elbowAngle]: Angles) => {
    const hand = held?.by === 'hand' ? bodyPoints(outline).map(closeHand) : bodyPoints(outline);
    return trunk(rotate(bend(hand, elbow, -elbowAngle), shoulder, -shoulderAngle));
  };
  const head = (outline: string) => trunk(rotate(bodyPoints(outline), neck, pose.neck ?? 0));

  const { leg: near, farLeg: far = near } = pose;
  const outline = [...leg(body(), near), ...head(headOutline)];
  const farLeg = leg(farLegOutline(), far);
  const stands = pose.lift === undefined ? [...outline, ...farLeg] : leg(side, near);
  const lowest = Math.max(...stands.map(({ y }) => y));
  const [nearAnkle] = leg(`${ankle.x},${ankle.y + ankle.reach}`, near);
  const left = Math.round(pose.hip === undefined ? (pose.ankle ?? 0) - nearAnkle!.x : pose.hip - hip.x);
  const top = Math.round(-lowest - (pose.lift ?? 0));
  const [place] = (held && (held.by === 'hand' ? arm(grip, pose.arm) : leg(heel, near))) ?? [];
  const draw = (points: readonly BodyPoint[], look: string, isClosed = false) =>
    svg`<path class="drawing-${look} drawing-line" d=${smoothPath(points, isClosed)}></path>`;
  return svg`<g class=${isGhost ? 'drawing-ghost' : nothing} transform="translate(${left} ${top})">
    ${pose.farArm && draw(arm(armOutline, pose.farArm), 'shade')}${pose.farLeg && draw(farLeg, 'shade')}
    ${draw(outline, 'skin', true)}${draw(head(earOutline), 'ear')}
    ${
      held && place
        ? svg`<path class="drawing-thing" transform="translate(${Math.round(place.x)} ${Math.round(place.y)})" d=${held.path}></path>`
        : nothing
    }
    ${draw(arm(armOutline, pose.arm), 'skin')}
  </g>`;
}

/** The pose at a share of the way between two poses. */
export function poseBetween(from: Pose, to: Pose, share: number): Pose {
  const mix = (a = 0, b = 0) => a + (b - a) * share;
  const limb = (a: Angles, b: Angles): Angles => [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2]), mix(a[3], b[3])];
  const farArm = from.farArm ?? to.farArm;
  return {
    ...(to.hip === undefined ? { ankle: mix(from.ankle, to.ankle) } : { hip: mix(from.hip, to.hip) }),
    ...(to.lift === undefined ? {} : { lift: mix(from.lift, to.lift) }),
    trunk: mix(from.trunk, to.trunk),
    leg: limb(from.leg, to.leg),
    ...((from.farLeg ?? to.farLeg) && { farLeg: limb(from.farLeg ?? from.leg, to.farLeg ?? to.leg) }),
    arm: limb(from.arm, to.arm),
    ...(farArm && { farArm: limb(from.farArm ?? farArm, to.farArm ?? farArm) }),
    neck: mix(from.neck, to.neck),
  };
}

/** Rotates everything below a joint; the skin around it stretches on one side and folds on the other. */
function bend(points: readonly BodyPoint[], joint: Joint, degrees: number): BodyPoint[] {
  if (degrees === 0) return [...points];
  const half = (Math.abs(degrees) * Math.PI) / 360;
  const inside = degrees > 0 ? -1 : 1;
  const isInside = (point: BodyPoint) => (point.x - joint.x) * inside > 0;
  const level = points.filter((point) => isInside(point) && Math.abs(point.height - joint.y) < joint.reach);
  const radius = level.reduce((sum, point) => sum + Math.abs(point.x - joint.x), 0) / (level.length || 1);
  // On the inner side of the bend the two outlines meet in a fold; what lies inside the other is removed.
  const hidden = radius * Math.tan(half) * 1.06;
  const folds = hidden > 8;
  const bent: BodyPoint[] = [];
  let isFolded = false;
  for (const point of points) {
    const below = point.height - joint.y;
    if (folds && isInside(point) && Math.abs(below) < hidden) {
      if (isFolded) continue;
      isFolded = true;
      const distance = (radius / Math.cos(half)) * 0.94 * inside;
      const [fold] = rotate(
        [{ x: joint.x + distance, y: joint.y, height: joint.y, isCorner: true }],
        joint,
        degrees / 2,
      );
      bent.push(fold!);
    } else {
      const share = folds && isInside(point) ? Number(below > 0) : smoothStep(below / joint.reach / 2 + 0.5);
      bent.push(...rotate([point], joint, degrees * share));
    }
  }
  return bent;
}

function bendToes(points: readonly BodyPoint[], degrees: number): BodyPoint[] {
  return points.flatMap((point) =>
    point.height > 300 && point.x > toes.x ? rotate([point], toes, -degrees) : [point],
  );
}

/** Ends the fingers of a closed hand where they close. */
function closeHand(point: BodyPoint): BodyPoint {
  const over = Math.max(0, point.y - knuckles);
  return { ...point, x: point.x + over / 8, y: point.y - over * 0.7 };
}

/** Rotates clockwise on the screen. */
function rotate(points: readonly BodyPoint[], { x, y }: { x: number; y: number }, degrees: number): BodyPoint[] {
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  return points.map((point) => ({
    ...point,
    x: x + (point.x - x) * cosine - (point.y - y) * sine,
    y: y + (point.x - x) * sine + (point.y - y) * cosine,
  }));
}

function smoothStep(value: number): number {
  const share = Math.min(1, Math.max(0, value));
  return share * share * (3 - 2 * share);
}

function bodyPoints(text: string): BodyPoint[] {
  return readPoints(text).map((point) => ({ ...point, height: point.y }));
}
