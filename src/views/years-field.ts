import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** A field for an age. */
export interface YearsField {
  readonly id: string;
  readonly value: string;
  /** Ids of the elements that describe the field. */
  readonly described: string;
  readonly isInvalid: boolean;
}

/** Draws the field for the age. It gets the focus when the checker is opened. */
export function drawYearsField(
  { say }: GuideSnapshot,
  { id, value, described, isInvalid }: YearsField,
): TemplateResult {
  return html`<p class="number">
    <input
      id=${id}
      class="field number-input tabular"
      data-view-field
      inputmode="numeric"
      enterkeyhint="next"
      autocomplete="off"
      .value=${value}
      aria-describedby=${described}
      aria-invalid=${isInvalid ? 'true' : nothing}
    />
    ${say('checker.years')}
  </p>`;
}
