import { colourOf, darkPair, lightPair, own } from '../styles/own-colours.ts';
import { allShades, contrast, isLight, mix, roles, written } from '../styles/shades.ts';
import { adoptSheets } from './sheets.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Config, Warn } from '../state/attributes.ts';
import type { Colour, Pair, Palette } from '../styles/shades.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** A colour and how much of it there is, from 0 to 1. */
interface Layer {
  readonly colour: Colour;
  readonly alpha: number;
}

/** Where the computed style of `.colours` has each public colour. */
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

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Replaces the guide's own colours by shades of those that the site has set; where it has set none, nothing is done. */
export class SiteColours implements ReactiveController {
  private readonly _host: Host;
  private readonly _theme: () => Config['theme'] | undefined;
  private readonly _warn: Warn;
  private _readTheme: Config['theme'] | undefined;
  private _preferences: readonly MediaQueryList[] = [];
  private _rules = '';

  constructor(host: Host, theme: () => Config['theme'] | undefined, warn: Warn) {
    this._host = host;
    this._theme = theme;
    this._warn = warn;
    host.addController(this);
  }

  // Moved, it stands on another ground; in another document it has lost its sheets.
  hostConnected(): void {
    this._rules = '';
    this.read();
  }

  hostUpdated(): void {
    if (this._readTheme) this.renew();
  }

  hostDisconnected(): void {
    for (const preference of this._preferences) preference.removeEventListener('change', this.read);
    this._preferences = [];
  }

  /**
   * Reads for the theme in effect. The root calls it when the first view is complete: to read a style lays out what is
   * there, and a view drawn after that would be laid out a second time.
   */
  renew(): void {
    if (this._theme() !== this._readTheme) this.read();
  }

  /** Reads again when an animation or a transition of `.colours` ends. */
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
    const rules = this._rulesFor(probe);
    if (rules === this._rules) return;
    this._rules = rules;
    adoptSheets(root, rules);
  };

  private _rulesFor(probe: HTMLElement): string {
    const style = getComputedStyle(probe);
    const values = new Map<Name, string>();
    const given: Partial<Record<Name, Layer>> = {};
    for (const name of Object.keys(properties) as Name[]) {
      const value = style.getPropertyValue(`--kpg-${name}`).trim();
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
    // What is see-through shows the page, of which only the colour is known.
    const ground =
      pair && given.surface && given.surface.alpha < 1
        ? `;--_kpg-ground:${written(given.surface.colour, given.surface.alpha)}`
        : '';
    return `.base{${shades(lightPair)}}@media screen and (forced-colors:none){.base{${shades(pair ?? ownPair)}${ground}}}`;
  }
}

/** Text and surface, of which the site may have set one; undefined where nobody could read them. */
function pairOf(surface: Colour | undefined, text: Layer | undefined, ownPair: Pair): Pair | undefined {
  if (!surface) {
    if (!text) return ownPair;
    // The text tells which surface it was made for.
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

/** The colour of the page where the guide stands: of all boxes around it down to one that is not see-through. */
function groundBehind(element: Element, probe: HTMLElement): Colour {
  const box = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!box) return [1, 1, 1];
  // Whatever the notation, mixed with nothing it is computed as the others are.
  probe.style.color = `color-mix(in srgb, ${getComputedStyle(box).backgroundColor} 100%, transparent 0%)`;
  const layer = parse(getComputedStyle(probe).color);
  probe.removeAttribute('style');
  return layer && layer.alpha === 1 ? layer.colour : over(layer, groundBehind(box, probe));
}

function over(layer: Layer | undefined, ground: Colour): Colour {
  return layer ? mix(layer.colour, ground, layer.alpha) : ground;
}

/** `color(srgb red green blue / alpha)`. Anything else stands for a value that is no colour. */
function parse(computed: string): Layer | undefined {
  const [, numbers] = /^color\(srgb (.+)\)$/.exec(computed) ?? [];
  if (!numbers) return undefined;
  const parts = numbers.split(/[ /]+/).map((part) => Math.min(1, Math.max(0, parseFloat(part) || 0)));
  return { colour: parts.slice(0, 3), alpha: parts[3] ?? 1 };
}
