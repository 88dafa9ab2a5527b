import { css } from 'lit';

export const styles = css`
  /* Not inline, because the height of a line depends on the document's mode. */
  kpg-aloud {
    display: flex;
  }
  .aloud-waiting {
    visibility: hidden;
  }
  /* A result comes long after the voices, so no space is reserved there. */
  kpg-aloud:empty,
  .result kpg-aloud:has(.aloud-waiting) {
    display: none;
  }
  .result kpg-aloud {
    margin-block: calc(var(--_kpg-space) * -1.5);
  }
  /* At the head of a page the button stands in the gap below, so that without a voice none is left. */
  .page-head kpg-aloud {
    margin-block: -0.75em calc(var(--_kpg-space) * -2);
  }
  ::highlight(kpg-aloud) {
    background-color: Mark;
    color: MarkText;
  }
  /* Above a question the button adds no height to its line. */
  .question > .row {
    justify-content: space-between;
    align-items: center;
  }
  .question > .row .row-link {
    margin-block: -1em;
  }
  @media print {
    kpg-aloud {
      display: none;
    }
  }
`;
