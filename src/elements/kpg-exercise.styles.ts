import { css } from 'lit';

export const styles = css`
  .exercise {
    gap: 1em 2em;
    padding-block: 0.5em 1.5em;
    break-inside: avoid;
  }
  kpg-exercise + kpg-exercise > .exercise {
    padding-block-start: 2em;
    border-block-start: var(--_kpg-rule);
  }
  .exercise-dose {
    text-wrap: balance;
    font-weight: 600;
  }
  .exercise-row > summary {
    justify-content: start;
  }
  .exercise-row > summary::after {
    margin-inline-start: auto;
  }
  .exercise-thumb {
    flex: none;
    inline-size: 5.5em;
  }
  .exercise-row[open] > summary > .exercise-thumb {
    display: none;
  }
  .exercise-name {
    min-inline-size: 0;
    text-wrap: balance;
  }
  .exercise-name > * {
    display: block;
  }
  .exercise-notes {
    gap: 0.6em;
  }
  .exercise-notes dt {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_kpg-muted);
  }
  .timer,
  .timer-state {
    align-items: center;
    gap: 0.5em 1em;
    line-height: 1.3;
  }
  .timer-state strong {
    min-inline-size: 1.25em;
    font-size: 2.5em;
    line-height: 1;
    text-align: end;
    color: var(--_kpg-accent);
  }
  @container kpg (inline-size < 16em) {
    .exercise-row > summary {
      flex-wrap: wrap;
    }
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
    .exercise.exercise {
      grid-template-columns: 9em minmax(0, 1fr);
      padding-block: 0.5em;
    }
    .exercise-notes {
      display: block;
      columns: 2;
    }
    .exercise-notes > div {
      break-inside: avoid;
    }
  }
`;
