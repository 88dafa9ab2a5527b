import { css } from 'lit';

export const styles = css`
  .progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.25em;
    margin-block-end: calc(var(--_kpg-space) * 1.5);
    border: 0;
    border-radius: 0.125em;
    overflow: hidden;
    background: var(--_kpg-hairline);
  }
  .progress::-webkit-progress-bar {
    background: none;
  }
  .progress::-webkit-progress-value {
    background: var(--_kpg-accent);
    border-radius: 0.125em;
    transition: inline-size var(--_kpg-motion);
  }
  .progress::-moz-progress-bar {
    background: var(--_kpg-accent);
    border-radius: 0.125em;
  }

  /*
   * A step forwards moves in from the end of the line, a step back from its start. The distance is small, because a
   * scrolling container would otherwise show a scrollbar.
   */
  .checker-screen {
    --_kpg-from: min(1.5em, var(--_kpg-space));
  }
  .checker-screen[data-direction='backwards'] {
    --_kpg-from: max(-1.5em, -1 * var(--_kpg-space));
  }
  .checker-screen[data-direction] > * {
    animation: kpg-step var(--_kpg-motion) ease-out;
  }
  @keyframes kpg-step {
    from {
      opacity: 0;
      translate: var(--_kpg-from) 0;
    }
  }

  .checker-notes {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--_kpg-measure);
    margin-block-start: calc(var(--_kpg-space) * 1.5);
    padding-block-start: 0.75em;
    border-block-start: var(--_kpg-rule);
  }
  .checker-failed {
    display: grid;
    gap: calc(var(--_kpg-space) * 1.25);
  }

  /* Printing captures the first frame of an animation. */
  @media print {
    .checker-screen[data-direction] > * {
      animation: none;
    }
  }
  /* In these modes a hairline has the colour of text, so it would look like a filled track. */
  @media (forced-colors: active), (prefers-contrast: more) {
    .progress {
      border: 0.0625em solid var(--_kpg-text);
      block-size: 0.5em;
      background: var(--_kpg-surface);
    }
  }
`;
