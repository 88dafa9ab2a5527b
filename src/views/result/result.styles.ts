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
    padding-inline: 0.909em;
    font-size: 1.375em;
    line-height: 1.25;
  }
  div:where(.result) .care-card-body > * + * {
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
    font-weight: 600;
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
    font-weight: 600;
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
    margin-block-end: 1em;
  }
  .stage-now > .eyebrow::before {
    background: var(--_kpg-accent);
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

  .take-along-action {
    display: flex;
    align-items: center;
    gap: 0.75em;
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

  /* In an emergency nothing competes with the telephone, not even the clinic's own number. */
  .base:has([data-level='emergency']) .contact {
    display: none;
  }

  /* One clean page to hand over: the letter, and beside it what was told. */
  .print-only {
    display: none;
  }
  @media print {
    .base:has(.result) {
      --_kpg-measure: none;
      font-size: 9pt;
      line-height: 1.35;
    }
    .base:has(.result) .emergency-line,
    div:where(.result) :is(button, kpg-take-along, kpg-exercise, .contacts, .result-restart),
    div:where(.result) [part='sources'],
    .result .screen-only.screen-only,
    div:where(.result) .stage > p:has(> [data-page]),
    .exercise-programme summary br {
      display: none;
    }
    .base:has(.result) .main {
      padding-block: 0.5em;
    }
    /* A grid that is cut by the end of a page is printed over what follows. */
    .print-only,
    .result,
    .result:has(> .letter),
    .letter,
    .result-beside,
    .result-end,
    .result .result-section,
    div:where(.result) :is(.stage, .advice ul, .sooner, .cause-words) {
      display: block;
    }
    .result :is(.print-only, .care-card, .result-section) {
      margin-block-end: 1.1em;
    }
    :is(.result-section, .stage, .advice, .advice ul, .cause-words) > * + * {
      margin-block-start: 0.35em;
    }
    .result-section :is(h1, h2, h3, h4, h5, h6, .eyebrow) {
      break-after: avoid;
    }
    /* Two beside each other; each row may start a page. */
    .result {
      orphans: 1;
      widows: 1;
    }
    .result .advice.advice,
    div:where(.result) div:where(.exercise-programme) .stage {
      display: inline-block;
      inline-size: 46%;
      margin-block-start: 0.35em;
      vertical-align: top;
    }
    div:where(.result) .sooner:has(> :nth-child(2)),
    .answers dl {
      columns: 3;
    }
    .answers .locator {
      float: inline-end;
    }
    .result [data-level] .care-card-heading {
      font-size: 1.25em;
    }
    div:where(.result) :is(.cause, .answer, .fold summary) {
      min-block-size: 0;
      padding-block: 0.3em;
    }
    div:where(.result) .stage {
      padding-block-end: 0.75em;
    }
    div:where(.result) :is(.programme, .stage-exercises) {
      margin-block: 0.25em;
    }
    div:where(.result) :is(.care-card, .stage:not(:has(.exercise-programme)), .answer, .sooner > div) {
      break-inside: avoid;
    }
  }
`;
