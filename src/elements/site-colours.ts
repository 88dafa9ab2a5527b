import { colourOf, darkPair, lightPair, own } from '../styles/own-colours.ts';
import { allShades, contrast, isLight, mix, roles, written } from '../styles/shades.ts';
import { adoptSheets } from './sheets.ts';
import { mendedSizes } from './site-sizes.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Config, Warn } from '../state/attributes.ts';
import type { Colour, Pair, Palette } from '../styles/shades.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** A colour with its opacity, from 0 to 1. */
interface Layer {
  readonly colour: Colour;
  readonly alpha: number;
}

/** Properties of `.colours` whose computed styles hold the public colours. */
const properties = {
  surface: 'backgroundColor',
  text: 'textDecorationColor',
  accent: 'outlineColor',
  emergency: 'borderTopColor',
  urgent: 'borderRightColor',
  soon: 'borderBottomColor',
  'self-care': 'borderLeftColor',
} as const;
type Name = keyof typeof properties;
const names = Object.keys(properties) as Name[];

/** The value of a public colour; empty where the site sets none. */
function valueOf(style: CSSStyleDeclaration, name: Name): string {
  return style.getPropertyValue(`--kpg-${name}`).trim();
}

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * Replaces the guide's colours by readable shades of the site's, and sizes of the site that are none by the guide's;
 * does nothing if the site sets neither.
 */
export class SiteColours implements ReactiveController {
  private readonly _host: Host;
  private readonly _theme: () => Config['theme'] | undefined;
  private readonly _warn: Warn;
  private _readTheme: Config['theme'] | undefined;
  private _preferences: readonly MediaQueryList[] = [];
  private _rules = '';
  private _isSet = false;

  constructor(host: Host, theme: () => Config['theme'] | undefined, warn: Warn) {
    this._host = host;
    this._theme = theme;
    this._warn = warn;
    host.addController(this);
  }

  /** Whether the site had set a colour or a size before the first drawing, which then needs the element `.colours`. */
  get isSet(): boolean {
    return this._isSet;
  }

  // After a move the background may differ.
  hostConnected(): void {
    this.read();
  }

  // Most sites set nothing. Before the first drawing this is known without a layout.
  hostUpdate(): void {
    if (this._readTheme) return;
    const style = getComputedStyle(this._host);
    this._isSet = names.some((name) => valueOf(style, name)) || mendedSizes(this._host, this._warn) !== '';
    if (!this._isSet) this._readTheme = this._theme();
  }

  hostUpdated(): void {
    if (this._readTheme) this.renew();
  }

  hostDisconnected(): void {
    for (const preference of this._preferences) preference.removeEventListener('change', this.read);
    this._preferences = [];
  }

  /**
   * Reads the colours of the current theme. The root calls it after the first view is drawn, because reading a style
   * forces a layout.
   */
  renew(): void {
    if (this._theme() !== this._readTheme) this.read();
  }

  /** Reads the colours again when an animation or a transition of `.colours` ends. */
  watch(root: ShadowRoot): void {
    const onEnd = (event: Event): void => {
      if (!(event.target as Element).matches('.colours')) return;
      event.stopPropagation();
      this.read();
    };
    for (const type of ['transitionend', 'animationend']) root.addEventListener(type, onEnd);
  }

  readonly read = (): void => {
    const root = this._host.shadowRoot;
    const probe = root?.querySelector<HTMLElement>('.colours');
    if (!root || !probe) return;
    this._readTheme = this._theme();
    const rules = mendedSizes(this._host, this._warn) + this._rulesFor(probe);
    if (rules === this._rules) return;
    this._rules = rules;
    adoptSheets(root, { own: rules });
  };

  private _rulesFor(probe: HTMLElement): string {
    const style = getComputedStyle(probe);
    const values = new Map<Name, string>();
    const given: Partial<Record<Name, Layer>> = {};
    for (const name of names) {
      const value = valueOf(style, name);
      if (!value) continue;
      values.set(name, value);
      const layer = parse(style[properties[name]]);
      if (layer) given[name] = layer;
      else this._warn(`--kpg-${name}`, value, 'a colour');
    }
    if (values.size === 0) return '';

    if (this._preferences.length === 0) {
      this._preferences = queries.map((query) => matchMedia(query));
      for (const preference of this._preferences) preference.addEventListener('change', this.read);
    }
    const [isDark, isMore = false] = this._preferences.map(({ matches }) => matches);
    const isOwnDark = this._theme() === 'dark' || (this._theme() === 'auto' && isDark);
    const ownPair = isOwnDark ? darkPair : lightPair;
    const around = given.surface && over(given.surface, groundBehind(this._host, probe));
    const pair = pairOf(around, given.text, ownPair);
    if (!pair) {
      const expected = 'a contrast of at least 4.5 to --kpg-surface; the guide uses its own two colours';
      this._warn('--kpg-text', values.get('text'), expected);
    }
    const shades = (on: Pair): string => {
      const layers = roles.map((role) => [
        role,
        over(given[role] ?? { colour: colourOf(own[role]), alpha: 1 }, on.surface),
      ]);
      const all = allShades({ ...on, roles: Object.fromEntries(layers) as Palette['roles'] }, isMore);
      return Object.entries(all)
        .map(([name, value]) => `${name}:${value}`)
        .join(';');
    };
    // Behind a transparent surface is the page, of which only the colour is known.
    const ground =
      pair && given.surface && given.surface.alpha < 1
        ? `;--_kpg-ground:${written(given.surface.colour, given.surface.alpha)}`
        : '';
    return `.base{${shades(lightPair)}}@media screen and (forced-colors:none){.base{${shades(pair ?? ownPair)}${ground}}}`;
  }
}

/** Text and surface colour, one of which the site may have left out; undefined if the pair would not be readable. */
function pairOf(surface: Colour | undefined, text: Layer | undefined, ownPair: Pair): Pair | undefined {
  if (!surface) {
    if (!text) return ownPair;
    // The text colour tells whether the surface is light or dark.
    const pairs = [ownPair, lightPair, darkPair].map((pair) => ({ ...pair, text: over(text, pair.surface) }));
    return pairs.find(isReadable);
  }
  if (!text) return { surface, text: (isLight(surface) ? lightPair : darkPair).text };
  const pair = { surface, text: over(text, surface) };
  return isReadable(pair) ? pair : undefined;
}

function isReadable({ surface, text }: Pair): boolean {
  return contrast(text, surface) >= 4.5;
}

/** The background colour of the page behind the guide: that of all boxes around it down to an opaque one. */
function groundBehind(element: Element, probe: HTMLElement): Colour {
  const box = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!box) return [1, 1, 1];
  // Mixing with nothing gives every notation the same computed form.
  probe.style.color = `color-mix(in srgb, ${getComputedStyle(box).backgroundColor} 100%, transparent 0%)`;
  const layer = parse(getComputedStyle(probe).color);
  probe.removeAttribute('style');
  return layer && layer.alpha === 1 ? layer.colour : over(layer, groundBehind(box, probe));
}

function over(layer: Layer | undefined, ground: Colour): Colour {
  return layer ? mix(layer.colour, ground, layer.alpha) : ground;
}

/** Parses `color(srgb red green blue / alpha)`; undefined for anything else, which is no colour. */
function parse(computed: string): Layer | undefined {
  const [, numbers] = /^color\(srgb (.+)\)$/.exec(computed) ?? [];
  if (!numbers) return undefined;
  const parts = numbers.split(/[ /]+/).map((part) => Math.min(1, Math.max(0, parseFloat(part) || 0)));
  return { colour: parts.slice(0, 3), alpha: parts[3] ?? 1 };
}
