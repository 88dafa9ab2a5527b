import { css } from 'lit';

export const styles = css`
  .exercise {
    display: grid;
    gap: 1em 2em;
    padding-block: 0.5em 1.5em;
    break-inside: avoid;
  }
  .exercise-figure .picture {
    inline-size: 100%;
    max-inline-size: 22em;
  }
  .exercise-dose {
    font-weight: 650;
    font-size: 1.0625em;
    color: var(--_kpg-accent);
  }
  .exercise-notes {
    display: grid;
    gap: 0.6em;
  }
  .exercise-notes dt {
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_kpg-muted);
  }
  .exercise-stop {
    padding-inline-start: 0.85em;
    border-inline-start: 0.25em solid var(--_kpg-urgent);
  }
  .exercise-stop dt {
    color: var(--_kpg-urgent);
  }
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding-block-start: 0.25em;
  }
  .timer-ring {
    inline-size: 3.5em;
    block-size: 3.5em;
    fill: none;
    stroke-width: 6;
  }
  .timer-track {
    stroke: var(--_kpg-hairline);
  }
  .timer-left {
    stroke: var(--_kpg-outline);
  }
  .timer-left-hold {
    stroke: var(--_kpg-accent);
  }
  .timer-state {
    display: grid;
    min-inline-size: 7em;
    line-height: 1.3;
  }
  .timer-state strong {
    font-size: 1.25em;
  }

  @container kpg (inline-size > 46em) {
    .exercise {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }

  @media print {
    .timer {
      display: none;
    }
  }
`;
