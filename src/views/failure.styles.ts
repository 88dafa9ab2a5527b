import { css } from 'lit';

export const styles = css`
  .failure {
    padding: var(--_kpg-space);
    border: 0.125em solid var(--_kpg-emergency);
  }
`;
