import { css } from 'lit';

export const styles = css`
  .result,
  .letter,
  .result-beside,
  .result-end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_kpg-space) * 2.25);
  }
  .result-section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    max-inline-size: var(--_kpg-measure);
  }
  .result-section.prose {
    display: block;
  }
  .result [data-level] .care-card-heading {
    font-size: 1.375em;
    line-height: 1.25;
  }
  kpg-result .care-card-body > * + * {
    margin-block-start: 0.8em;
  }
  .call-note {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  /* On the filled card of an emergency the button is the one light surface: nothing else looks pressable. */
  .call {
    inline-size: 100%;
    min-block-size: 3.5em;
    border-color: var(--_kpg-on-emergency);
    background: var(--_kpg-on-emergency);
    font-size: 1.125em;
  }
  .care-card-emergency .call {
    color: var(--_kpg-emergency-fill);
  }

  .band {
    display: grid;
    gap: 0.25em;
  }
  .band + .band {
    margin-block-start: 0.75em;
  }
  .cause {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.9em;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
    break-inside: avoid;
  }
  .cause-picture .locator {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .cause-words {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }
  .cause-reasons {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.25em;
  }
  .cause-reasons dt {
    display: inline;
    font-weight: 650;
  }
  .cause-reasons dd {
    display: inline;
  }
  .cause-reasons dd:not(:last-child)::after {
    content: '\\a0\\b7  ';
  }

  .sooner {
    display: grid;
    gap: 1.25em;
  }
  .sooner dt {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    font-weight: 650;
  }
  .sooner dd {
    margin-block-start: 0.35em;
    padding-inline-start: 1.975em;
  }
  .sooner ul {
    padding-inline-start: 1.1em;
  }
  .sooner-emergency .icon {
    color: var(--_kpg-emergency);
  }
  .sooner-urgent .icon {
    color: var(--_kpg-urgent);
  }
  .sooner-soon .icon {
    color: var(--_kpg-soon);
  }

  /* The stages of the programme hang on the same line as the steps around them. */
  .stage .programme {
    margin-inline-start: -2.375em;
    margin-block-end: 0;
  }
  .stage-now::before {
    background: var(--_kpg-accent);
  }
  .stage > .recovery {
    max-inline-size: 24em;
  }
  .advice {
    display: grid;
    gap: 0.4em;
  }
  .result .advice + .advice {
    margin-block-start: 1.1em;
  }
  .advice ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .advice li::marker {
    color: currentColor;
  }

  .answers .locator {
    block-size: 9em;
    inline-size: auto;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }
  .answer dt,
  .answer dd {
    grid-column: 1;
  }
  .answer .answer-change {
    grid-area: 1 / 2 / span 2;
  }
  .answer-change .link {
    min-block-size: 3em;
    padding-inline: 0.5em;
  }

  kpg-take-along {
    display: block;
  }
  .take-along-action {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0;
    border: 0;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
    background: none;
    color: var(--_kpg-accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .take-along-action:hover {
    background: var(--_kpg-wash);
  }
  .take-along-done {
    font-weight: 600;
  }
  .take-along textarea {
    inline-size: 100%;
    padding: 0.75em;
    border: 0.0625em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-surface);
    color: inherit;
    font: inherit;
    font-size: 1em;
  }

  .result-end {
    gap: 0.75em;
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }
  .result-end > p {
    max-inline-size: var(--_kpg-measure);
  }

  @container kpg (inline-size > 56em) {
    .result:has(> .letter) {
      grid-template-columns: minmax(0, var(--_kpg-measure)) minmax(16em, 21em);
      justify-content: space-between;
      column-gap: calc(var(--_kpg-space) * 4);
    }
    .result-end {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .main[data-view='checker'] ~ .footer,
    .base:has(kpg-result) :is(.header, .emergency-line, .kept),
    kpg-result :is(button, .contacts, .result-restart, kpg-take-along, kpg-exercise) {
      display: none;
    }
    .result,
    .letter,
    .result-beside {
      display: block;
    }
    .result-section,
    kpg-care-card {
      display: block;
      max-inline-size: none;
      margin-block-end: 1em;
    }
    .stage,
    .answer,
    .sooner > div {
      break-inside: avoid;
    }
    .answers dl {
      columns: 2;
    }
  }
`;
