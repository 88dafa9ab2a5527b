import { html, svg } from 'lit';
import { fibula, tibia } from './back-of-knee.ts';
import { drawLabels } from './labels.ts';
import { drawLegLines, drawLegSurface } from './leg.ts';
import { drawLine, drawLines } from './line.ts';
import type { TemplateResult } from 'lit';
import type { Label, LabelPlace, SayPicture } from './labels.ts';

const place: LabelPlace = { left: 33, right: 117, letters: 16, size: 10 };

const bones = [
  // the sit bone with the part of the pelvis above it
  '50,4! 62,14 65,26 61,38 59.6,46 62.4,51 67,50.6 71,45 75,37 79,30 84,25 88,4! z',
  // the thigh bone, from its head down to the joint
  '80,4! 77,12 79.6,20 86,23.4 91.6,27 92,34 90.6,42 91,50 87,72 80,98 74.4,118 69,134 61.4,143 56.6,151 55.6,159 58,166 64,168.8 69.8,166.4 72.4,160 74.6,156.6 76.8,160 79.2,166 84.4,168.4 89.6,166 91.6,159 90.6,151 86,144 81,136 84.6,120 91,98 97.4,74 102,52 105.4,36 107,22 105,10 101,4! z',
  fibula,
  tibia,
];
const muscles = [
  // biceps femoris, its short head
  '86.6,98! 91,112 93.6,128 93.6,144 92,160 91.4,172! 89.4,160 87.4,146 85.4,128 84.6,112 z',
  // semimembranosus
  '66,46! 62,60 56,76 51.8,94 51,112 52.8,130 54.8,147 56.4,160 57.4,170 58.4,177! 63,175 63,164 64,150 66,136 67,118 67.6,98 68,74 68,58 z',
  // biceps femoris, its long head
  '66.6,46! 71,60 77,76 83,94 86.8,112 88.6,128 90,146 91,160 91.6,172 91.4,183! 88,181 87.4,168 86,154 82.6,140 78,124 74,106 71.6,88 69.4,68 z',
  // semitendinosus
  '64.6,46! 61,60 59,78 58.6,96 60,112 61.4,126 60.4,142 58.8,157 57.6,171 58.4,184 61.6,194! 64,192 61,181 60.4,170 61.8,156 64.6,140 68,124 71,110 72,92 71,72 68,56 z',
];
const fibres = [
  '66,60 64,80 64.4,104 65,126',
  '68.6,66 67.8,88 67.6,108',
  '72,70 76.6,90 80.6,110 85,134',
  '76,80 81,100 84.6,120 87.4,140',
  '57,86 54.6,104 56,126 58.6,148',
];
/** The ends of the muscles. */
const ends: readonly (readonly [x: number, y: number])[] = [
  [65.6, 47.5],
  [90.6, 181],
  [60.2, 176],
  [62, 191.5],
];
const labels: readonly Label[] = [
  ['picture.hamstrings.sit-bone', 'left', 44, 65.5, 47.5],
  ['picture.hamstrings.semitendinosus', 'left', 84, 63, 92],
  ['picture.hamstrings.semimembranosus', 'left', 120, 55, 120],
  ['picture.hamstrings.biceps', 'right', 100, 82, 104],
  ['picture.hamstrings.thigh-bone', 'right', 62, 92, 66],
  ['picture.hamstrings.fibula', 'right', 181, 90.5, 181],
  ['picture.hamstrings.shin-bone', 'left', 188, 62, 191.5],
];

/** Draws the three hamstrings from behind. */
export function drawHamstrings(say?: SayPicture): TemplateResult {
  return html`<svg class="drawing" viewBox="-56 8 250 218" aria-hidden="true">
    ${drawLegSurface('back', true)}${bones.map((bone) => drawLine(bone, 'drawing-bone drawing-edge'))}
    ${muscles.map((muscle) => drawLine(muscle, 'drawing-deep drawing-edge'))} ${drawLines(fibres, 'drawing-hair')}
    ${drawLegLines('back', true)}
    ${ends.map(([x, y]) => svg`<circle class="drawing-mark" cx=${x} cy=${y} r="3"></circle>`)}
    ${drawLabels(labels, place, say)}
  </svg>`;
}
