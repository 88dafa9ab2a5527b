import { css, unsafeCSS } from 'lit';
import { colourOf, darkPair, lightPair, own } from './own-colours.ts';
import { ownSizes } from './own-sizes.ts';
import { roleFills, roles, roleShades, written } from './shades.ts';
import type { CSSResult } from 'lit';
import type { Palette, Role } from './shades.ts';

/*
 * Design tokens. The public `--kpg-*` properties are only read, so that they work on the element or any ancestor; all
 * styles use the private properties. The guide's own colours are plain values, because extensions that darken pages
 * understand nothing else. A site's colours are read from the computed style of `.colours` and replace them
 * (`site-colours.ts`), because in browsers of 2023 only a script can derive a colour with a given contrast.
 */

const ownRoles = Object.fromEntries(roles.map((role) => [role, colourOf(own[role])])) as unknown as Palette['roles'];
const light: Palette = { ...lightPair, roles: ownRoles };
const dark: Palette = { ...darkPair, roles: ownRoles };

const pair = ({ surface, text }: Palette) => ({ '--_kpg-surface': written(surface), '--_kpg-text': written(text) });
const declare = (values: Readonly<Record<string, string>>): CSSResult =>
  unsafeCSS(
    Object.entries(values)
      .map(([name, value]) => `${name}: ${value};`)
      .join(''),
  );

/** A colour in the computed form `color(srgb ...)`, whatever notation the site uses. */
const probed = (name: Role | 'surface' | 'text'): CSSResult =>
  unsafeCSS(`color-mix(in srgb, var(--kpg-${name}, ${own[name]}) 100%, transparent 0%)`);

/** On paper the light theme applies. */
const inDark = (rules: CSSResult): CSSResult => css`
  @media screen {
    .theme-dark {
      ${rules}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    .theme-auto {
      ${rules}
    }
  }
`;

export const tokens = css`
  :host {
    --_kpg-font: var(--kpg-font, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --_kpg-font-heading: var(--kpg-font-heading, var(--_kpg-font));
    /* The only absolute font size, at least 16 px; everything inside uses em. */
    --_kpg-font-size: max(16px, var(--kpg-font-size, 1em));
    ${declare(Object.fromEntries(Object.entries(ownSizes).map(([name, [, size]]) => [`--_kpg-${name}`, `var(--kpg-${name}, ${size})`])))}
    --_kpg-measure: 35em;
    --_kpg-motion: 160ms;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_kpg-motion: 0s;
    }
  }

  /*
   * Three colours for each role: --_kpg-<role> for text and lines, -fill for fills, --_kpg-on-<role> for text on the
   * fill.
   */
  .base {
    --_kpg-scheme: light;
    ${declare({ ...pair(light), ...roleShades(light, false), ...roleFills(ownRoles) })}
    --_kpg-muted: color-mix(in srgb, var(--_kpg-text) 72%, var(--_kpg-surface));
    --_kpg-outline: color-mix(in srgb, var(--_kpg-text) 58%, var(--_kpg-surface));
    --_kpg-hairline: color-mix(in srgb, var(--_kpg-text) 17%, var(--_kpg-surface));
    --_kpg-tint: 8%;
    --_kpg-wash: color-mix(in srgb, var(--_kpg-accent) var(--_kpg-tint), var(--_kpg-surface));
    --_kpg-rule: 0.0625em solid var(--_kpg-hairline);
  }
  ${inDark(css`
    --_kpg-scheme: dark;
    ${declare({ ...pair(dark), ...roleShades(dark, false) })}
  `)}

  @media (prefers-contrast: more) {
    .base {
      ${declare(roleShades(light, true))}
      --_kpg-muted: var(--_kpg-text);
      --_kpg-outline: var(--_kpg-text);
      --_kpg-hairline: var(--_kpg-outline);
    }
    ${inDark(declare(roleShades(dark, true)))}
  }

  /* An invisible element whose computed style holds the site's colours. */
  .colours {
    position: absolute;
    visibility: hidden;
    color: transparent;
    background-color: ${probed('surface')};
    text-decoration-color: ${probed('text')};
    outline-color: ${probed('accent')};
    border-top-color: ${probed('emergency')};
    border-right-color: ${probed('urgent')};
    border-bottom-color: ${probed('soon')};
    border-left-color: ${probed('self-care')};
  }
  /*
   * A change of these colours ends a transition, and showing the guide again ends an animation; the colours are then
   * read again.
   */
  .colours::before {
    content: '';
    background-color: inherit;
    text-decoration-color: inherit;
    outline-color: inherit;
    border-color: inherit;
  }
  /* Paper has its own colours and no animations. */
  @media screen {
    .colours::before {
      transition: 1ms;
      animation: kpg-colours 1ms;
    }
  }
  @keyframes kpg-colours {
    to {
      clip: auto;
    }
  }

  /* Drawings must use the visitor's forced colours; text and borders do so by themselves. */
  @media (forced-colors: active) {
    .base {
      ${declare(Object.fromEntries(roles.map((role) => [`--_kpg-${role}`, 'CanvasText'])))}
      --_kpg-surface: Canvas;
      --_kpg-text: CanvasText;
      --_kpg-muted: CanvasText;
      --_kpg-outline: CanvasText;
      --_kpg-hairline: CanvasText;
      --_kpg-wash: Canvas;
    }
  }
`;
