import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Draws a button for each number from 0 to `most`; a click is the answer. */
export function drawPainScale(
  label: string,
  most: number,
  chosen: readonly string[],
  onChoose: (number: number) => void,
): TemplateResult {
  return html`<div class="pain-scale" role="group" aria-label=${label}>
    ${[...Array(most + 1).keys()].map(
      (number) =>
        html`<button
          type="button"
          class="button tabular"
          part="button"
          aria-pressed=${chosen.includes(String(number))}
          @click=${() => onChoose(number)}
        >
          ${number}
        </button>`,
    )}
  </div>`;
}
