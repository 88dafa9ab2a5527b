import { css } from 'lit';

/** Controls: links, buttons, folds, fields, and their focus ring. */
export const controls = css`
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
  /* A link or button on its own line is at least 48 px high. */
  .row-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
  }
  /* Links in a list of sources are at least 24 px high. */
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
    /* The padding shrinks with large type in a narrow place. */
    padding: 0.6em min(1.25em, 6cqi);
    border: 0.09375em solid var(--_kpg-outline);
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-surface);
    color: var(--_kpg-text);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    text-decoration: none;
    cursor: pointer;
  }
  /* The background does not change, because it would have to suit the text of every button with any accent. */
  .button:hover {
    text-decoration: underline;
  }
  /* The border has the readable shade of the accent, so that a white brand on a white page still shows a button. */
  .button-primary {
    border-color: var(--_kpg-accent);
    background: var(--_kpg-accent-fill);
    color: var(--_kpg-on-accent);
  }
  /* The extension Dark Reader darkens a bright fill and lightens its ink until neither can be read; it leaves a scope alone. */
  @scope (.base) {
    .button.button-primary {
      background: var(--_kpg-accent-fill);
      color: var(--_kpg-on-accent);
    }
  }

  /*
   * The ring has the text colour between two bands of the surface colour, so that it shows on the surface, on filled
   * cards and on any brand colour. Forced colours drop box shadows and keep the outline.
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

  /* Text fields. */
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

  /* Rows that open. */
  .fold {
    border-block-start: var(--_kpg-rule);
  }
  .fold:last-of-type {
    border-block-end: var(--_kpg-rule);
  }
  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 3em;
    padding-block: 0.5em;
    list-style: none;
    cursor: pointer;
  }
  .fold > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border: solid var(--_kpg-accent);
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-20%) rotate(45deg);
    transition: transform var(--_kpg-motion);
  }
  .fold[open] > summary::after {
    transform: translateY(20%) rotate(225deg);
  }
  .fold > summary:hover {
    color: var(--_kpg-accent);
  }
  .fold[open] > summary {
    font-weight: 600;
  }

  /* Text that opens a note below it. */
  .why {
    max-inline-size: var(--_kpg-measure);
  }
  .why summary {
    display: inline-block;
    padding-block: 0.4em;
    color: var(--_kpg-accent);
    text-decoration: underline;
    cursor: pointer;
  }

  /* An option: the whole row is the target of its native radio or checkbox. */
  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.8em;
    align-items: start;
    min-block-size: 3em;
    padding: 0.7em 0.75em;
    border-block-end: var(--_kpg-rule);
    cursor: pointer;
    touch-action: manipulation;
  }
  .option:hover {
    background: var(--_kpg-wash);
  }
  /* Blocks: grids inside grids would double the layout of a list. */
  .option-words {
    line-height: 1.4;
  }
  .option-words > * {
    display: block;
  }
  .option-words > .small {
    margin-block-start: 0.17em;
  }
  .option input {
    appearance: none;
    font: inherit;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 0.1em solid var(--_kpg-outline);
    border-radius: 0.25em;
    background: var(--_kpg-surface);
    cursor: pointer;
  }
  .option input[type='radio'] {
    border-radius: 50%;
  }
  .option input:checked {
    border-color: var(--_kpg-accent);
    background: var(--_kpg-accent);
  }
  .option input::before {
    content: '';
    inline-size: 0.95em;
    block-size: 0.95em;
    background: var(--_kpg-surface);
    clip-path: polygon(8% 52%, 20% 39%, 38% 57%, 80% 13%, 93% 26%, 38% 84%);
    transform: scale(0);
    transition: transform var(--_kpg-motion);
  }
  .option input:checked::before {
    transform: scale(1);
  }
  /* A chosen option has an outline and a check mark, not only a colour. */
  .option:has(:checked) {
    z-index: 1;
    border-color: transparent;
    border-radius: var(--_kpg-radius);
    background: var(--_kpg-wash);
    outline: 0.125em solid var(--_kpg-accent);
    outline-offset: -0.125em;
  }
  .option:has(:focus-visible) {
    z-index: 2;
  }

  .pain-scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.5em, 1fr));
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .pain-scale .button {
    padding-inline: 0;
  }
  .button[aria-pressed='true']:not(:focus-visible) {
    outline: 0.1875em solid var(--_kpg-accent);
  }

  @media print {
    .button,
    .fold > summary::after,
    [data-outside] > .visually-hidden {
      display: none;
    }
  }

  @media (forced-colors: active) {
    a,
    .link,
    .why summary {
      color: LinkText;
    }
    .button-primary {
      border-width: 0.1875em;
    }
    .option input {
      appearance: auto;
    }
    .option input::before {
      content: none;
    }
  }
`;
