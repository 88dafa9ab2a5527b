import { css } from 'lit';

export const styles = css`
  .home-where {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_kpg-space) * 1.25) 2em;
  }
  .home-ask {
    gap: 0.35em;
    padding-block-start: calc(var(--_kpg-space) * 1.25);
  }
  .home-leg .leg-map-view {
    flex-basis: 15em;
  }
  .place-found {
    gap: 0.25em;
  }
  .place-found .eyebrow {
    margin-block-start: 0.75em;
  }
  .place-found .button {
    justify-self: start;
    margin-block-start: 0.5em;
  }

  .home-read {
    gap: calc(var(--_kpg-space) * 1.5);
    padding-block-start: calc(var(--_kpg-space) * 2);
    border-block-start: 0.125em solid var(--_kpg-text);
  }
  .home-read-head {
    gap: var(--_kpg-space);
  }
  .home-lists {
    gap: calc(var(--_kpg-space) * 2);
    align-items: start;
  }
  .home-lists[hidden] {
    display: none;
  }
  .home-list > .subheading {
    padding-block-end: 0.5em;
  }
  /* In quirks mode a line with only an inline box has no height. */
  .home-list > .page-row-level {
    display: flex;
  }
  .home-dangers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block-end: 0.75em;
  }
  .home-dangers a {
    display: block;
    padding-block: 0.2em;
  }

  /* On touch screens the name of a place would cover the results, so it is hidden. */
  @media (hover: none) {
    .home-leg .leg-map-name {
      display: none;
    }
  }
  @container kpg-leg-map (inline-size >= 44em) {
    .home-leg .leg-map-view {
      flex-basis: 11em;
    }
  }
  @container kpg (inline-size > 62em) {
    .home-where {
      grid-template-columns: minmax(0, 1fr) 44em;
      grid-template-rows: auto auto 1fr;
    }
    .home-leg {
      grid-column: 2;
      grid-row: 1 / 4;
    }
    /* The leg stays in sight beside its heading and no further. */
    .home-leg kpg-leg-map {
      position: sticky;
      inset-block-start: var(--_kpg-space);
    }
  }
  @container kpg (inline-size > 46em) {
    .home-read-head {
      grid-template-columns: minmax(0, 1fr) minmax(0, 21em);
      align-items: end;
      column-gap: calc(var(--_kpg-space) * 3);
    }
    /* The search field stands beside the heading, its results below both. */
    .home-read-head :is(kpg-search, .search) {
      display: contents;
    }
    .search > .rows {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-column: 1 / -1;
      column-gap: calc(var(--_kpg-space) * 3);
    }
    kpg-search .page-row {
      border-block-start: var(--_kpg-rule);
    }
    .search-none {
      grid-column: 2;
    }
    .home-lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_kpg-space) * 3);
    }
    .home-lists > .rows {
      columns: 2;
      column-gap: calc(var(--_kpg-space) * 3);
      grid-column: 1 / -1;
    }
    .home-lists > .rows > li {
      break-inside: avoid;
    }
  }

  @media print {
    .home-where {
      display: none;
    }
  }
`;
