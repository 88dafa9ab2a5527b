import { css } from 'lit';

export const styles = css`
  .recovery {
    gap: 0.2em;
    max-inline-size: 26em;
  }
  .recovery figcaption {
    margin: 0;
    font-weight: 600;
    order: -1;
  }
  /* The bars of all grades share one scale. */
  .recovery:has(+ .recovery) .recovery-ends {
    display: none;
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
    justify-content: space-between;
  }
`;
