import { css } from 'lit';

export const styles = css`
  .aloud-waiting {
    visibility: hidden;
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
