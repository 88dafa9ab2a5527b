import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: calc(var(--_kpg-space) * 2.5) calc(var(--_kpg-space) * 3);
  }
  .page-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: auto 1fr;
    align-items: start;
    gap: 0.75em 1.5em;
  }
  .page-head .lead {
    grid-column: 1;
  }
  .page-head .locator {
    grid-column: 2;
    grid-row: 1 / span 2;
    inline-size: 2.9em;
    block-size: 6.5em;
  }
  .page-sections {
    display: grid;
  }
  .page-section {
    max-inline-size: none;
    padding-block: calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 1.75);
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }
  .page-section > * {
    max-inline-size: var(--_kpg-measure);
  }
  .page-section > :is(.exercise-programme, kpg-exercise, table) {
    max-inline-size: none;
  }
  .page-section > .heading {
    margin-block-end: 0.6em;
  }
  .page-section > .heading + * {
    margin-block-start: 0;
  }
  .page-beside {
    display: grid;
    align-content: start;
    gap: calc(var(--_kpg-space) * 2);
  }
  .page-beside nav > .subheading {
    padding-block-end: 0.4em;
    border-block-end: 0.125em solid var(--_kpg-text);
  }
  .page-check {
    display: grid;
    justify-items: start;
    gap: 0.75em;
  }
  .page-sources {
    display: grid;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }
  .page-turn {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 2em;
  }
  .page-next {
    margin-inline-start: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.65em 1em 0.65em 0;
    border-block-end: 0.0625em solid var(--_kpg-hairline);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  tbody th {
    font-weight: 600;
  }
  thead th {
    border-block-end: 0.125em solid var(--_kpg-text);
    font-weight: 600;
  }
  thead th::first-letter,
  .cell-name::first-letter {
    text-transform: uppercase;
  }
  .cell-name {
    display: none;
  }
  figcaption {
    margin-block-start: 0.5em;
  }
  @container kpg (inline-size <= 40em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 0.0625em solid var(--_kpg-hairline);
    }
    tbody th,
    td {
      padding: 0.2em 0;
      border: 0;
    }
    .cell-name {
      display: block;
      font-size: 0.875em;
    }
  }

  .recovery {
    display: grid;
    gap: 0.2em;
    max-inline-size: 26em;
  }
  .recovery figcaption {
    margin: 0;
    font-weight: 600;
    order: -1;
  }
  .recovery-bar {
    display: block;
  }
  .recovery-scale {
    fill: var(--_kpg-hairline);
  }
  .recovery-usual {
    fill: var(--_kpg-accent);
  }
  .recovery-ends {
    display: flex;
    justify-content: space-between;
  }

  /* As in a printed leaflet: headings hang at the side of their text, and what belongs to the page stands beside it. */
  @container kpg (inline-size > 46em) {
    .page-section {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: calc(var(--_kpg-space) * 2);
    }
    .page-section > * {
      grid-column: 2;
    }
    .page-section > .heading {
      grid-column: 1;
      grid-row: 1 / span 3;
      margin: 0;
      font-size: 1.125em;
    }
    .page-head .locator {
      inline-size: 3.75em;
      block-size: 8.5em;
    }
  }
  @container kpg (inline-size > 62em) {
    .page {
      grid-template-columns: minmax(0, 1fr) 14.5em;
    }
    .page-head,
    .page-sections,
    .page-sources,
    .page-turn {
      grid-column: 1;
    }
    .page-beside {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }

  @media print {
    .page-beside,
    .page-turn {
      display: none;
    }
  }
`;
