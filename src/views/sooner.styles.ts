import { css } from 'lit';

export const styles = css`
  .sooner {
    gap: 1.25em;
  }
  .sooner dt {
    font-weight: 600;
  }
  .sooner dd {
    margin-block-start: 0.35em;
    padding-inline-start: 1.975em;
  }
  .sooner ul {
    padding-inline-start: 1.1em;
  }
  .sooner-emergency .icon {
    color: var(--_kpg-emergency);
  }
  .sooner-urgent .icon {
    color: var(--_kpg-urgent);
  }
  .sooner-soon .icon {
    color: var(--_kpg-soon);
  }
`;
