import { css } from 'lit';

export const styles = css`
  /* Not inline: the height of its line would hang on the mode of the page. */
  kpg-aloud {
    display: flex;
  }
  .aloud-waiting {
    visibility: hidden;
  }
  /* A result comes long after the voices: nothing is kept free there, and the button stands close to the card. */
  kpg-aloud:empty,
  .result kpg-aloud:has(.aloud-waiting) {
    display: none;
  }
  .result kpg-aloud {
    margin-block: calc(var(--_kpg-space) * -1.5);
  }
  ::highlight(kpg-aloud) {
    background-color: Mark;
    color: MarkText;
  }
  /* On the line above a question it takes no height of its own. */
  .question > .row {
    justify-content: space-between;
    align-items: center;
  }
  .question > .row .row-link {
    margin-block: -0.75em;
  }
  @media print {
    kpg-aloud {
      display: none;
    }
  }
`;
