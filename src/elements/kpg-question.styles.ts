import { css } from 'lit';

export const styles = css`
  .question,
  .question-list {
    display: grid;
    gap: calc(var(--_kpg-space) * 1.25);
    min-inline-size: 0;
  }
  .question {
    gap: calc(var(--_kpg-space) * 0.35);
  }
  .question legend {
    inline-size: 100%;
  }
  .question-notes {
    display: grid;
    gap: 0.6em;
    max-inline-size: var(--_kpg-measure);
  }
  .question-notes:empty {
    display: none;
  }
  /* The legend is no grid item, so its gap is made here. */
  legend + .question-notes {
    margin-block-start: 0.5em;
  }
  .question-error {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    align-items: start;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_kpg-emergency);
    color: var(--_kpg-emergency);
    font-weight: 600;
  }

  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.8em;
    align-items: start;
    min-block-size: 3em;
    padding: 0.7em 0.75em;
    border-block-end: 0.0625em solid var(--_kpg-hairline);
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--_kpg-motion);
  }
  .option:hover {
    background: var(--_kpg-wash);
  }
  .option-words {
    display: grid;
    gap: 0.15em;
    padding-block-start: 0.02em;
    line-height: 1.4;
  }
  .option input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 0.1em solid var(--_kpg-outline);
    border-radius: 0.25em;
    background: var(--_kpg-surface);
    font: inherit;
    cursor: pointer;
  }
  .option input[type='radio'] {
    border-radius: 50%;
  }
  .option input:checked {
    border-color: var(--_kpg-accent);
    background: var(--_kpg-accent);
  }
  .option input::before {
    content: '';
    inline-size: 0.95em;
    block-size: 0.95em;
    background: var(--_kpg-surface);
    clip-path: polygon(8% 52%, 20% 39%, 38% 57%, 80% 13%, 93% 26%, 38% 84%);
    transform: scale(0);
    transition: transform var(--_kpg-motion);
  }
  .option input:checked::before {
    transform: scale(1);
  }
  /* Chosen: outline and check mark, not colour alone. */
  .option:has(:checked) {
    z-index: 1;
    border-color: transparent;
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-wash);
    outline: 0.125em solid var(--_kpg-accent);
    outline-offset: -0.125em;
  }
  .option:has(:focus-visible) {
    z-index: 2;
  }

  .options,
  .option-group {
    display: grid;
    align-content: start;
    max-inline-size: var(--_kpg-measure);
  }
  .options {
    gap: calc(var(--_kpg-space) * 1.5);
  }
  .option-group-title {
    padding-block-end: 0.35em;
    border-block-end: 0.0625em solid var(--_kpg-outline);
    font-weight: 650;
  }

  /* The leg and its list: one above the other on a phone, side by side where there is room. */
  .question-body-map {
    display: grid;
    gap: calc(var(--_kpg-space) * 1.5);
  }

  /* Danger screen: a row a group, its signs readable before it is opened. */
  .options:has(> .disclosure) {
    gap: 0;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }
  .disclosure {
    border-block-end: 0.0625em solid var(--_kpg-hairline);
  }
  .disclosure summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1em 0.75em;
    min-block-size: 3em;
    padding: 0.6em 0.25em;
    list-style: none;
    cursor: pointer;
  }
  .disclosure summary::-webkit-details-marker {
    display: none;
  }
  .disclosure summary:hover {
    background: var(--_kpg-wash);
  }
  .disclosure summary::after {
    content: '';
    grid-area: 1 / 2;
    align-self: center;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.25em;
    border: solid var(--_kpg-accent);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg) translate(-15%, -15%);
    transition: transform var(--_kpg-motion);
  }
  .disclosure[open] summary::after {
    transform: rotate(225deg) translate(-15%, -15%);
  }
  .disclosure-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 650;
  }
  .disclosure-title .icon {
    color: var(--_kpg-accent);
  }
  .disclosure-items span:not(:last-child)::after {
    content: ' \\00b7';
  }
  .disclosure[open] .disclosure-items {
    display: none;
  }
  .disclosure .option:last-child {
    border-block-end: 0;
  }

  .question-foot {
    display: grid;
    gap: calc(var(--_kpg-space) * 1.25);
    max-inline-size: var(--_kpg-measure);
  }
  .options-common {
    border-block-start: 0.0625em solid var(--_kpg-outline);
  }
  .question-buttons {
    display: flex;
    gap: 0.75em;
  }
  .question-buttons [part~='next'] {
    flex: 0 1 16em;
  }
  /* Only where a screen is high enough to lose two rows. */
  @media (min-height: 480px) {
    .question-foot-pinned {
      position: sticky;
      inset-block-end: 0;
      z-index: 3;
      gap: 0.75em;
      padding-block: 0 0.75em;
      background: var(--_kpg-surface);
    }
  }
  .question-foot-pinned .options-common {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
  }
  .question-foot-pinned .option {
    border-block-end: 0;
  }

  .number {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block: 0.75em;
  }
  .number-input {
    inline-size: 5em;
    min-block-size: 3em;
    padding: 0.25em 0.75em;
    border: 0.125em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-surface);
    color: inherit;
    font: inherit;
    font-size: 1.25em;
  }
  .number-input[aria-invalid] {
    border-color: var(--_kpg-emergency);
  }

  .why {
    max-inline-size: var(--_kpg-measure);
  }
  .why summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 3em;
    color: var(--_kpg-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
    list-style: none;
    cursor: pointer;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  .why p {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_kpg-hairline);
  }

  @container kpg (inline-size > 44em) {
    .question-body-map {
      grid-template-columns: minmax(0, var(--_kpg-measure)) minmax(16em, 1fr);
      gap: calc(var(--_kpg-space) * 3);
      align-items: start;
    }
    .question-body-map kpg-leg-map {
      order: 1;
      position: sticky;
      inset-block-start: 1em;
    }
    .options:has(> .disclosure),
    .question:has(.disclosure) .question-foot {
      max-inline-size: none;
    }
    .options:has(> .disclosure) {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_kpg-space) * 2.5);
    }
  }

  @media (forced-colors: active) {
    .option input {
      appearance: auto;
    }
    .option input::before {
      content: none;
    }
  }
`;
