import { css } from 'lit';

export const styles = css`
  .base {
    margin-inline: auto;
    padding: var(--_kpg-space);
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.5em;
  }
  ::slotted([slot='logo']) {
    max-block-size: 3em;
  }
  .clinic {
    font-weight: 600;
  }
  .nav {
    display: flex;
    flex-wrap: wrap;
    column-gap: clamp(0.75em, 4cqi, 1.5em);
  }
  .nav-link {
    padding-block-start: 0.1875em;
    color: inherit;
    text-decoration: none;
    border-block-end: 0.1875em solid transparent;
    border-radius: 0;
  }
  .nav-link[aria-current] {
    border-color: var(--_kpg-accent);
    font-weight: 600;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    margin-inline-start: auto;
  }

  .emergency-line {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    padding-block: 0.75em;
    border-block: 0.0625em solid var(--_kpg-hairline);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .emergency-line :is(.icon, .tel) {
    color: var(--_kpg-emergency);
  }
  /* On one line wherever it fits on one: no narrow place or large type can push it out of the page. */
  .emergency-more {
    display: inline-block;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
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

  /* Above a question a phone has room for little. */
  @container kpg (inline-size <= 34em) {
    .main[data-view='checker'] {
      padding-block-start: var(--_kpg-space);
    }
    .base > :has(~ [data-view='checker']) {
      padding-block: 0.4em;
      column-gap: 1em;
      font-size: 0.8125em;
      line-height: 1.4;
    }
    :has(~ [data-view='checker']) .row-link {
      min-block-size: 2.25em;
    }
    :has(~ [data-view='checker']) :is([data-page='checker'], .emergency-more),
    .emergency-line:has(~ [data-view='checker']) .icon {
      display: none;
    }
  }

  .footer {
    display: grid;
    gap: 1em;
    padding-block: 1.25em;
    border-block-start: 0.0625em solid var(--_kpg-hairline);
    color: var(--_kpg-muted);
  }
  .disclaimer {
    display: grid;
    gap: 0.5em;
  }

  /* Rows that open. */
  .fold {
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }
  .fold:last-of-type {
    border-block-end: 0.0625em solid var(--_kpg-hairline);
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

  /* A page in a list. */
  .page-row {
    position: relative;
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding-block: 0.4em;
  }
  .page-row-picture {
    display: grid;
  }
  .page-row-words {
    display: grid;
    justify-items: start;
    line-height: 1.4;
  }
  .page-row-words:only-child {
    grid-column: 1 / -1;
  }
  .page-row-summary {
    font-size: 0.9375em;
  }
  .page-row-link {
    font-weight: 600;
    text-decoration-color: transparent;
  }
  .page-row:hover .page-row-link {
    text-decoration-color: currentColor;
  }
  /* The whole row takes the finger. */
  .page-row-link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .page-row-level {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_kpg-urgent);
  }
  .page-row-level .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .page-row-emergency {
    color: var(--_kpg-emergency);
  }
  .page-row + .page-row {
    border-block-start: 0.0625em solid var(--_kpg-hairline);
  }

  .failure {
    padding: var(--_kpg-space);
    border: 0.125em solid var(--_kpg-emergency);
  }

  /* A transparent border would show there. */
  @media (forced-colors: active) {
    .nav-link:not([aria-current]),
    li.stage:last-child {
      border-color: Canvas;
    }
  }

  @media print {
    .nav,
    .way,
    .contact,
    .button,
    .kept {
      display: none;
    }
    .base {
      max-inline-size: none;
      padding: 0;
      font-size: 10.5pt;
    }
    .main {
      padding-block: 1.5em;
    }
    .fold > summary::after {
      display: none;
    }
    [data-outside]::after {
      content: ' (' attr(href) ')';
    }
    [data-outside] > .visually-hidden {
      display: none;
    }
  }
`;
