import { css } from 'lit';

export const styles = css`
  .question,
  .question-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .question-body {
    margin-block-start: 0.5em;
  }
  .question kpg-question {
    margin-block-start: calc(var(--_kpg-space) * 2);
  }
  /* A legend is no grid item, so it needs a margin of its own. */
  .question legend {
    inline-size: 100%;
    padding-block-end: 0.35em;
  }
  .question-error {
    display: grid;
    margin-block: 0.35em;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    border-color: currentcolor;
    color: var(--_kpg-emergency);
    font-weight: 600;
  }

  /* A focused option must not be hidden behind the row of buttons, nor the fold of the further ones. */
  .option input,
  .options-more summary {
    scroll-margin-block: 2em 9em;
  }

  .options,
  .option-group {
    max-inline-size: var(--_kpg-measure);
  }
  .options {
    display: grid;
    align-content: start;
    gap: calc(var(--_kpg-space) * 1.5);
  }
  .option-group-title {
    padding-block-end: 0.35em;
    border-block-end: 0.0625em solid var(--_kpg-outline);
    font-weight: 600;
  }

  .question [hidden] {
    display: none;
  }

  /* The leg and its list: stacked on a phone, side by side on a wide screen. */
  .question-body-map {
    display: grid;
    gap: calc(var(--_kpg-space) * 1.5);
  }
  /* Low enough for a phone: the list is the other way, so 24 px are enough for a place. */
  .question-body-map .leg-map-view {
    flex-basis: clamp(144px, 32vh, 12.5em);
  }

  .question-notes {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1.5em;
  }
  .question-notes .link {
    padding-block: 0.4em;
  }
  .options-more .options {
    margin-block-start: 0.5em;
  }
  .why[open] {
    flex-basis: 100%;
  }

  .question-foot {
    display: grid;
    gap: 0.25em;
    background: var(--_kpg-surface);
  }
  /* The leg map stands beside the buttons. */
  .question-list:has(.question-body-map) + .question-foot {
    max-inline-size: var(--_kpg-measure);
  }
  /* The buttons stay in sight on screens that are high enough. */
  @media (min-height: 480px) {
    .question-foot {
      position: sticky;
      inset-block-end: 0;
      z-index: 3;
      padding-block: 0.75em;
    }
  }
  .question-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .question-buttons .button {
    padding-inline: 0.7em;
    gap: 0.4em;
  }
  .question-buttons .button-primary {
    flex: 1 1 auto;
  }

  /* With text at twice its size, stacked buttons would hide the signs. */
  @container kpg (inline-size < 16em) {
    .question-foot {
      position: static;
    }
  }

  .number {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block: 0.75em;
  }
  .number-input {
    inline-size: 5em;
    font-size: 1.25em;
  }
  .number-input[aria-invalid] {
    border-color: var(--_kpg-emergency);
  }

  @container kpg (inline-size > 44em) {
    .question-buttons .button-primary {
      flex: 0 1 14em;
    }
    /* Two short questions stand side by side. */
    .question:has(> kpg-question) {
      grid-template: auto 1fr / 1fr 1fr;
      column-gap: calc(var(--_kpg-space) * 3);
    }
    .question > kpg-question {
      grid-area: 1 / 2 / 3;
      margin: 0;
    }
    .question-foot {
      grid-column: 1 / -1;
    }
    .question-body-map {
      grid-template-columns: minmax(0, var(--_kpg-measure)) minmax(16em, 1fr);
      gap: calc(var(--_kpg-space) * 3);
      align-items: start;
    }
    .question-body-map kpg-leg-map {
      /* Narrower than four views, so that the switch stays. */
      max-inline-size: 40em;
      order: 1;
      position: sticky;
      inset-block-start: 1em;
    }
    .question-body-map .leg-map-view {
      flex-basis: 17em;
    }
    /* Two columns of groups, so that the whole list is in sight. */
    .question-body:not(.question-body-map) .options:has(> :nth-child(3)) {
      grid-template-columns: 1fr 1fr;
      gap: calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 2.5);
      max-inline-size: none;
    }
    .options-more {
      grid-column: 1 / -1;
    }
    .option-group:last-child:not([role]) {
      grid-column: 1 / -1;
      inline-size: 100%;
    }
  }
`;
