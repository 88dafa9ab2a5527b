import { css } from 'lit';

/** Links and buttons, and the focus ring of every control. */
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

  .button[aria-pressed='true']:not(:focus-visible) {
    outline: 0.1875em solid var(--_kpg-accent);
  }

  @media print {
    .button,
    [data-outside] > .visually-hidden {
      display: none;
    }
  }

  @media (forced-colors: active) {
    a,
    .link {
      color: LinkText;
    }
    .button-primary {
      border-width: 0.1875em;
    }
  }
`;
