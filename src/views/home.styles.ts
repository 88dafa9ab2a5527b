import { css } from 'lit';

export const styles = css`
  .home {
    gap: calc(var(--_kpg-space) * 2.25);
  }
  .row + kpg-home {
    margin-block-start: calc(var(--_kpg-space) * 2);
  }
  /* Until the lists below the leg are drawn their space is reserved, so that the page below does not move. */
  .home-begun {
    min-block-size: 100vh;
  }
  .home-start {
    justify-items: start;
    gap: var(--_kpg-space);
  }
  .home-check {
    justify-items: start;
    gap: 0.6em;
    margin-block-start: 0.5em;
  }
  .home-check .button {
    min-block-size: 3.25em;
  }
  @container kpg (inline-size > 46em) {
    .home-start > .title {
      font-size: 3em;
      line-height: 1.06;
      letter-spacing: -0.028em;
    }
    .home-start > .lead {
      max-inline-size: none;
      font-size: 1.25em;
    }
  }
`;
