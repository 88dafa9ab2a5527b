import { css } from 'lit';

export const styles = css`
  ol.programme {
    list-style: none;
    padding: 0;
    margin-block: 1.5em;
  }
  /* A time line with a dot for each stage. */
  .stage {
    position: relative;
    gap: 0.4em;
    padding-inline-start: 1.75em;
    padding-block-end: 2em;
    border-inline-start: 0.125em solid var(--_kpg-accent);
    margin-inline-start: 0.5em;
  }
  .prose .stage + .stage {
    margin-block-start: 0;
  }
  .stage:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  /* The line begins and ends at a dot, which stands beside the middle of these words. */
  .stage .eyebrow {
    margin-block-start: -0.23em;
  }
  /* The dot belongs to the heading, because a positioned stage would count as the background of all its text. */
  .stage .eyebrow::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -0.643em;
    inline-size: 1.143em;
    block-size: 1.143em;
    border: 0.214em solid var(--_kpg-accent);
    border-radius: 50%;
    background: var(--_kpg-surface);
  }
  .exercise-programme > .subheading {
    margin-block-start: 1.5em;
  }
  ul.pain-lights {
    list-style: none;
    gap: 0.5em;
    padding: 0;
    margin-block: 0.5em;
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
  .stage .subheading {
    font-size: 1.125em;
    line-height: 1.2;
  }
  ul.stage-exercises {
    padding: 0;
    margin-block: 0.5em;
  }
  :is(.pain-lights, .stage-exercises) > li {
    margin: 0;
  }
  .stage-exercises > li:not(:last-child) .exercise-row {
    border-block-end: 0;
  }
  .stage .stage-fold {
    border: 0;
  }
  /* In forced colours the time line is faint, so each fold has a border. */
  @media (forced-colors: active) {
    .stage .stage-fold {
      padding-block-start: 0.4em;
      border-block-start: 1px solid;
    }
  }
  .stage-fold > summary {
    align-items: start;
    padding-block: 0;
  }
  .stage-fold > summary > .subheading > .eyebrow {
    display: block;
    font-size: 0.8em;
  }
  .stage-fold > .stack {
    gap: 0.5em;
  }

  /* On paper, two columns of exercises with figure and dose; the steps are on the sheet of each exercise. */
  @media print {
    .sheet-link {
      display: none;
    }
    .base .pain-lights {
      display: grid;
      margin: 0;
      grid-template-columns: repeat(3, 1fr);
    }
    .exercise-programme .programme {
      columns: 2;
    }
    .exercise-programme .stage.stage {
      display: block;
      padding-block-end: 0.75em;
      border-color: transparent;
    }
    /* Browsers print a grid that is cut by a page break over the content below it. */
    .stage-fold > .stack {
      display: block;
    }
    /* When to move on stays below the exercises, not on top of the next column. */
    .stage-exercises ~ * {
      break-before: avoid;
    }
    .exercise-programme .exercise-thumb {
      inline-size: 3.25em;
    }
    .exercise-programme :is(.programme, .stage-exercises) {
      margin-block: 0.25em;
    }
    .exercise-row > summary {
      min-block-size: 0;
      padding-block: 0.1em;
    }
  }

  /* Forced colours show transparent borders. */
  @media (forced-colors: active) {
    li.stage:last-child {
      border-color: Canvas;
    }
  }
`;
