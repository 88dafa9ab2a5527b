import { css } from 'lit';

export const styles = css`
  .session {
    gap: 1em;
    max-inline-size: 34em;
  }
  .session-sound {
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
  }
  :is(.session-sound, .kept-plan) [type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    font-size: inherit;
  }
  .session-count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .session-count strong {
    font-size: 1.5em;
    color: var(--_kpg-accent);
  }
  .session-main {
    min-block-size: 4.5em;
  }
  .session-others {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .session-others .button {
    flex: 1 1 5em;
    padding-inline: 0.5em;
  }
`;
