import { css } from 'lit';

export const styles = css`
  .prose .programme,
  .programme {
    list-style: none;
    padding: 0;
    margin-block: 1.5em;
  }
  /* A line through time with a dot for each stage. */
  .stage {
    position: relative;
    gap: 0.4em;
    padding-inline-start: 1.75em;
    padding-block-end: 2em;
    border-inline-start: 0.125em solid var(--_kpg-accent);
    margin-inline-start: 0.5em;
  }
  .stage:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  /* It hangs on the line above its heading: on the whole stage it would be taken for a ground behind all of its words. */
  .stage > .eyebrow::before {
    content: '';
    position: absolute;
    inset-block-start: 0.23em;
    inset-inline-start: -0.643em;
    inline-size: 1.143em;
    block-size: 1.143em;
    border: 0.214em solid var(--_kpg-accent);
    border-radius: 50%;
    background: var(--_kpg-surface);
  }
  .programme-gate + .subheading {
    margin-block-start: 1.5em;
  }
  .pain-lights {
    list-style: none;
    gap: 0.5em;
    padding: 0;
  }
  .pain-light {
    padding-inline-start: 0.75em;
    border-inline-start: 0.375em solid var(--_kpg-self-care);
  }
  .pain-light-amber {
    border-color: var(--_kpg-urgent);
  }
  .pain-light-red {
    border-color: var(--_kpg-emergency);
  }
  .stage .programme-gate {
    margin-block-start: 0.5em;
  }
  .stage .subheading {
    font-size: 1.125em;
    line-height: 1.2;
  }
  .prose .stage-exercises,
  .stage-exercises {
    padding: 0;
    margin-block: 0.5em;
  }
  .stage-exercises > li {
    margin: 0;
  }
  .stage-exercises > li + li > .fold {
    border-block-start: 0;
  }

  /* A transparent border would show there. */
  @media (forced-colors: active) {
    li.stage:last-child {
      border-color: Canvas;
    }
  }
`;
