import { css } from 'lit';

/**
 * The four layouts: stacked, in a wrapping row, a mark beside text, and ruled by a hairline. Each view sets its own
 * gap.
 */
export const layout = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .row:has(> .button) {
    row-gap: 0.5em;
  }
  .split {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
  }
  .ruled {
    border-block-start: var(--_kpg-rule);
  }
`;
