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
    font-weight: 600;
    color: var(--_kpg-accent);
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
  @media print {
    .timer {
      display: none;
    }
  }
  @container kpg (inline-size > 46em) {
    .exercise {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
