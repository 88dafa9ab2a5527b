import { html, svg } from 'lit';
import { drawLabels } from './labels.ts';
import { drawLegLines, drawLegSurface } from './leg.ts';
import { drawLine, drawLines } from './line.ts';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Label, LabelPlace, PictureKey, SayPicture } from './labels.ts';

// A part of the back view of the leg: inner side left, outer side right, the joint at 170.
const place: LabelPlace = { left: 40, right: 110, letters: 14, size: 9 };

const muscles = [
  // semimembranosus
  '48,104 62,104 63,124 61.6,140 60.4,152 60.6,163 59.4,173! 56,171 55,157 54.6,142 52,124 z',
  // semitendinosus
  '62,104 71,104 70.4,118 67,132 63.4,146 60.6,160 59.6,174 59.4,188! 57.8,188 57.8,173 58.6,159 60.6,146 62.6,130 63.4,116 z',
  // biceps femoris
  '77,104 90,104 100,106 97,122 94.4,136 92,150 91.4,162 91,172 90.2,180! 87.8,177 87.6,166 85.8,153 82.4,140 78.6,126 z',
  // the inner head of the calf
  '60.4,160! 64.6,157.6 68.6,164 71.8,174 73.8,188 74.2,206 73.8,226 72,237 66,241 59,239 52.6,229 50.2,217 50.6,205 53,193 55.6,181 57.6,170 z',
  // the outer head of the calf
  '87.4,160! 83.6,157.6 80,164 77.2,174 75.6,188 75.2,206 75.6,224 78,233 84,235.4 90.4,229 94.4,216 95,204 93.6,192 91,180 89,170 z',
];
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
export const fibula = '88.4,184! 91.6,181.4 94,186 92.4,196 91,212 90,260! 86.8,260! 87.6,212 87.8,196 z';
export const tibia =
  '56.6,175! 65,175.6 74.6,173.4 84,175.4 91,174.4! 90.4,181 86,191 81.6,205 79.8,222 79.6,260! 69.4,260! 69.2,222 67,205 60.6,191 57,182 z';
const femur =
  '69,104! 69.8,120 67.6,134 61.4,143 56.6,151 55.6,159 58,166 64,168.8 69.8,166.4 72.4,160 74.6,156.6 76.8,160 79.2,166 84.4,168.4 89.6,166 91.6,158.6 90.6,150.6 86,143 80.2,134 78.2,120 79,104! z';

interface Layer {
  readonly title: PictureKey;
  readonly drawing: () => SVGTemplateResult;
  readonly labels: readonly Label[];
}

const layers: readonly Layer[] = [
  {
    title: 'picture.back-of-knee.skin',
    drawing: () => svg`${drawLegSurface('back')}${drawLegLines('back')}`,
    labels: [
      ['picture.back-of-knee.inner-cord', 'left', 144, 61.5, 166],
      ['picture.back-of-knee.outer-cord', 'right', 144, 87.5, 166],
      ['picture.back-of-knee.hollow', 'right', 178, 78, 177],
      ['picture.back-of-knee.calf', 'left', 212, 60, 212],
    ],
  },
  {
    title: 'picture.back-of-knee.muscles',
    drawing: () => svg`${drawLimb()}${muscles.map((muscle) => drawShape(muscle, 'deep'))}${drawHairs(fibres)}`,
    labels: [
      ['picture.back-of-knee.semimembranosus', 'left', 126, 56, 126],
      ['picture.back-of-knee.semitendinosus', 'left', 154, 59.5, 160],
      ['picture.back-of-knee.biceps', 'right', 138, 91, 140],
      ['picture.back-of-knee.inner-head', 'left', 206, 60, 206],
      ['picture.back-of-knee.outer-head', 'right', 206, 86, 206],
    ],
  },
  {
    title: 'picture.back-of-knee.vessels',
    drawing: () => svg`${drawLimb()}${drawHairs(muscles)}
      ${drawLine(vein, 'drawing-vein-wall')}${drawLine(vein, 'drawing-vein')}
      ${drawLine('71.4,104 71.2,130 72,150 73,170 73.2,190 72.6,214 71.4,250', 'drawing-artery')}
      ${drawLines(nerves, 'drawing-nerve')}`,
    labels: [
      ['picture.back-of-knee.artery', 'left', 148, 72, 148],
      ['picture.back-of-knee.vein', 'left', 196, 77.5, 190],
      ['picture.back-of-knee.nerve', 'right', 196, 81, 190],
      ['picture.back-of-knee.side-nerve', 'right', 150, 87, 154],
    ],
  },
  {
    title: 'picture.back-of-knee.joint',
    drawing: () => svg`${drawLimb()}${drawShape(fibula, 'bone')}${drawShape(tibia, 'bone')}
      ${drawShape('77.4,158.6! 79.8,161.6 78,168 75,172.6! 72.6,170 75.4,165 z', 'skin')}${drawShape(femur, 'bone')}
      ${drawShape('70.4,161! 73.4,159.6 76.2,168 78.4,179 77,183! 73,182 72.4,172 z', 'deep')}
      ${drawShape('56.4,169.4! 61,171 66,171.2 71.4,169.6! 69,173.6 63,174 57,173.4 z', 'mark')}
      ${drawShape('78.4,169.6! 83,171 88,170.8 91.6,168.6! 91.4,173 86,173.8 81,173.6 z', 'mark')}
      <ellipse class="drawing-cyst" cx="62.4" cy="181" rx="8" ry="12.5"></ellipse>`,
    labels: [
      ['picture.back-of-knee.thigh-bone', 'right', 124, 76, 126],
      ['picture.back-of-knee.meniscus', 'right', 152, 88, 171.5],
      ['picture.back-of-knee.ligament', 'right', 182, 75.5, 176],
      ['picture.back-of-knee.fibula', 'right', 208, 90.5, 206],
      ['picture.back-of-knee.cyst', 'left', 186, 58, 184],
      ['picture.back-of-knee.shin-bone', 'left', 216, 71.5, 216],
    ],
  },
];
const vein = '76.4,104 76,130 76.6,150 77.2,170 77.4,190 76.8,214 76,250';
const nerves = [
  '81,104 80.6,120 81,150 81.4,170 81.2,190 80.4,214 80,250',
  '80.6,120 83,136 87,153 90,168 92.4,182 92.6,196',
];

/** Draws the back of the knee in layers, from the skin to the joint. */
export function drawBackOfKnee(say?: SayPicture): TemplateResult {
  return html`<div class="layers" aria-hidden="true">
    ${layers.map(
      ({ title, drawing, labels }) =>
        html`<div>
          ${say ? html`<p class="small layer-name">${say(title)}</p>` : ''}
          <svg class="drawing" viewBox="-24 108 197 132">${drawing()}${drawLabels(labels, place, say)}</svg>
        </div>`,
    )}
  </div>`;
}

/** Draws the leg around a layer. */
function drawLimb(): SVGTemplateResult {
  return svg`${drawLegSurface('back', true)}${drawLegLines('back', true)}`;
}

function drawShape(points: string, look: string): SVGTemplateResult {
  return drawLine(points, `drawing-${look} drawing-edge`);
}

function drawHairs(lines: readonly string[]): SVGTemplateResult {
  return drawLines(lines, 'drawing-hair');
}
