import { groupsOf } from '../model/screens.ts';
import { readPoints } from './unpack.ts';
import { legViews } from './leg.ts';
import type { Question } from '../model/checker.ts';
import type { OptionGroup } from '../model/screens.ts';
import type { LegView } from './leg.ts';

/** A place on the leg: its drawing, and its touch rectangle (x, y, width, height). */
export interface LegZone {
  readonly id: string;
  readonly area: string;
  readonly touch: readonly [x: number, y: number, width: number, height: number];
}

/** The places of each view, from top to bottom. Touch rectangles never overlap, and extend beyond the leg. */
export const legZones: Readonly<Record<LegView, readonly LegZone[]>> = {
  back: [
    {
      id: 'sit-bone',
      area: '48,52 55,45 66,42 79,44 90,50 91,59 82,66 68,69 55,67 49,61 z',
      touch: [20, 20, 110, 45],
    },
    {
      id: 'thigh-middle',
      area: '48,80 60,75 75,74 92,75 101,79 102,90 98.6,104 95,110 85,113 74,113.6 62,113 52.6,110 49.4,96 z',
      touch: [20, 65, 110, 44],
    },
    {
      id: 'thigh-low',
      area: '54,118 64,116.4 74,116 86,116.4 95.6,118 93,128 90,140 86,145.4 74.6,146.6 62,145.4 57.4,140 55.6,128 z',
      touch: [20, 109, 110, 40],
    },
    {
      id: 'back-inner',
      area: '55.6,152 60,149.8 65,150.4 65.2,156 63.2,163 62.4,172 63.4,182 65.6,190 61,194 54.6,192 54.8,184 55.4,175 54.6,167 55.8,159 z',
      touch: [6, 149, 56, 48],
    },
    {
      id: 'back-middle',
      area: '74.6,149 79,155 82,163 82.6,171 81.2,181 78.4,189 74.6,195 70.8,189 67.6,181 66,171 66.8,163 70,155 z',
      touch: [62, 149, 26, 48],
    },
    {
      id: 'back-outer',
      area: '90.8,152 87.4,149.8 83.2,150.4 83.2,156 85,163 85.4,172 85,182 82.6,190 87,194 93,192 92,184 90.6,175 91,167 91.4,159 z',
      touch: [88, 149, 56, 48],
    },
    {
      id: 'calf',
      area: '53,200 62,198 74,197.4 86,198 93,200 93.8,210 92,222 88,234 82,242 71,244 61,241 54,232 51.4,221 51.2,210 z',
      touch: [20, 197, 110, 60],
    },
  ],
  front: [
    {
      id: 'hip-groin',
      area: '44,6 54,5 64,13 78,27 92,39 99,46 100,54 94,56 82,49 66,39 50,32 42,26 41.6,14 z',
      touch: [20, 6, 110, 52],
    },
    {
      id: 'thigh-front',
      area: '50,64 62,69 74,76 82,86 82,98 79,105 68,105 57,107 52.6,98 49.6,82 z',
      touch: [20, 58, 66, 38],
    },
    {
      id: 'thigh-inner',
      area: '86,70 93,64 99,62 101,74 100,88 98,104 90,104 87,96 87,82 z',
      touch: [86, 58, 58, 38],
    },
    {
      id: 'above-kneecap',
      area: '56,112 66,109 78,108 90,109.4 95.4,113 94.4,128 92.4,140 88,145 78,145.6 68,145 61.4,141 58.6,128 z',
      touch: [20, 96, 110, 48],
    },
    {
      id: 'outer-side',
      area: '60,150 65,150 67.6,158 67,168 69,178 66,184 59.6,183 61,174 59.6,164 z',
      touch: [6, 144, 57, 48],
    },
    {
      id: 'front',
      area: '68,150 72,147 77.6,146 83,147 87,150 88.4,158 86,165.6 82,169.4 77.6,171 73,169.4 69,165.6 67,158 z',
      touch: [63, 144, 29, 29],
    },
    {
      id: 'inner-side',
      area: '95,150 90,150 88.6,158 89,167 87.4,175 90,179 95,178 95.6,170 95.2,162 z',
      touch: [92, 144, 52, 37],
    },
    {
      id: 'below-kneecap',
      area: '71,175 77.4,173.6 84,175 85,184 83,194 77.6,198 72,194 70,184 z',
      touch: [63, 173, 25, 36],
    },
    {
      id: 'inner-below',
      area: '88,184 95,183 97.4,192 98.4,202 94,208 89,204 86.4,194 z',
      touch: [88, 181, 56, 44],
    },
    {
      id: 'shin',
      area: '58,204 66,200 75,204 82,212 85,232 86,256 85.6,278 80,284 73,276 66,258 60.4,240 56.4,222 z',
      touch: [20, 225, 110, 64],
    },
  ],
  inner: [
    {
      id: 'sit-bone',
      area: '116,48 108,44 98,44 91,50 92,60 100,66 110,67 112,60 z',
      touch: [64, 20, 80, 45],
    },
    {
      id: 'thigh-middle',
      area: '111,76 102,73 92,76 90,90 91,104 95,112 104,112 107,106 110,92 z',
      touch: [64, 65, 80, 44],
    },
    {
      id: 'thigh-low',
      area: '105,117 98,115 91,117 91,130 93,142 97,146 100.6,144 102,134 z',
      touch: [76, 109, 68, 40],
    },
    {
      id: 'front',
      area: '61.6,146 57,147 55.6,154 56,162 58.6,170 63,171 65.6,164 66,156 z',
      touch: [8, 136, 56, 44],
    },
    {
      id: 'inner-side',
      area: '78,148 70,150 68,159 69,169 74,176 82,176 87,169 88,158 85,150 z',
      touch: [64, 149, 26, 31],
    },
    {
      id: 'back-inner',
      area: '98,150 92.6,152 91,162 91.6,174 94,186 98,192 102,188 100.4,178 98.6,168 98.6,158 z',
      touch: [90, 149, 54, 47],
    },
    {
      id: 'inner-below',
      area: '64,182 72,180 80,182 83,191 81,202 74,207 66,204 63,194 z',
      touch: [10, 180, 79, 44],
    },
    {
      id: 'calf',
      area: '100,198 93,200 90,212 91,226 94,238 98,242 102,230 104.4,216 104.4,204 z',
      touch: [89, 196, 55, 60],
    },
  ],
  outer: [
    {
      id: 'hip-groin',
      area: '60,8 74,6 90,8 94,18 94,32 96,46 86,52 72,50 62,42 57,28 56,16 z',
      touch: [46, 6, 98, 52],
    },
    {
      id: 'thigh-low',
      area: '45,117 52,115 59,117 59.6,130 57,142 53,146 50,144 48,134 z',
      touch: [6, 105, 68, 44],
    },
    {
      id: 'back-outer',
      area: '52,150 57.4,152 59.6,162 59.4,174 56,186 52,192 48.4,188 50,178 51.6,168 51.4,158 z',
      touch: [6, 149, 54, 47],
    },
    {
      id: 'outer-side',
      area: '72,148 64,151 62,160 63,170 67,178 75,178 81,170 82,158 79,150 z',
      touch: [60, 149, 26, 31],
    },
    {
      id: 'front',
      area: '88.4,146 93,147 94.4,154 94,162 91.4,170 87,171 84.4,164 84,156 z',
      touch: [86, 136, 56, 44],
    },
    {
      id: 'calf',
      area: '50,198 57,200 60,212 59,226 56,238 52,242 48,230 45.6,216 45.6,204 z',
      touch: [6, 196, 55, 60],
    },
    {
      id: 'shin',
      area: '70,190 80,186 88,190 87.4,206 85,226 82,248 78,262 71,260 68,246 67,228 67,206 z',
      touch: [61, 186, 79, 80],
    },
  ],
};

/** Whether a view of the leg shows one of the places. */
export function shows(view: string, places: readonly string[]): boolean {
  return legZones[view as LegView].some(({ id }) => places.includes(id));
}

/** The groups of places that the leg cannot show completely. Each is listed alone, beside the views. */
export function groupsBesideLeg(question: Question): readonly OptionGroup[] {
  return groupsOf(question, question.options).filter(({ options }) =>
    options.some(({ id }) => !legViews.some((view) => shows(view, [id]))),
  );
}

/** The ids of the places listed with a view of the leg, or of a group beside it. */
export function placesIn(question: Question, view: string): readonly string[] {
  const beside = groupsBesideLeg(question);
  const places =
    beside.find(({ id }) => id === view)?.options ??
    question.options.filter(({ id, group }) => shows(view, [id]) && beside.every((other) => other.id !== group));
  return places.map(({ id }) => id);
}

/** The ids of the places of every view and of every group beside the leg. */
export function placeViews(question: Question): readonly (readonly string[])[] {
  return [...legViews, ...groupsBesideLeg(question).map(({ id }) => id)].map((view) => placesIn(question, view));
}

/** The position of a mark inside an area. */
export function zoneCentre(area: string): { x: number; y: number } {
  const points = readPoints(area);
  const mean = (axis: 'x' | 'y') => Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return { x: mean('x'), y: mean('y') };
}
