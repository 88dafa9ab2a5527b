import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { shared } from '../../src/styles/shared.ts';
import { tokens } from '../../src/styles/tokens.ts';

class TokenHost extends LitElement {
  static override styles = [tokens, shared];
}
customElements.define('token-host', TokenHost);

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Relative luminance of a colour as it is shown, by the formula of WCAG 2. */
function luminance(colour: string): number {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Brands of every hue, from pale to loud to almost black. */
const accents = [
  ...['white', 'black', '#777', 'yellow', 'cyan', 'lime', 'magenta', 'blue', 'red', '#fc0', '#e4002b', '#005eb8'],
  ...[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].flatMap((hue) =>
    [15, 40, 50, 60, 75, 92].map((light) => `hsl(${hue} 90% ${light}%)`),
  ),
  'color(display-p3 0 1 0)',
  'rgb(0 90 200 / 0.5)',
];

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
      const pairs = [
        ['accent', 'surface', 4.5],
        ['accent', 'wash', 4.5],
        ['on-accent', 'accent-fill', 4.5],
        ['text', 'wash', 4.5],
        ['muted', 'surface', 4.5],
        ['outline', 'surface', 3],
      ] as const;
      const failed: string[] = [];
      for (const accent of accents) {
        host.style.setProperty('--kpg-accent', accent);
        for (const [ink, ground, least] of pairs) {
          const ratio = contrast(shown(ink), shown(ground));
          if (ratio < least) failed.push(`${accent}: ${ink} on ${ground} ${ratio.toFixed(2)}`);
        }
      }
      expect(failed).to.deep.equal([]);
    });

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
