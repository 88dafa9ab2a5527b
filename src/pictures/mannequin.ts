import { nothing, svg } from 'lit';
import { readPoints, smoothPath } from './curve.ts';
import { side } from './leg.ts';
import type { SVGTemplateResult } from 'lit';
import type { Point } from './curve.ts';

/**
 * One person from the side, with the leg of the leg map: an outline that bends at its joints.
 * Units are those of the leg (3.5 to a centimetre). The person stands upright and looks to the right; angles are degrees
 * from there, positive as clinicians count: bending, pointing the foot down, lifting the arm forward.
 */
export interface Pose {
  /** From the left: where the hip is, or (for feet that stay where they are) the ankle of the near leg. */
  readonly hip?: number;
  readonly ankle?: number;
  /** How far the lowest point of the body is above the floor. */
  readonly lift?: number;
  /** The trunk from upright: positive leans forward, -90 lies on the back. */
  readonly trunk: number;
  readonly leg: LegAngles;
  /** The limbs behind; absent where the near ones hide them. */
  readonly farLeg?: LegAngles;
  readonly arm: ArmAngles;
  readonly farArm?: ArmAngles;
  /** Positive looks down. */
  readonly neck?: number;
}
type LegAngles = readonly [hip: number, knee: number, ankle?: number, toes?: number];
type ArmAngles = readonly [shoulder: number, elbow: number];

interface BodyPoint extends Point {
  /** Height in the standing person: decides which joints move the point. */
  readonly height: number;
}

/** A joint: its place in the standing person, and how far above and below it the skin stretches. */
interface Joint {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}
const hip: Joint = { x: 64, y: 10, reach: 46 };
const knee: Joint = { x: 73, y: 165, reach: 22 };
const ankle: Joint = { x: 66, y: 302, reach: 12 };
const toes: Joint = { x: 116, y: 332, reach: 0 };
const neck: Joint = { x: 62, y: -186, reach: 0 };
const shoulder: Joint = { x: 62, y: -158, reach: 0 };
const elbow: Joint = { x: 62, y: -50, reach: 16 };

const back = '48,-222! 52,-204 47,-186 35,-166 28,-142 27,-118 31,-92 37,-66 40,-44 38,-24 33,-8';
const chest = '102,-10 104,-32 102,-58 103,-86 106,-112 104,-136 97,-156 88,-172 80,-184 78,-212!';
const body = `${back} ${side.replaceAll('3!', '3')} ${chest}`;
const farLegOutline = `60,-10! ${side.replaceAll('3!', '3')} 90,-8!`;
const armOutline =
  '50,-168 43,-146 42,-116 45,-84 48,-60 48,-44 46,-26 48,0 53,32 51,50 53,72 58,92 64,97 70,88 72,74 78,66 79,54 74,42 73,32 79,0 80,-24 78,-44 80,-62 83,-90 84,-118 82,-146 75,-168 62,-176 z';
const headOutline =
  '47,-212! 37,-226 33,-246 38,-264 52,-276 70,-279 87,-272 96,-259 98,-248! 105,-236 103.5,-231.5! 99,-230 100,-221 97,-210 90,-204 82,-206 76,-214';

/** Draws the person; as a ghost only the outline, for where a movement begins. */
export function drawPerson(pose: Pose, isGhost = false): SVGTemplateResult {
  const trunk = (points: readonly BodyPoint[]) => rotate(points, hip, pose.trunk);
  const leg = (outline: string, [hipAngle, kneeAngle, ankleAngle = 0, toeAngle = 0]: LegAngles) => {
    const foot = bend(bendToes(bodyPoints(outline), toeAngle), ankle, ankleAngle);
    return trunk(bend(bend(foot, knee, kneeAngle), hip, -hipAngle));
  };
  const arm = ([shoulderAngle, elbowAngle]: ArmAngles) =>
    trunk(rotate(bend(bodyPoints(armOutline), elbow, -elbowAngle), shoulder, -shoulderAngle));

  const { leg: near, farLeg: far = near } = pose;
  const outline = leg(body, near);
  const farLeg = leg(farLegOutline, far);
  const head = trunk(rotate(bodyPoints(headOutline), neck, pose.neck ?? 0));

  const lowest = Math.max(...[...outline, ...farLeg, ...head].map(({ y }) => y));
  const [nearAnkle] = leg(`${ankle.x},${ankle.y + ankle.reach}`, near);
  const left = Math.round(pose.hip === undefined ? (pose.ankle ?? 0) - nearAnkle!.x : pose.hip - hip.x);
  const top = Math.round(-lowest - (pose.lift ?? 0));
  const parts = [
    ...(pose.farArm ? [[arm(pose.farArm), 'shade', true] as const] : []),
    ...(pose.farLeg ? [[farLeg, 'shade', false] as const] : []),
    [outline, 'skin', false],
    [head, 'skin', false],
    [arm(pose.arm), 'skin', true],
  ] as const;
  return svg`<g class=${isGhost ? 'drawing-ghost' : nothing} transform="translate(${left} ${top})">${parts.map(
    ([points, look, isClosed]) =>
      svg`<path class="drawing-${look} drawing-line" d=${smoothPath(points, isClosed)}></path>`,
  )}</g>`;
}

/** Turns what hangs below a joint; around it the skin stretches on one side and folds on the other. */
function bend(points: readonly BodyPoint[], joint: Joint, degrees: number): BodyPoint[] {
  if (degrees === 0) return [...points];
  const half = (Math.abs(degrees) * Math.PI) / 360;
  const inside = degrees > 0 ? -1 : 1;
  const isInside = (point: BodyPoint) => (point.x - joint.x) * inside > 0;
  const level = points.filter((point) => isInside(point) && Math.abs(point.height - joint.y) < joint.reach);
  const radius = level.reduce((sum, point) => sum + Math.abs(point.x - joint.x), 0) / (level.length || 1);
  // Inside the angle the two tubes meet in a fold; what would lie inside the other tube goes.
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

/** Clockwise, as seen. */
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
