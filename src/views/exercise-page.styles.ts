import { css } from 'lit';

export const styles = css`
  .sheet,
  .programme-page {
    gap: calc(var(--_kpg-space) * 1.5);
  }
  .sheet-head {
    flex-wrap: nowrap;
    align-items: start;
    justify-content: space-between;
    gap: 1.5em;
  }
  .sheet-head .stack {
    gap: 0.4em;
  }
  .sheet-code {
    flex: none;
    inline-size: 8em;
    text-align: center;
  }
  .qr-ground {
    fill: #fff;
  }
  .qr-dark {
    fill: #000;
  }
  .sheet-exercises {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 2em;
    padding: 0;
  }
  .sheet-exercise .stack {
    gap: 0.4em;
  }
  /* All figures have one height, and their feet are on one line. */
  .sheet-exercise .exercise-figure {
    display: grid;
    align-items: end;
    block-size: 10em;
  }
  .sheet-exercise .drawing {
    max-block-size: 10em;
    margin-inline: auto;
  }
  .sheet-exercise ol {
    padding-inline-start: 1.25em;
  }
  /* A phone that shows the page cannot scan its code, and its figures are not beside each other. */
  @container kpg (inline-size <= 34em) {
    .sheet-code {
      display: none;
    }
    .sheet-exercise .exercise-figure {
      block-size: auto;
    }
  }

  /* The sheet fits one page of A4 or US Letter. */
  @media print {
    .base:has(.sheet) {
      --_kpg-measure: none;
      font-size: 9.5pt;
      line-height: 1.25;
    }
    .base:has(.sheet) .main {
      padding-block: 0;
    }
    .sheet {
      gap: 0.4em;
    }
    .base:has(.sheet-exercise:nth-child(5)) {
      font-size: 8.25pt;
    }
    .sheet .title {
      font-size: 1.75em;
    }
    .sheet-head p:has(button) {
      display: none;
    }
    .sheet-code {
      display: flex;
      flex-direction: row-reverse;
      inline-size: 15em;
      text-align: end;
    }
    .sheet-code > .qr {
      flex: none;
      inline-size: 7em;
      margin-block: -0.5em;
    }
    .sheet-pain > .subheading {
      margin-block-end: 0.2em;
    }
    .sheet :is(kpg-take-along, .sheet-link) {
      display: none;
    }
    .sheet-exercises {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5em 1em;
    }
    .sheet-exercise a {
      color: inherit;
      text-decoration: none;
    }
    .sheet-exercise .stack {
      grid-template-columns: 8.5em minmax(0, 1fr);
      gap: 0.1em 0.75em;
      align-content: start;
      break-inside: avoid;
    }
    .sheet-exercise .exercise-figure {
      grid-row: 1 / span 9;
      align-items: start;
      block-size: auto;
    }
    .sheet-exercise .drawing {
      max-block-size: 11em;
    }
    .sheet-exercise .small {
      font-size: 1em;
      line-height: inherit;
    }
    .sheet-exercise .note {
      padding-inline-start: 0.5em;
    }
    /* Half of the collapsed border lies outside the table. */
    .sheet-week.sheet-week {
      display: table;
      inline-size: calc(100% - 1pt);
    }
    .sheet-week :is(td, th) {
      inline-size: 9%;
      padding: 0.2em 0.5em;
      border: 0.5pt solid;
    }
    .sheet-week tr > :first-child {
      inline-size: auto;
    }
  }
`;
