import { css } from 'lit';

/** Fields, options, and rows and notes that open. */
export const fields = css`
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

  @media print {
    .fold > summary::after {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .why summary {
      color: LinkText;
    }
    .option input {
      appearance: auto;
    }
    .option input::before {
      content: none;
    }
  }
`;
