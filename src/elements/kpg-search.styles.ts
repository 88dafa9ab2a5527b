import { css } from 'lit';

export const styles = css`
  .search {
    display: grid;
    gap: 0.4em;
  }
  .search-label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .search-field {
    position: relative;
    display: grid;
    gap: 0.4em;
  }
  .search-field .icon {
    position: absolute;
    inset-block-end: 0.8125em;
    inset-inline-start: 0.85em;
    color: var(--_kpg-muted);
    pointer-events: none;
  }
  .search input {
    inline-size: 100%;
    min-block-size: 3em;
    margin: 0;
    padding: 0.5em 0.85em 0.5em 2.85em;
    border: 0.09375em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-surface);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_kpg-muted);
    opacity: 1;
  }
  .search-none {
    padding-block: 0.5em;
  }
`;
