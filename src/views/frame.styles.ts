import { css } from 'lit';

export const styles = css`
  .header {
    align-items: center;
  }
  ::slotted([slot='logo']) {
    max-block-size: 3em;
  }
  .clinic {
    font-weight: 600;
  }
  .clinic,
  .contact {
    overflow-wrap: anywhere;
  }
  .nav {
    column-gap: clamp(0.75em, 4cqi, 1.5em);
  }
  .nav-link {
    color: inherit;
    text-decoration: none;
    border-block: 0.1875em solid transparent;
    border-radius: 0;
  }
  .nav-link[aria-current] {
    border-block-end-color: var(--_kpg-accent);
    font-weight: 600;
  }
  .contact {
    margin-inline-start: auto;
  }
  .languages {
    padding-block: 0.5em;
  }
  .languages [aria-pressed='true'] {
    font-weight: 600;
    text-decoration: none;
  }

  .emergency-line {
    padding-block: 0.75em;
    border-block: var(--_kpg-rule);
    line-height: 1.5;
  }
  .emergency-line :is(.icon, .tel) {
    color: var(--_kpg-emergency);
  }
  /* A target of 44 px that leaves the line as high as its text. */
  .emergency-line .tel {
    padding: 1.2em;
    margin: -1.2em;
  }
  /* The ring stands at the words of the link, not at the edge of its target. */
  .emergency-line .tel:focus-visible {
    outline-offset: -1em;
    box-shadow: none;
  }
  /* The link stays on one line where it fits, and wraps in a narrow place or with large type. */
  .emergency-more {
    display: inline-block;
  }

  .way {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .way a {
    gap: 0.25em;
    color: var(--_kpg-muted);
    text-decoration: none;
  }
  .way .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-start: -0.25em;
  }

  .main {
    padding-block: calc(var(--_kpg-space) * 1.75) calc(var(--_kpg-space) * 3);
  }
  .way + .main {
    padding-block-start: calc(var(--_kpg-space) * 0.75);
  }
  .kept {
    margin-block-end: 1.5em;
  }

  /* A phone has little room above the content, and less above a question. */
  @container kpg (inline-size <= 34em) {
    .main[data-view='checker'] {
      padding-block-start: var(--_kpg-space);
    }
    .header,
    .emergency-line {
      padding-block: 0.4em;
      column-gap: 0.8em;
      font-size: 0.8125em;
      line-height: 1.4;
    }
    .emergency-line:not(:has(~ [data-view='checker'])) {
      font-size: 0.875em;
    }
    .header .row-link {
      min-block-size: 2.5em;
    }
    :has(~ [data-view='checker']) :is([data-page='checker'], .emergency-more),
    .emergency-line:has(~ [data-view='checker']) .icon {
      display: none;
    }
  }

  .footer {
    gap: 1em;
    padding-block: 1.25em;
    color: var(--_kpg-muted);
  }
  .disclaimer {
    gap: 0.5em;
  }

  /* Forced colours show transparent borders. */
  @media (forced-colors: active) {
    .nav-link {
      border-color: Canvas;
    }
  }

  /* In an emergency nothing competes with the card: neither the clinic's number nor the emergency line, which repeats it. */
  .base:has([data-level='emergency']) :is(.contact, .emergency-line) {
    display: none;
  }

  @media print {
    .nav,
    .way,
    .contact > :not(.tel),
    .languages,
    .kept {
      display: none;
    }
    .main {
      padding-block: 1.5em;
    }
    .footer,
    .disclaimer {
      gap: 0.25em;
      padding-block: 0.3em 0;
      font-size: 7pt;
    }
    /* On paper, results and sheets already say this at the top. */
    .footer > .muted,
    .disclaimer > p + p {
      display: none;
    }
  }
`;
