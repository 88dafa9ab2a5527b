import { expect, fixture, html } from '@open-wc/testing';
import fastCheck from 'fast-check';
import { LitElement } from 'lit';
import { base } from '../../src/styles/base.ts';
import { controls } from '../../src/styles/controls.ts';
import { tokens } from '../../src/styles/tokens.ts';
import { contrast as contrastOf, type Shown } from '../support/contrast.ts';
import { openGuide, part } from '../support/guide.ts';

class TokenHost extends LitElement {
  static override styles = [tokens, base, controls];
}
customElements.define('token-host', TokenHost);

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour of any notation as it is shown. */
function shownAs(colour: string): Shown {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

const contrast = (one: string, other: string) => contrastOf(shownAs(one), shownAs(other));

/** Brands of every hue, from pale to loud to almost black. */
const accents = [
  ...['white', 'black', '#777', 'yellow', 'cyan', 'lime', 'magenta', 'blue', 'red', '#fc0', '#e4002b', '#005eb8'],
  ...[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].flatMap((hue) =>
    [15, 40, 50, 60, 75, 92].map((light) => `hsl(${hue} 90% ${light}%)`),
  ),
  'color(display-p3 0 1 0)',
  'rgb(0 90 200 / 0.5)',
  'transparent',
];

/** Any colour of the screen, as a hexadecimal number. */
const anyColour = fastCheck
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** The pairs of tokens that meet, and the least contrast of each. */
const pairs = [
  ['accent', 'surface', 4.5],
  ['accent', 'wash', 4.5],
  ['on-accent', 'accent-fill', 4.5],
  ['text', 'wash', 4.5],
  ['muted', 'surface', 4.5],
  ['outline', 'surface', 3],
] as const;

/** What stands behind an element: its own background, or the nearest one around it that is not see-through. */
function ground(element: Element): string {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const { backgroundColor } = getComputedStyle(behind);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

describe('whatever accent a brand sets', () => {
  for (const theme of ['light', 'dark']) {
    it(`text in it, text on it and outlines can be read in the ${theme} theme`, async () => {
      const host = await fixture<TokenHost>(html`<token-host theme=${theme}></token-host>`);
      const probe = document.createElement('i');
      host.shadowRoot!.append(probe);
      const shown = (token: string) => {
        probe.style.color = `var(--_kpg-${token})`;
        return getComputedStyle(probe).color;
      };
      const worst = new Map<string, { accent: string; ratio: number }>();
      const unreadable = (accent: string): string[] => {
        host.style.setProperty('--kpg-accent', accent);
        return pairs.flatMap(([ink, on, least]) => {
          const ratio = contrast(shown(ink), shown(on));
          const pair = `${ink} on ${on}`;
          if (ratio < (worst.get(pair)?.ratio ?? Infinity)) worst.set(pair, { accent, ratio });
          return ratio < least ? [`${accent}: ${pair} ${ratio.toFixed(2)}`] : [];
        });
      };
      expect(accents.flatMap(unreadable)).to.deep.equal([]);
      fastCheck.assert(
        fastCheck.property(anyColour, (accent) => unreadable(accent).length === 0),
        { numRuns: 1000 },
      );
      const rows = [...worst].map(([pair, { accent, ratio }]) => `${ratio.toFixed(2)}  ${pair}, with ${accent}`);
      console.log([`Worst of 1,000 accents, ${theme}`, ...rows].join('\n'));
    });

    for (const accent of ['yellow', 'transparent', 'banana', 'url(x)', '']) {
      it(`the button that leads on can be read in the ${theme} theme with the accent "${accent}"`, async () => {
        const guide = await openGuide({ theme });
        guide.style.setProperty('--kpg-accent', accent);
        const button = part(guide, 'button-primary')!;
        expect(contrast(getComputedStyle(button).color, ground(button))).to.be.at.least(4.5);
      });
    }

    it(`the four levels can be read in the ${theme} theme, whatever colours a site gives them`, async () => {
      const host = await fixture<TokenHost>(html`<token-host theme=${theme}></token-host>`);
      const probe = document.createElement('i');
      host.shadowRoot!.append(probe);
      const shown = (token: string) => {
        probe.style.color = `var(--_kpg-${token})`;
        return getComputedStyle(probe).color;
      };
      const failed: string[] = [];
      for (const level of ['emergency', 'urgent', 'soon', 'self-care']) {
        for (const colour of ['', 'pink', 'yellow', 'navy', '#888']) {
          host.style.setProperty(`--kpg-${level}`, colour);
          const ratios = [
            contrast(shown(`on-${level}`), shown(`${level}-fill`)),
            contrast(shown(level), shown('surface')),
          ];
          if (Math.min(...ratios) < 4.5) failed.push(`${level} ${colour}: ${ratios.join(' ')}`);
        }
      }
      expect(failed).to.deep.equal([]);
    });
  }
});
