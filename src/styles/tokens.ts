import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { levels } from '../model/level.ts';

/*
 * The public `--kpg-*` properties are only read, into private ones on the host, so that a value set on the element or on any
 * ancestor works. Everything else reads the private ones.
 *
 * Contrast does not depend on the site's taste. Dark shades and inks are derived from the luminance (the Y of XYZ, which is
 * what WCAG's ratio is made of): scaling XYZ towards black keeps a colour inside the gamut, so the luminance asked for is the
 * luminance shown. Light shades leave more room and are derived from the lightness of OKLCH.
 */

/** Black or white, whichever reads better on `fill`: at least 4.58 to 1, since the two meet at luminance 0.179. */
const ink = (fill: CSSResult) => {
  const isDark = css`clamp(0, (0.179 - y) * 100000, 1)`;
  return css`color(from ${fill} xyz-d65 calc(0.9505 * ${isDark}) calc(1 * ${isDark}) calc(1.089 * ${isDark}) / 1)`;
};

/** The colour, darkened until it reads on a light surface. */
const darkened = (colour: CSSResult, luminance: CSSResult) => {
  const scale = css`min(1, ${luminance} / max(y, 0.0001))`;
  return css`color(from ${colour} xyz-d65 calc(x * ${scale}) calc(y * ${scale}) calc(z * ${scale}) / 1)`;
};

/** The colour, lightened until it reads on a dark surface. Its hue stays: mixing it with white would leave grey. */
const lightened = (colour: CSSResult, lightness: CSSResult) =>
  css`oklch(from ${colour} max(l, ${lightness}) min(c, 0.14) h / 1)`;

const roles = ['accent', ...levels] as const;
const name = (role: string) => unsafeCSS(`--_kpg-${role}`);
/** The colour as the site or the default gives it. */
const given = (role: string) => css`var(${name(`${role}-given`)})`;
const each = (rule: (role: string) => CSSResult) => unsafeCSS(roles.map((role) => rule(role).cssText).join(''));

/** Of each colour three: `--_kpg-<role>` to write and draw with, `-fill` to fill with, `--_kpg-on-<role>` to write on the fill. */
const shades = each(
  (role) => css`
    ${name(role)}: light-dark(
      ${darkened(given(role), css`var(--_kpg-shade-dark)`)},
      ${lightened(given(role), css`var(--_kpg-shade-light)`)}
    );
    ${name(`${role}-fill`)}: color(from ${given(role)} xyz-d65 x y z / 1);
    ${name(`on-${role}`)}: ${ink(given(role))};
  `,
);

/** For engines that cannot do that: light, and mixed so far that even white as accent stays readable. */
const mixed = each(
  (role) => css`
    ${name(role)}: color-mix(in srgb, ${given(role)} 40%, #000);
    ${name(`${role}-fill`)}: var(${name(role)});
    ${name(`on-${role}`)}: #fff;
  `,
);

export const tokens = css`
  :host {
    --_kpg-accent-given: var(--kpg-accent, #0e5e66);
    --_kpg-emergency-given: var(--kpg-emergency, #a31621);
    --_kpg-urgent-given: var(--kpg-urgent, #b4500b);
    --_kpg-soon-given: var(--kpg-soon, #2a5a8c);
    --_kpg-self-care-given: var(--kpg-self-care, #3b6b43);

    /* A luminance of 0.12 on white gives 6.2 to 1, a lightness of 0.8 on near black 6 or more: room for tinted surfaces. */
    --_kpg-shade-dark: 0.12;
    --_kpg-shade-light: 0.8;

    color-scheme: light;
    --_kpg-surface: var(--kpg-surface, #fff);
    --_kpg-text: var(--kpg-text, #1c2527);
    --_kpg-muted: color-mix(in srgb, var(--_kpg-text) 72%, var(--_kpg-surface));
    --_kpg-outline: color-mix(in srgb, var(--_kpg-text) 58%, var(--_kpg-surface));
    --_kpg-hairline: color-mix(in srgb, var(--_kpg-text) 17%, var(--_kpg-surface));
    --_kpg-wash: color-mix(in srgb, var(--_kpg-accent) 7%, var(--_kpg-surface));
    --_kpg-rule: 0.0625em solid var(--_kpg-hairline);
    ${mixed}

    --_kpg-font: var(--kpg-font, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --_kpg-font-heading: var(--kpg-font-heading, var(--_kpg-font));
    /* The one font size: never below 16 px, whatever the page does to its root. Everything inside is in em. */
    --_kpg-font-size: max(16px, var(--kpg-font-size, 1em));
    --_kpg-radius: var(--kpg-radius, 0.375em);
    --_kpg-space: var(--kpg-space, 1em);
    --_kpg-max-width: var(--kpg-max-width, 68em);
    --_kpg-measure: 35em;
    --_kpg-motion: 160ms;
  }

  @supports (color: light-dark(red, color(from red xyz-d65 x y z))) {
    :host {
      --_kpg-surface: var(--kpg-surface, light-dark(#fff, #14191a));
      --_kpg-text: var(--kpg-text, light-dark(#1c2527, #e8ebe9));
      ${shades}
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([theme='auto']) {
      color-scheme: light dark;
    }
    /* Paper is light. */
    @media print {
      :host([theme]) {
        color-scheme: light;
      }
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_kpg-shade-dark: 0.05;
      --_kpg-shade-light: 0.9;
      --_kpg-muted: var(--_kpg-text);
      --_kpg-outline: var(--_kpg-text);
      --_kpg-hairline: var(--_kpg-outline);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_kpg-motion: 0s;
    }
  }
  /* Colours that the drawings use must follow the visitor's; the browser sees to text and borders. */
  @media (forced-colors: active) {
    :host {
      ${each(
        (role) => css`
          ${name(role)}: CanvasText;
        `,
      )}
      --_kpg-surface: Canvas;
      --_kpg-text: CanvasText;
      --_kpg-muted: CanvasText;
      --_kpg-outline: CanvasText;
      --_kpg-hairline: CanvasText;
      --_kpg-wash: Canvas;
    }
  }
`;
