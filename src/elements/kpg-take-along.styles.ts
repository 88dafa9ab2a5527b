import { css } from 'lit';

export const styles = css`
  .take-along-action {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0;
    border: 0;
    border-block-start: var(--_kpg-rule);
    background: none;
    color: var(--_kpg-accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
`;
