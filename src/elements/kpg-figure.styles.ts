import { css } from 'lit';

export const styles = css`
  kpg-figure {
    display: block;
  }
  kpg-figure figure {
    margin: 0;
  }
  .figure-button {
    position: relative;
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    /* Keeps the play sign off the figure at every text size. */
    padding: 0;
    padding-inline-end: 1.75em;
    border: 0;
    border-radius: var(--_kpg-radius);
    background: none;
    color: var(--_kpg-accent);
    font: inherit;
    cursor: pointer;
  }
  .figure-button .icon,
  .figure-count {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .figure-count {
    font-weight: 600;
  }
  @media print {
    .figure-button {
      padding: 0;
    }
    .figure-button .icon {
      display: none;
    }
  }
`;
