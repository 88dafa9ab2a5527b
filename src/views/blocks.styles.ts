import { css } from 'lit';

export const styles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.65em 1em 0.65em 0;
    border-block-end: var(--_kpg-rule);
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
      border-block-end: var(--_kpg-rule);
    }
    tbody th,
    td {
      padding: 0.2em 0;
      border: 0;
    }
    .cell-name {
      display: inline;
      font-size: 0.875em;
    }
    .cell-name::after {
      content: ': ';
    }
  }
`;
