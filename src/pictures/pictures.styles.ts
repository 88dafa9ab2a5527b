import { css } from 'lit';

/**
 * The one style of all pictures: a contour, hairlines, two neutral tones that are nobody's skin, the accent for what is meant.
 * Every colour comes from the tokens, so pictures follow the theme, the brand and forced colours.
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

  /* Figures of exercises have smaller units. */
  .figure .drawing-line {
    stroke-width: 4.6;
  }
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

  .locator {
    flex: none;
    block-size: 2.5em;
    inline-size: 1.1em;
  }
  .locator .drawing-line {
    stroke-width: 6;
  }
  .locator circle {
    stroke: var(--_kpg-surface);
    stroke-width: 6;
    paint-order: stroke;
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
