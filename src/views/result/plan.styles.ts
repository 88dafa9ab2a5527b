import { css } from 'lit';

export const styles = css`
  /* The stages of the programme continue the time line of the plan. */
  .stage .programme {
    margin-inline-start: -2.375em;
    margin-block-end: 1em;
  }
  .stage-now > .eyebrow::before {
    background: var(--_kpg-accent);
  }
  .advice {
    gap: 0.4em;
  }
  .result .advice + .advice {
    margin-block-start: 1.1em;
  }
  .aim {
    gap: 0.5em;
    margin-block: 0.5em 1em;
  }
  .aims {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .aims .button {
    padding-inline: 0.8em;
  }
  .advice ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
