import { css } from 'lit';

export const styles = css`
  .page {
    gap: calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 3);
  }
  .page-head {
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: auto auto 1fr;
    align-items: start;
    gap: 0.75em 1.5em;
  }
  .page-head > :not(.locator) {
    grid-column: 1;
  }
  .page-head .locator {
    grid-column: 2;
    grid-row: 1 / span 3;
    inline-size: 2.9em;
    block-size: 6.5em;
  }
  .page-section {
    max-inline-size: none;
    padding-block-end: calc(var(--_kpg-space) * 2.25);
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
    gap: calc(var(--_kpg-space) * 2);
  }
  .page nav > .subheading {
    padding-block-end: 0.4em;
  }
  /* Shown in the second column only: in one column it would push the text down. */
  .page-contents {
    display: none;
  }
  .page-contents .link {
    padding-block: 0.4em;
  }
  .page-check {
    justify-items: start;
  }
  .page-sources {
    gap: 0.5em;
    padding-block-start: 1em;
  }
  .page-turn {
    justify-content: space-between;
    column-gap: 2em;
  }
  .page-next {
    margin-inline-start: auto;
  }

  /* As in a printed leaflet, headings stand in the margin of their text, and related information stands beside it. */
  @container kpg (inline-size > 46em) {
    .page-section {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: calc(var(--_kpg-space) * 2);
      padding-block: calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 1.75);
      border-block-start: var(--_kpg-rule);
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
    .page > * {
      grid-column: 1;
    }
    .page > .page-contents {
      display: block;
      grid-area: 1 / 2 / span 5;
      align-self: start;
      position: sticky;
      inset-block-start: var(--_kpg-space);
    }
  }

  /* Browsers print a grid that is cut by a page break over the content below it. */
  @media print {
    .page > :is(.page-contents, .page-beside, .page-turn) {
      display: none;
    }
    .page,
    .page-section,
    .page-sources {
      display: block;
    }
    .base:has(.page) {
      --_kpg-measure: none;
      font-size: 9pt;
      line-height: 1.35;
    }
    .page-section {
      padding-block: 0.6em 0.75em;
    }
    .page-section.page-section > .heading {
      margin-block-end: 0.3em;
    }
    .page .care-card :is(.care-card-heading, .care-card-body) {
      padding-block: 0.4em;
    }
    .page-sources ol {
      columns: 2;
      font-size: 7.5pt;
    }
  }
`;
