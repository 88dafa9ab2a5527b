import { curve, mirrored, pathOf } from './curve.ts';
import { drawPath } from './line.ts';
import type { SVGTemplateResult } from 'lit';

/**
 * A right leg, 340 units from above the buttock crease to the sole; 3.5 units are a centimetre of a person of 1.75 m.
 * Widths and depths come from anthropometric tables. The shades assume light from the upper left. All parts are lists of points
 * for `curve`.
 */
interface LegDrawing {
  /** Areas in the darker tone. */
  readonly shades: readonly string[];
  /** The outline, open at the top. */
  readonly contour: string;
  /** The line that closes the outline, from its end to its start. */
  readonly top: string;
  /** Hairlines: folds, tendons, bones under the skin. */
  readonly details: readonly string[];
}

export const legViews = ['back', 'inner', 'outer', 'front'] as const;
export type LegView = (typeof legViews)[number];

export const legWidth = 150;
export const legHeight = 340;

// The front and the back view share one outline, and so do the two side views.
const innerSide =
  '45,64 44,78 44.6,94 47.2,112 50.6,128 53,142 53.6,152 52.8,160 52.2,167 53,175 52.8,184 50.6,195 48.6,207 48.4,219 50.6,232 54.6,247 58.6,262 61,276 61.8,288 61,297';
const outerSide =
  '83.6,298 83,289 84,277 86.4,263 89.8,247 93.4,231 95.8,217 96.4,204 95.4,192 93,181 91.4,172.6 92,163 92.2,154 93.6,143 97,128 101.8,111 106,94 108.6,78 109,65 108.4,53 110,40 111,26 110,14 107.4,3!';
const backSide =
  '31,3! 27.6,13 26.8,25 29,38 33,48 37,57.6! 36.6,72 37.6,92 41.2,114 46.6,138 49.8,154 50.6,166 48.6,178 45.6,190 43.8,202 44.2,216 47.6,232 52,248 55,264 56.4,280 55.8,294';
const frontSide =
  '80.4,290 80.6,281 82.4,268 84.8,252 87.2,234 88.8,216 89.8,200 90.4,188 91.6,180 92.8,172 95,165 96,158 95,151 93.8,145.4 95.6,136 99.2,122 102.2,104 103.4,86 102.6,66 99.8,46 97,28 96.8,14 98,3!';

const backFoot =
  '59.8,303 60.4,308.6 62,313.6 61.2,320 60.8,326 63,331.4 68,334.4 73.6,334.8 79,333.8 82.6,331! 89,333.8 96,334.8 101,334.6 105,332.6 105.6,329.4 103,326 99,322.4 93.6,318.2 89,314.2 86.4,309.6 85.4,303.6';
const frontFoot =
  '90.2,303 88.8,309 89,314 91.6,320 93.2,326 92.6,332 89,336.6 83.6,337.4 79.2,334.6! 78.6,337 74.6,338 71.4,334.6! 70.2,336.6 66.6,336.8 64.6,333! 63,334.8 59.8,334.4 58.8,330.8! 57,332 54,330.8 53.6,327.4 54.6,323.6 58,318 61.4,313 62.6,308 63.6,303';

const back = (): LegDrawing => ({
  contour: `47.4,3 44,12 41.4,24 40.8,36 42.6,46 47,54.4! ${innerSide} ${backFoot} ${outerSide}`,
  top: '107.4,3 94,.6 77,-.4 60,.8 47.4,3',
  shades: [
    // the outer side, thigh and lower leg
    '107.4,3! 110,14 111,26 110,40 108.4,53 109,65 108.6,78 106,94 101.8,111 97,128 93.6,143 92.2,154 92,163 91.4,172.6! 89.6,160 88.4,146 91,128 95.4,110 99,92 100.4,76 99,62 96.4,50! 101,42 103.6,30 103.6,16 z',
    '91.4,172.6! 93,181 95.4,192 96.4,204 95.8,217 93.4,231 89.8,247 86.4,263 84,277 83,289 83.6,298 85.4,303.6 86.4,309.6 89,314.2 93.6,318.2! 86,315 81.4,308 79.6,298 79.6,284 81.4,266 85,248 88.4,232 90.8,217 91.4,204 90.4,190 z',
    // under the buttock
    '47,54.4! 52.4,59.2 61,61.8 71,60.6 81,56 89,48.4! 84.6,59 74,66.4 61,67.6 52,64 46.6,58 z',
    // the groove between the hamstrings, the hollow of the knee, the groove between the calf heads
    '74.4,88! 75.6,110 77,130 81,146 84.6,160 85,172 80.6,183 76.6,194 75.4,208 74.8,226! 73.8,208 72.6,194 68.6,183 64.2,173 64.4,161 68.8,146 72.8,130 73.8,110 z',
    // below the calf heads, on both sides of the Achilles tendon
    '54,231! 59.4,238 65.6,240 70.8,235 74.8,226! 77.4,232 81.6,235 86,232 91,224! 89,240 84,258 81,274 79,294! 76.6,276 75.6,262 73.4,254 71.2,262 69.6,276 67,294! 64.8,274 62,258 58,243 z',
  ],
  details: [
    '43,47 47,54.4 52.4,59.2 61,61.8 71,60.6 81,56 89,48.4',
    '68,147 64.4,157 61.6,168 61,177',
    '82,147 85,157 87.6,168 88.4,178',
    '64.6,170 70,172 76,172.2 83.6,170',
    '56.6,234.4 61,239 66,240 70.8,235 74.8,226',
    '77.4,232 81.6,235 86,232',
    '70.4,280 70.4,292 69,303 66,313',
    '77.4,280 77.2,292 78.4,303 80.8,311',
    '62.6,304 63.8,307 63.8,310.6',
    '83.6,306 82.4,309.4 83,313',
    '82.6,331 84,326 83.4,320',
    '99.4,334 99,331.6 100.4,329.6',
  ],
});

const mirror = (points: string) => mirrored(points, legWidth);

const front = (): LegDrawing => ({
  contour: `99,50 ${mirror(innerSide)} ${frontFoot} ${mirror(outerSide)}`,
  top: '42.6,3 58,.8 76,-.2 90,.6 103.6,3! 104.6,22 103.6,38 99,50',
  shades: [
    // the inner thigh, behind the tailor's muscle
    '99,50! 105,64 106,78 105.4,94 102.8,112 99.4,128 97,142 96.4,152 97.2,160 97.8,167! 94.8,156 94,146 95.8,130 97.2,112 97.6,92 95.4,72 86,47! 93,52 z',
    // the inner calf behind the shin
    '97.8,167! 97,175 97.2,184 99.4,195 101.4,207 101.6,219 99.4,232 95.4,247 91.4,262 89,276 88.2,288 89,297 90.2,303 88.8,309 88.2,314! 86,304 85.4,290 86.4,274 89.4,256 92.6,238 94.4,220 93.8,204 91.4,190 91.4,178 z',
    // beside and under the kneecap
    '68.4,151! 66,158 68,166 72.4,171 73.2,183! 68.6,178 64.8,170 63.4,160 65,152 z',
    '86,150! 88.2,157 86.6,165 82.4,171 81.2,184! 86.4,179 90.4,171 91.6,161 90,152 z',
    // between the shin bone and its muscle
    '75,192! 74.2,216 76.8,246 80.6,276 83,296! 78,274 73,246 71.4,216 z',
  ],
  details: [
    '48,3 58,14 72,28 86,41 99,50',
    '69.4,152 72.6,148.6 77.4,147.6 82.2,148.8 85.2,152.4 85.6,158 83.2,164 77.6,168.4 71.8,164.4 69,158.4 z',
    '88.6,110 85,124 84.6,138 87.4,147.6 91.6,150.4 95.6,146.4',
    '62,140 65,146.4 69,148',
    '67,106 68.6,122 71.6,138',
    '75,188.4 77.2,190 79.8,188.4',
    '78,192 77.2,214 79.6,244 83,272 84.6,290',
    '63,303 65.8,305.4 66.4,309.4',
    '88,298 86.4,302 87,306.4',
    '79.2,334.6 78.6,330 79.4,326',
    '71.4,334.6 71.2,330 72,327',
    '64.6,333 64.8,329.6 66,327',
    '58.8,330.8 59.4,328 61,326',
    '81,309 82.4,316 83.6,322',
    '75.6,311 75.6,317 75.4,322',
  ],
});

const outerFoot =
  '55.4,300 53.2,307 50,314 48.6,321 49.8,329 54,333.8 61,335.2 74,334.8 90,334.6 104,335.2 118,335.6 130,335.6 136.6,334.8 139.6,331.8 139,328.6 135,325.8 127,322 116,316.6 104,309.8 93.6,303.4 85.6,297.4 81.4,292.6';
/** The outline seen from the outer side. */
export const side = `${backSide} ${outerFoot} ${frontSide}`;
const sideShades = [
  // under the buttock, along the hamstrings to the hollow of the knee
  '37,57.6! 36.6,72 37.6,92 41.2,114 46.6,138 49.8,154 50.6,166! 54,156 53.6,142 50,118 46.6,96 45.4,78 47,66 56,55! 48,59 z',
  // along the calf to the heel
  '50.6,166! 48.6,178 45.6,190 43.8,202 44.2,216 47.6,232 52,248 55,264 56.4,280 55.4,300 53.2,307 50,314! 57.6,306 60.4,292 60.2,274 58.4,256 54.4,238 51.2,220 50.4,204 52.4,188 z',
];

const outer = (): LegDrawing => ({
  contour: side,
  top: '98,3 82,.6 62,-.4 44,.8 31,3',
  shades: [
    ...sideShades,
    // between the outer hamstring and the long band of the thigh
    '63,84! 66.4,108 67,132 64.4,152 60,168! 60.6,150 61.6,130 62,108 z',
    // behind and under the outer ankle
    '61,262! 62.2,280 61.6,296 63,306 68,309 72.4,302! 71.4,312 64,315 58.6,308 58.4,296 60.8,280 z',
  ],
  details: [
    '35,51 40.6,57.6 48,58.6 56,54.6',
    '90.6,149 87.4,152.6 86.4,158 88.2,164.4 91.6,168',
    '55.4,142 57.6,156 61,168 64.4,174',
    '62.6,176.6 65,174.4 67.8,176.4',
    '61,190 61.2,206 58.8,222 55,236',
    '69,184 71,208 70,236 67.6,262',
    '63,301 64,297 67.4,295.6 70.6,297.6 71.2,302',
    '129.6,335.6 129,331 132,328.6',
    '121.6,335.4 120.4,331 123,328.4',
    '114,335.4 112.6,331.4 114.8,329',
  ],
});

const innerFoot =
  '55.4,300 53.2,307 50,314 48.6,321 49.8,329 54,333.8 61,335.2 70,334.6 80,331.6 92,329.6 104,332 113,335.2 121,335.8 127,333.8! 132,335.4 137.6,335.2 141.6,332 141.6,328 137.6,325.6 131,325 124,321.4 115,316.4 104,309.8 93.6,303.4 85.6,297.4 81.4,292.6';

const inner = (): LegDrawing => ({
  contour: mirror(`${backSide} ${innerFoot} ${frontSide}`),
  top: '52,3 68,.6 88,-.4 106,.8 119,3',
  shades: [
    ...sideShades.map(mirror),
    // between the inner hamstrings and the thigh's inner muscle
    '88,70! 85.6,96 84,122 85.6,146 89.4,172! 90.6,148 89,122 89.4,96 z',
    // behind the shin bone
    '74,196! 78,216 80.6,240 82.4,268 84,290! 80,268 76.6,240 74,216 z',
    // behind and under the inner ankle, the arch
    '89,262! 87.8,280 88.4,294 86.6,303 82,305.6 77.4,300! 78.6,309 86,312.4 91.4,305 91.6,294 89.2,280 z',
    '37,335.2! 46,332 58,329.6 70,331.6 80,334.6! 71,326.4 60,323.6 49,326.4 z',
  ],
  details: [
    '115,51 109.4,57.6 102,58.6 94,54.6',
    '59.4,149 62.6,152.6 63.6,158 61.8,164.4 58.4,168',
    '61,112 69,126 71.4,140 67.6,148.6 62,149.4',
    '95,140 93,156 88.6,170 80,182',
    '99.4,146 97.4,160 93,174',
    '94.4,190 92.6,208 94.4,226 98.6,240',
    '86.4,299 85.4,295 82,293 78.6,294.6 77.6,299',
    '8.4,328.4 12.4,327.4 14,329.6',
  ],
});

const drawings: Readonly<Record<LegView, () => LegDrawing>> = { back, front, inner, outer };
const drawn: Partial<Record<LegView, LegDrawing>> = {};

// A view is mirrored and joined when it is first shown.
function drawingOf(view: LegView): LegDrawing {
  return (drawn[view] ??= drawings[view]());
}

/** A path of the leg: how it looks, and its shape. */
export type LegPath = readonly [look: string, path: string];

/** The leg below a mark: its surface, flat or with the darker tone. */
export function legSurface(view: LegView, isFlat = false): readonly LegPath[] {
  const { contour, top, shades } = drawingOf(view);
  // The outline is needed twice, and is calculated once.
  const skin = `${curve(contour)}${curve(top).replace(/^M[^C]+/, '')}z`;
  return [['drawing-skin', skin], ...(isFlat ? [] : [['drawing-shade', pathOf(shades)] as const])];
}

/** The leg above a mark: its outline, alone or with hairlines. */
export function legLines(view: LegView, isBare = false): readonly LegPath[] {
  const { contour, details } = drawingOf(view);
  return [...(isBare ? [] : [['drawing-hair', pathOf(details)] as const]), ['drawing-line', curve(contour)]];
}

export function drawLegSurface(view: LegView, isFlat = false): SVGTemplateResult[] {
  return legSurface(view, isFlat).map(drawLegPath);
}

export function drawLegLines(view: LegView, isBare = false): SVGTemplateResult[] {
  return legLines(view, isBare).map(drawLegPath);
}

function drawLegPath([look, path]: LegPath): SVGTemplateResult {
  return drawPath(path, look);
}
