import { css } from 'lit';

export const styles = css`
  .page-row {
    position: relative;
    grid-template-columns: 3em minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding-block: 0.4em;
  }
  .page-row-picture .locator {
    inline-size: 3em;
    block-size: 3em;
  }
  .page-row-words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    line-height: 1.4;
  }
  .page-row-words:only-child {
    grid-column: 1 / -1;
  }
  .page-row-summary {
    font-size: 0.875em;
  }
  .page-row-link {
    font-weight: 600;
    text-decoration-color: transparent;
  }
  .page-row:hover .page-row-link {
    text-decoration-color: currentColor;
  }
  /* The whole row is clickable. */
  .page-row-link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .page-row-level {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_kpg-urgent);
  }
  .page-row-level .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .page-row-emergency {
    color: var(--_kpg-emergency);
  }
  /* With text at twice its size, a long word needs the whole row. */
  @container kpg (inline-size < 16em) {
    .page-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .page-row + .page-row {
    border-block-start: var(--_kpg-rule);
  }
`;
