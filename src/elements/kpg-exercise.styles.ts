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
  @container kpg (inline-size > 46em) {
    .exercise {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
