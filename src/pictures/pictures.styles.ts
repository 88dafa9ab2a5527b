import { css } from 'lit';

/**
 * The style of all pictures: a contour, hairlines, two neutral tones that are no skin colour, and the accent for what
 * is meant. All colours are tokens, so that pictures follow the theme, the brand and forced colours.
 */
export const styles = css`
  .drawing {
    --_kpg-picture-line: color-mix(in srgb, var(--_kpg-accent) 30%, var(--_kpg-text));
    --_kpg-picture-skin: color-mix(in srgb, var(--_kpg-picture-line) 9%, var(--_kpg-surface));
    --_kpg-picture-skin-2: color-mix(in srgb, var(--_kpg-picture-line) 21%, var(--_kpg-surface));
    --_kpg-picture-accent: var(--_kpg-accent);
    --_kpg-picture-deep: color-mix(in srgb, var(--_kpg-accent) 45%, var(--_kpg-surface));
    display: block;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  figure > .drawing {
    inline-size: 100%;
    max-inline-size: 26em;
  }
  .drawing-skin {
    fill: var(--_kpg-picture-skin);
  }
  .drawing-shade {
    fill: var(--_kpg-picture-skin-2);
  }
  .drawing-deep {
    fill: var(--_kpg-picture-deep);
  }
  .drawing-line {
    stroke: var(--_kpg-picture-line);
    stroke-width: 1.3;
  }
  .drawing-hair {
    stroke: var(--_kpg-picture-line);
    stroke-width: 0.8;
    stroke-opacity: 0.75;
  }
  .drawing-mark {
    fill: var(--_kpg-picture-accent);
  }

  /* Figures of exercises have smaller units, so lines are thinner. */
  .figure .drawing-line {
    stroke-width: 4.6;
  }
  .figure .drawing-ear,
  .figure .drawing-hair {
    stroke-width: 3;
  }
  .drawing-ghost {
    opacity: 0.4;
  }
  .drawing-ghost path {
    fill: var(--_kpg-surface);
  }
  .drawing-thing {
    fill: var(--_kpg-surface);
    stroke: var(--_kpg-picture-line);
    stroke-width: 4;
    stroke-opacity: 0.75;
  }
  .drawing-arrow {
    stroke: var(--_kpg-picture-accent);
    stroke-width: 7;
  }

  /* Layers of anatomy, with labels. */
  .layers {
    break-inside: avoid;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16.5em), 1fr));
    gap: 1.25em;
  }
  .layer-name {
    font-weight: 600;
  }
  .drawing-bone {
    fill: var(--_kpg-surface);
  }
  .drawing-edge {
    stroke: var(--_kpg-picture-line);
    stroke-width: 0.7;
  }
  .drawing-artery {
    stroke: var(--_kpg-picture-accent);
    stroke-width: 3;
  }
  .drawing-vein-wall {
    stroke: var(--_kpg-picture-line);
    stroke-width: 3.6;
  }
  .drawing-vein {
    stroke: var(--_kpg-picture-skin-2);
    stroke-width: 2.2;
  }
  .drawing-nerve {
    stroke: var(--_kpg-picture-line);
    stroke-width: 1.4;
    stroke-dasharray: 3.5 1.6;
    stroke-linecap: butt;
  }
  .drawing-cyst {
    fill: var(--_kpg-picture-accent);
    fill-opacity: 0.3;
    stroke: var(--_kpg-picture-accent);
    stroke-dasharray: 2.5 2;
  }
  .drawing-leader {
    stroke: var(--_kpg-text);
    stroke-width: 0.6;
  }
  .drawing-dot,
  .drawing-label {
    fill: var(--_kpg-text);
  }
  .drawing-label {
    /* Left and right are those of the body, in every language. */
    direction: ltr;
    font-family: var(--_kpg-font);
  }

  .locator {
    flex: none;
    block-size: 2.5em;
    inline-size: 1.1em;
  }
  .locator * {
    vector-effect: non-scaling-stroke;
  }
  .locator .drawing-line {
    stroke-width: 1.1;
    stroke-opacity: 0.6;
  }
  /* The line has the same width at every size, so that a place shows in a small leg. */
  .locator .drawing-mark {
    stroke: var(--_kpg-picture-accent);
    stroke-width: 2.4;
  }

  @media (forced-colors: active) {
    .drawing {
      --_kpg-picture-line: CanvasText;
      --_kpg-picture-skin: Canvas;
      --_kpg-picture-skin-2: Canvas;
      --_kpg-picture-accent: Highlight;
      --_kpg-picture-deep: Canvas;
    }
  }
`;
