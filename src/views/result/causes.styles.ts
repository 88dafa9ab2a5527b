import { css } from 'lit';

export const styles = css`
  .cause-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.4em;
  }
  .cause-line .why[open] {
    flex-basis: 100%;
  }
  .cause {
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.9em;
    break-inside: avoid;
  }
  .cause-picture .locator {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .cause-words,
  .cause-reasons {
    gap: 0.35em;
  }
  .cause-reasons {
    margin-block-start: 0.25em;
  }
  .cause-reasons :is(dt, dd) {
    display: inline;
  }
  .cause-reasons dt {
    font-weight: 600;
  }
  .cause-reasons dd:not(:last-child)::after {
    content: '\\a0\\b7  ';
  }
`;
