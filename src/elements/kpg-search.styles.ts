import { css } from 'lit';

export const styles = css`
  .search,
  .search-field {
    gap: 0.4em;
  }
  .search-field {
    position: relative;
  }
  .search-field .icon {
    position: absolute;
    inset-block-end: 0.8125em;
    inset-inline-start: 0.85em;
    color: var(--_kpg-muted);
  }
  .search input {
    padding-inline-start: 2.85em;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_kpg-muted);
    opacity: 1;
  }
  .search-none {
    padding-block: 0.5em;
  }

  @media print {
    .search-field {
      display: none;
    }
  }
`;
