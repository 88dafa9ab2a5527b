import { html, svg } from 'lit';
import { qrRows } from './qr-rows.ts';
import type { TemplateResult } from 'lit';

/** Width of the quiet zone that the standard requires. */
const margin = 4;

/** Draws the text as a QR code, dark on light in every theme, as cameras expect; null if it is too long. */
export function drawQr(text: string, label: string): TemplateResult | null {
  const rows = qrRows(text);
  if (!rows) return null;
  const size = rows.length + 2 * margin;
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index + margin} ${y + margin}h${run.length}v1h-${run.length}z`,
    ),
  );
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    ${svg`<path class="qr-ground" d="M0 0h${size}v${size}H0z"></path><path class="qr-dark" d=${path.join('')}></path>`}
  </svg>`;
}
