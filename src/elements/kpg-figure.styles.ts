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
    padding: 0;
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
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
  }
  .figure-count {
    font-weight: 600;
  }
  @media print {
    .figure-button .icon {
      display: none;
    }
  }
`;
