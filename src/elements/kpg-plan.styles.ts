import { css } from 'lit';

export const styles = css`
  .kept-plan {
    max-inline-size: 34em;
    padding-block: 1em;
  }
  .kept-plan .split {
    align-items: center;
    min-block-size: 3em;
  }
  .kept-pains {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 0.6em;
  }
  .kept-plan tr > :first-child {
    white-space: nowrap;
  }
  .plan-chart {
    inline-size: 100%;
  }
  .plan-grid {
    stroke: var(--_kpg-text);
    stroke-opacity: 0.3;
    stroke-width: 0.5;
  }
  .plan-bars,
  .plan-dots {
    stroke: var(--_kpg-accent);
    stroke-width: 6;
    stroke-linecap: butt;
  }
  .plan-dots {
    stroke-linecap: round;
  }
  /* On a phone the numbers of a day share a line. */
  @container kpg (inline-size <= 40em) {
    .kept-plan td {
      display: inline-block;
      margin-inline-end: 1em;
    }
  }
  @media print {
    .kept-plan {
      display: none;
    }
  }
`;
