import { css } from 'lit';

export const styles = css`
  /*
   * Care cards. Their first words, icon and shape tell the level before their colour does: an emergency is a filled
   * block, urgent a filled band above a frame, soon a bar at the side, self-care a plain frame.
   */
  .care-card {
    max-inline-size: calc(var(--_kpg-measure) + 2.5em);
    border-radius: var(--_kpg-radius);
    break-inside: avoid;
  }
  .care-card-heading {
    /* The type is larger, so this aligns the edge with the text below. */
    padding: 0.85em 1.111em;
    font-size: 1.125em;
    line-height: 1.35;
  }
  /* In large text on a phone the icon stands above the words, so that no word is broken. */
  @container kpg (inline-size < 16em) {
    .care-card-heading {
      grid-template-columns: minmax(0, 1fr);
      hyphens: auto;
    }
  }
  /* The number must stand out, so its country is smaller and stays on one line. */
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
    overflow: hidden;
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
    background: color-mix(in srgb, var(--_kpg-soon) var(--_kpg-tint), var(--_kpg-surface));
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

  /* As on a primary button, Dark Reader leaves a scope alone. */
  @media screen and (forced-colors: none) {
    @scope (.base) {
      .care-card.care-card-emergency {
        background: var(--_kpg-emergency-fill);
        color: var(--_kpg-on-emergency);
      }
      .care-card-urgent .care-card-heading.care-card-heading {
        background: var(--_kpg-urgent-fill);
        color: var(--_kpg-on-urgent);
      }
    }
  }

  /* Printers and forced colours drop backgrounds and the white text on them, so borders distinguish the levels. */
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
`;
