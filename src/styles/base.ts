import { css } from 'lit';

/** The base of every view: the host, a reset, and type. */
export const base = css`
  /* In a flex or grid container the guide fills the space, however the page aligns its items. */
  :host {
    display: block;
    flex-grow: 1;
    place-self: stretch;
    min-inline-size: 0;
    font-size: var(--_kpg-font-size);
  }
  :host([hidden]) {
    display: none;
  }
  /* Until the first drawing, the text between the tags stands in the space that a site has kept. */
  .waiting {
    display: block;
    min-block-size: 100vh;
  }

  /* Inherited styles of the page (alignment, spacing, case and so on) are reset; visibility and inert are not. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--_kpg-max-width);
    /* A site may make the host a flex container, in which automatic margins would keep the base from stretching, or give it columns, all of which the base spans. */
    margin-inline: max(0px, (100% - var(--_kpg-max-width)) / 2);
    flex-grow: 1;
    grid-column: 1 / -1;
    column-span: all;
    padding: var(--_kpg-space);
    position: relative;
    container: kpg / inline-size;
    /*
     * A container has no intrinsic width, so where the page needs one (a table, a float, a dialog), it is that of a
     * phone.
     */
    contain-intrinsic-inline-size: min(20em, 100vw - 4em);
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: var(--_kpg-scheme);
    color: var(--_kpg-text);
    background: var(--_kpg-ground, var(--_kpg-surface));
    /* Longhands: a value that is none then takes the page's type instead of the browser's. */
    font-family: var(--_kpg-font);
    font-size: var(--_kpg-font-size);
    line-height: 1.55;
    overflow-wrap: break-word;
    text-wrap: pretty;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Safari 16 lacks the property; there a strut without height gives the width and shrinks in a narrow column. */
  @supports not (contain-intrinsic-inline-size: 1px) {
    :host::before {
      content: '';
      display: block;
      inline-size: min(20em, 100vw - 4em);
      max-inline-size: 100%;
    }
  }
  :is(kpg-home, kpg-search, kpg-exercise, kpg-session, kpg-plan, kpg-checker, kpg-question, kpg-take-along) {
    display: block;
  }
  .base *,
  .base *::before,
  .base *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend,
  table {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_kpg-font-heading);
    font-size: 1em;
    font-weight: 600;
    text-wrap: balance;
    scroll-margin-block-start: 5em;
  }
  .title {
    font-size: 1.75em;
    line-height: 1.15;
    letter-spacing: -0.018em;
  }
  .heading {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .subheading {
    line-height: 1.4;
  }
  @container kpg (inline-size > 44em) {
    .title {
      font-size: 2.125em;
    }
  }
  .text,
  .prose {
    max-inline-size: var(--_kpg-measure);
  }
  .lead {
    font-size: 1.125em;
    line-height: 1.5;
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .muted {
    color: var(--_kpg-muted);
  }
  /* A small line above a title or a group. */
  .eyebrow {
    color: var(--_kpg-muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  strong {
    font-weight: 600;
  }
  .tabular {
    font-variant-numeric: tabular-nums;
  }

  .prose > * + * {
    margin-block-start: 0.8em;
  }
  .prose > .subheading {
    margin-block-start: 1.4em;
  }
  .prose > .subheading + * {
    margin-block-start: 0.25em;
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.25em;
  }
  ol.prose {
    padding-inline-start: 2em;
  }
  .prose li + li {
    margin-block-start: 0.35em;
  }
  .prose li::marker {
    color: var(--_kpg-muted);
  }

  /* A note to the visitor, with a bar at its side. */
  .note {
    max-inline-size: var(--_kpg-measure);
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_kpg-accent);
  }
  .note-warning {
    border-color: var(--_kpg-urgent);
  }
  /* Lists without bullets. */
  .rows {
    list-style: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .print-only {
    display: none;
  }
  @media print {
    .screen-only.screen-only {
      display: none;
    }
    .print-only {
      display: block;
    }
    :is(h1, h2, h3, h4, h5, h6, .eyebrow, thead) {
      break-after: avoid;
    }
    :is(tr, figure, .exercise-row) {
      break-inside: avoid;
    }
    .base {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      font-size: 10.5pt;
    }
  }
`;
