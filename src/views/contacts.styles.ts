import { css } from 'lit';

export const styles = css`
  .call-note {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .contacts {
    gap: 0.75em;
    overflow-wrap: anywhere;
  }
  .telling {
    align-items: center;
    inline-size: 100%;
    min-block-size: 3em;
    cursor: pointer;
  }
  .telling input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_kpg-accent);
  }
  /* On the filled card of an emergency the button is the only light surface, so that nothing else looks clickable. */
  .call {
    inline-size: 100%;
    min-block-size: 3.5em;
    border-color: var(--_kpg-on-emergency);
    background: var(--_kpg-on-emergency);
    font-size: 1.125em;
  }
  .care-card-emergency .call {
    color: var(--_kpg-emergency-fill);
  }

  @media (forced-colors: active) {
    .call {
      border-width: 0.1875em;
    }
  }
`;
