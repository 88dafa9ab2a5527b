import { html, svg } from 'lit';
import { curve } from './curve.ts';
import { drawLabels } from './labels.ts';
import { drawLegLines, drawLegSurface } from './leg.ts';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Label, LabelPlace, Say } from './labels.ts';

// A window on the back view of the leg: inner side left, outer side right, the joint at 170.
const place: LabelPlace = { left: 40, right: 110, letters: 14, size: 9 };

const muscles = {
  semimembranosus: '48,104 62,104 63,124 61.6,140 60.4,152 60.6,163 59.4,173! 56,171 55,157 54.6,142 52,124 z',
  semitendinosus:
    '62,104 71,104 70.4,118 67,132 63.4,146 60.6,160 59.6,174 59.4,188! 57.8,188 57.8,173 58.6,159 60.6,146 62.6,130 63.4,116 z',
  biceps:
    '77,104 90,104 100,106 97,122 94.4,136 92,150 91.4,162 91,172 90.2,180! 87.8,177 87.6,166 85.8,153 82.4,140 78.6,126 z',
  inner:
    '60.4,160! 64.6,157.6 68.6,164 71.8,174 73.8,188 74.2,206 73.8,226 72,237 66,241 59,239 52.6,229 50.2,217 50.6,205 53,193 55.6,181 57.6,170 z',
  outer:
    '87.4,160! 83.6,157.6 80,164 77.2,174 75.6,188 75.2,206 75.6,224 78,233 84,235.4 90.4,229 94.4,216 95,204 93.6,192 91,180 89,170 z',
} as const;
const fibres = [
  '54,110 57,132 58,158',
  '66,108 65,122 62,140',
  '84,108 88,126 90,158',
  '93,110 92.6,126 91,144',
  '62,176 58,196 59,226',
  '67,178 67,200 66,232',
  '85,176 89,196 88,220',
  '81,178 81.6,200 82,226',
];
const bones = {
  fibula: '88.4,184! 91.6,181.4 94,186 92.4,196 91,212 90,250! 86.8,250! 87.6,212 87.8,196 z',
  tibia:
    '56.6,175! 65,175.6 74.6,173.4 84,175.4 91,174.4! 90.4,181 86,191 81.6,205 79.8,222 79.6,250! 69.4,250! 69.2,222 67,205 60.6,191 57,182 z',
  femur:
    '69,104! 69.8,120 67.6,134 61.4,143 56.6,151 55.6,159 58,166 64,168.8 69.8,166.4 72.4,160 74.6,156.6 76.8,160 79.2,166 84.4,168.4 89.6,166 91.6,158.6 90.6,150.6 86,143 80.2,134 78.2,120 79,104! z',
} as const;

interface Layer {
  readonly id: string;
  readonly drawing: () => SVGTemplateResult;
  readonly labels: readonly Label[];
}

const layers: readonly Layer[] = [
  {
    id: 'skin',
    drawing: () => svg`${drawLegSurface('back')}${drawLegLines('back')}`,
    labels: [
      { part: 'inner-cord', side: 'left', y: 144, to: [61.6, 166] },
      { part: 'outer-cord', side: 'right', y: 144, to: [87.4, 166] },
      { part: 'hollow', side: 'right', y: 178, to: [78, 177] },
      { part: 'calf', side: 'left', y: 212, to: [60, 212] },
    ],
  },
  {
    id: 'muscles',
    drawing: () =>
      svg`${drawLimb()}${Object.values(muscles).map((muscle) => drawShape(muscle, 'deep'))}${drawHairs(fibres)}`,
    labels: [
      { part: 'semimembranosus', side: 'left', y: 126, to: [56, 126] },
      { part: 'semitendinosus', side: 'left', y: 154, to: [59.6, 160] },
      { part: 'biceps', side: 'right', y: 138, to: [91, 140] },
      { part: 'inner-head', side: 'left', y: 206, to: [60, 206] },
      { part: 'outer-head', side: 'right', y: 206, to: [86, 206] },
    ],
  },
  {
    id: 'vessels',
    drawing: () => svg`${drawLimb()}${drawHairs(Object.values(muscles))}
      <path class="drawing-vein-wall" d=${curve(vein)}></path><path class="drawing-vein" d=${curve(vein)}></path>
      <path class="drawing-artery" d=${curve('71.4,104 71.2,130 72,150 73,170 73.2,190 72.6,214 71.4,250')}></path>
      ${nerves.map((nerve) => svg`<path class="drawing-nerve" d=${curve(nerve)}></path>`)}`,
    labels: [
      { part: 'artery', side: 'left', y: 148, to: [72, 148] },
      { part: 'vein', side: 'left', y: 196, to: [77.4, 190] },
      { part: 'nerve', side: 'right', y: 196, to: [81, 190] },
      { part: 'side-nerve', side: 'right', y: 150, to: [87.2, 154] },
    ],
  },
  {
    id: 'joint',
    drawing: () => svg`${drawLimb()}${drawShape(bones.fibula, 'bone')}${drawShape(bones.tibia, 'bone')}
      ${drawShape('77.4,158.6! 79.8,161.6 78,168 75,172.6! 72.6,170 75.4,165 z', 'skin')}${drawShape(bones.femur, 'bone')}
      ${drawShape('70.4,161! 73.4,159.6 76.2,168 78.4,179 77,183! 73,182 72.4,172 z', 'deep')}
      ${drawShape('56.4,169.4! 61,171 66,171.2 71.4,169.6! 69,173.6 63,174 57,173.4 z', 'mark')}
      ${drawShape('78.4,169.6! 83,171 88,170.8 91.6,168.6! 91.4,173 86,173.8 81,173.6 z', 'mark')}
      <ellipse class="drawing-cyst" cx="62.4" cy="181" rx="8" ry="12.5"></ellipse>`,
    labels: [
      { part: 'thigh-bone', side: 'right', y: 124, to: [76, 126] },
      { part: 'meniscus', side: 'right', y: 152, to: [88, 171.6] },
      { part: 'ligament', side: 'right', y: 182, to: [75.6, 176] },
      { part: 'fibula', side: 'right', y: 208, to: [90.6, 206] },
      { part: 'cyst', side: 'left', y: 186, to: [58, 184] },
      { part: 'shin-bone', side: 'left', y: 216, to: [71.6, 216] },
    ],
  },
];
const vein = '76.4,104 76,130 76.6,150 77.2,170 77.4,190 76.8,214 76,250';
const nerves = [
  '81,104 80.6,120 81,150 81.4,170 81.2,190 80.4,214 80,250',
  '80.6,120 83,136 87,153 90,168 92.4,182 92.6,196',
];

/** The back of the knee, from the skin down to the joint. */
export function drawBackOfKnee(say?: Say): TemplateResult {
  return html`<div class="layers" aria-hidden="true">
    ${layers.map(
      ({ id, drawing, labels }) =>
        html`<div>
          ${say ? html`<p class="small layer-name">${say(`picture.back-of-knee.${id}`)}</p>` : ''}
          <svg class="drawing" viewBox="-24 108 197 132">
            ${drawing()}${drawLabels(labels, place, 'back-of-knee', say)}
          </svg>
        </div>`,
    )}
  </div>`;
}

/** The leg around what lies inside it. */
function drawLimb(): SVGTemplateResult {
  return svg`${drawLegSurface('back', true)}${drawLegLines('back', true)}`;
}

function drawShape(points: string, look: string): SVGTemplateResult {
  return svg`<path class="drawing-${look} drawing-edge" d=${curve(points)}></path>`;
}

function drawHairs(lines: readonly string[]): SVGTemplateResult[] {
  return lines.map((line) => svg`<path class="drawing-hair" d=${curve(line)}></path>`);
}
