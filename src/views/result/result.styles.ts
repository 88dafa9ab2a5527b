import { css } from 'lit';

export const styles = css`
  .result,
  .result-main {
    gap: calc(var(--_kpg-space) * 2.25);
  }
  .result-section {
    max-inline-size: var(--_kpg-measure);
  }
  .result-section > .advice > .subheading {
    font-size: 1.25em;
    line-height: 1.25;
  }
  /* What is below the first screen is laid out after the first frame; until then its space is reserved. */
  @media screen {
    .result-main > :nth-child(n + 4),
    .result > :is(.answers, .result-end) {
      animation: kpg-later 50ms;
    }
  }
  @keyframes kpg-later {
    0%,
    99% {
      content-visibility: hidden;
      contain-intrinsic-block-size: 20em;
    }
  }
  .result [data-level] .care-card-heading {
    padding-inline: 0.909em;
    font-size: 1.375em;
    line-height: 1.25;
  }
  @container kpg (inline-size < 16em) {
    .result [data-level] .care-card-heading {
      padding-inline: 0.6em;
    }
  }
  div:where(.result) .care-card-body > * + * {
    margin-block-start: 0.8em;
  }
  .answers .locator {
    block-size: 9em;
    inline-size: auto;
    margin-inline-end: 2em;
  }
  .answer {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.6em;
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

  .result-end {
    padding-block-start: 1em;
  }
  .result-end > p {
    max-inline-size: var(--_kpg-measure);
  }

  @container kpg (inline-size > 56em) {
    .result:has(> .result-main) {
      grid-template-columns: minmax(0, var(--_kpg-measure)) minmax(16em, 21em);
      justify-content: space-between;
      column-gap: calc(var(--_kpg-space) * 4);
    }
    .result > .answers,
    .result-end {
      grid-column: 1 / -1;
      max-inline-size: none;
    }
    /* The actions stay in sight beside the whole result. */
    .result > kpg-take-along {
      align-self: start;
      position: sticky;
      inset-block-start: var(--_kpg-space);
    }
    .answers {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 0;
    }
    .answers > .heading {
      grid-column: 1 / -1;
    }
    .answers > :is(dl, details) {
      grid-column: 2;
    }
    .answers dl {
      columns: 2;
      column-gap: calc(var(--_kpg-space) * 4);
    }
    .answer {
      break-inside: avoid;
    }
  }

  /* On paper, a clean page to hand over, without controls. */
  @media print {
    .base:has(.result) {
      --_kpg-measure: none;
      font-size: 9pt;
      line-height: 1.25;
    }
    .base:has(.result) .emergency-line,
    div:where(.result) :is(button, kpg-take-along, .contacts, .result-restart),
    div:where(.result) :is([part='sources'], .cause summary, .answers summary),
    div:where(.result) :is(.stage > p:has(> a), .recovery-bar, .recovery-ends) {
      display: none;
    }
    .base:has(.result) .main {
      padding-block: 0.5em;
    }
    /* Browsers print a grid that is cut by a page break over the content below it. */
    .result,
    .result > .stack,
    .result .result-section,
    div:where(.result) :is(.stage, .advice ul, .sooner, .cause-words) {
      display: block;
    }
    .result :is(.print-only, .care-card, .result-section) {
      margin-block-end: 0.8em;
    }
    :is(.result-section, .stage, .advice, .advice ul, .cause-words) > * + * {
      margin-block-start: 0.35em;
    }
    /* Two columns; each row may start a page. */
    .result {
      orphans: 1;
      widows: 1;
    }
    .result .advice.advice {
      display: inline-block;
      inline-size: 46%;
      margin-block-start: 0.35em;
      vertical-align: top;
    }
    div:where(.result) .sooner:has(> :nth-child(2)) {
      columns: 2;
    }
    .answers dl {
      columns: 3;
    }
    /* Run on: a list of a hundred short rows would take another sheet. */
    .denials dl {
      columns: 2;
      font-size: 7pt;
      line-height: 1.15;
    }
    .denials :is(dt, dd) {
      display: inline;
    }
    .denials dt {
      font-weight: 600;
    }
    .denials dt::after {
      content: ' ';
    }
    .denials dd:not(:last-child)::after {
      content: ' · ';
    }
    .answers .locator {
      float: inline-end;
    }
    .result-end {
      padding-block-start: 0.3em;
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
    div:where(.result)
      :is(.care-card, .stage:not(:has(.exercise-programme), .exercise-programme *), .answer, .sooner > div) {
      break-inside: avoid;
    }
  }
`;
