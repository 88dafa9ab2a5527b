import { css } from 'lit';

export const styles = css`
  kpg-leg-map {
    display: block;
    container: kpg-leg-map / inline-size;
  }
  .leg-map {
    justify-items: center;
    user-select: none;
    -webkit-user-select: none;
  }
  .leg-map-switch {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    overflow: hidden;
    border: 0.0625em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
  }
  /* The lines of the first row and column lie under the frame, so that only those between buttons show. */
  .leg-map-switch button {
    position: relative;
    inset-block-start: -0.0625em;
    inset-inline-start: -0.0625em;
    flex: 1 1 auto;
    min-block-size: 2.75em;
    min-inline-size: 4.1em;
    padding: 0.25em 0.75em;
    border: var(--_kpg-rule);
    border-block-end: 0;
    border-inline-end: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    overflow-wrap: normal;
    cursor: pointer;
  }
  .leg-map-switch button:focus-visible {
    outline-offset: -0.25em;
    box-shadow: none;
  }
  .leg-map-switch button:hover {
    background: var(--_kpg-wash);
  }
  .leg-map-switch [aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline 0.14em var(--_kpg-accent);
    text-underline-offset: 0.35em;
  }
  .leg-map-views {
    display: flex;
    justify-content: center;
    gap: 1em;
    inline-size: 100%;
  }
  /* The smallest place near the knee must be 44 px for a finger. */
  .leg-map-view {
    display: grid;
    align-content: end;
    flex: 0 1 16.5em;
    min-inline-size: 0;
  }
  .leg-map-view:not(.leg-map-view-shown),
  .leg-map-caption {
    display: none;
  }
  @container kpg-leg-map (inline-size >= 44em) {
    .leg-map-switch {
      display: none;
    }
    /* As high as the first view, so that nothing moves when the others are drawn. */
    .leg-map-view:not(.leg-map-view-shown) {
      display: grid;
    }
    .leg-map-caption {
      display: block;
      text-align: center;
    }
  }
  .leg-map-view svg {
    inline-size: 100%;
    overflow: visible;
  }
  .leg-map-view path,
  .leg-map-mark {
    pointer-events: none;
  }
  /* The left and right side of a leg do not follow the reading direction. */
  .leg-map-touch {
    fill: transparent;
  }
  .leg-map-zone {
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .leg-map-zone .leg-map-area {
    fill: var(--_kpg-picture-accent);
    fill-opacity: 0;
    pointer-events: fill;
    transition: fill-opacity var(--_kpg-motion);
  }
  .leg-map-dot {
    fill: var(--_kpg-picture-accent);
  }
  .leg-map-zone-pointed .leg-map-area,
  .leg-map-zone:where(:hover) .leg-map-area {
    fill-opacity: 0.3;
  }
  .leg-map-zone-selected .leg-map-area {
    fill-opacity: 0.62;
    stroke: var(--_kpg-picture-accent);
    stroke-width: 1.3;
  }
  .leg-map-check {
    stroke: var(--_kpg-surface);
    stroke-width: 2;
  }
  .leg-map-name {
    min-block-size: 1.55em;
    font-weight: 600;
    text-align: center;
  }

  @media (forced-colors: active) {
    .leg-map-zone-pointed .leg-map-area,
    .leg-map-zone:hover .leg-map-area {
      stroke: Highlight;
      stroke-width: 2;
      stroke-dasharray: 3;
    }
  }
`;
