import { css } from 'lit';

/** What every view is made of: type, links, buttons, rows, care cards, the focus ring. */
export const shared = css`
  /* In a flex or grid container the guide takes the room there is, however the page aligns its items. */
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

  /* The page's inherited styles (alignment, spacing, case ...) end here; what it may hide or switch off stays hidden. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--_kpg-max-width);
    position: relative;
    container: kpg / inline-size;
    /* A container has no width of its own: where the page asks for one (a table, a float, a dialog), that of a phone. */
    contain-intrinsic-inline-size: min(20em, 100vw - 4em);
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    color: var(--_kpg-text);
    background: var(--_kpg-surface);
    font: var(--_kpg-font-size) / 1.55 var(--_kpg-font);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Safari 16 has no such property. A strut without height gives the width there, and shrinks in a narrower column. */
  @supports not (contain-intrinsic-inline-size: 1px) {
    :host::before {
      content: '';
      display: block;
      inline-size: min(20em, 100vw - 4em);
      max-inline-size: 100%;
    }
  }
  :is(kpg-home, kpg-search, kpg-exercise, kpg-checker, kpg-question, kpg-take-along) {
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
    text-wrap: pretty;
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

  /* Beside a bar: what is said to the visitor in between. */
  .note {
    max-inline-size: var(--_kpg-measure);
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_kpg-accent);
  }
  .note-warning {
    border-color: var(--_kpg-urgent);
  }
  /* What is typed into. */
  .field {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0.85em;
    border: 0.09375em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-surface);
    color: inherit;
    font: inherit;
  }

  /* Rows without bullets. */
  .rows {
    list-style: none;
  }

  a,
  .link {
    color: var(--_kpg-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 0.14em;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* A link or button that stands alone is a target of 48 px. */
  .row-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
  }
  /* In a list of sources they stand close: at least 24 px each. */
  li > [data-outside] {
    display: inline-block;
    padding-block: 0.3em;
  }
  .tel {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: 3em;
    padding: 0.6em 1.25em;
    border: 0.09375em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-surface);
    color: var(--_kpg-text);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
  }
  /* No other ground: it would have to suit the words of every kind of button, with any accent. */
  .button:hover {
    text-decoration: underline;
  }
  /* The border is the readable shade of the accent: a white brand on a white page still shows a button. */
  .button-primary {
    border-color: var(--_kpg-accent);
    background: var(--_kpg-accent-fill);
    color: var(--_kpg-on-accent);
  }

  /*
   * The ring is the text colour between two bands of the surface, so it shows on the surface, on a filled card and on any
   * brand colour. Box shadows vanish in forced colours; the outline stays.
   */
  :focus-visible {
    outline: 0.1875em solid var(--_kpg-text);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.4375em var(--_kpg-surface);
  }
  @media (prefers-contrast: more) {
    :focus-visible {
      outline-width: 0.25em;
    }
  }
  [data-view-heading]:focus {
    outline: none;
    box-shadow: none;
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

  /*
   * Care cards: the first words, the icon and the shape tell the level before the colour does. An emergency is a filled
   * block, urgent a filled band over a frame, soon a bar at the side, self-care a plain frame.
   */
  .care-card {
    display: grid;
    max-inline-size: calc(var(--_kpg-measure) + 2.5em);
    border-radius: var(--_kpg-radius);
    break-inside: avoid;
  }
  .care-card-heading {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    /* Larger type, the same edge as the words below. */
    padding: 0.85em 1.111em;
    font-size: 1.125em;
    line-height: 1.35;
  }
  /* The number is what must be read: its country stands beside it, smaller and on one line. */
  .care-card-heading .country {
    display: inline-block;
    font-size: 0.8em;
    font-weight: 400;
  }
  .care-card-body {
    padding: 0 1.25em 1.1em;
  }
  .care-card-emergency {
    background: var(--_kpg-emergency-fill);
    color: var(--_kpg-on-emergency);
    border: 0.125em solid var(--_kpg-emergency);
  }
  .care-card-emergency :is(a, .muted),
  .care-card-emergency li::marker,
  .care-card-urgent .care-card-heading a {
    color: inherit;
  }
  .care-card-urgent {
    border: 0.125em solid var(--_kpg-urgent-fill);
  }
  .care-card-urgent .care-card-heading {
    background: var(--_kpg-urgent-fill);
    color: var(--_kpg-on-urgent);
  }
  .care-card-urgent .care-card-body {
    padding-block-start: 1em;
  }
  .care-card-soon {
    border-inline-start: 0.375em solid var(--_kpg-soon);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: color-mix(in srgb, var(--_kpg-soon) 8%, var(--_kpg-surface));
  }
  .care-card-soon .care-card-heading {
    color: var(--_kpg-soon);
  }
  .care-card-self-care {
    border: 0.09375em solid var(--_kpg-self-care);
  }
  .care-card-self-care .care-card-heading {
    color: var(--_kpg-self-care);
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

  /* Printers and forced colours leave fills out, and white words with them: frames keep the four levels apart. */
  @media print, (forced-colors: active) {
    .care-card-emergency,
    .care-card-urgent .care-card-heading {
      background: none;
      color: inherit;
    }
    .care-card-emergency {
      border-width: 0.25em;
    }
    .care-card-urgent .care-card-heading {
      border-block-end: inherit;
    }
  }

  @media (forced-colors: active) {
    a,
    .link {
      color: LinkText;
    }
    .button-primary,
    .call {
      border-width: 0.1875em;
    }
  }
`;
