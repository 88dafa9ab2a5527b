import { expect } from '@open-wc/testing';
import fastCheck from 'fast-check';
import { contrast as contrastOf, type Shown } from '../support/contrast.ts';
import { runs } from '../support/depth.ts';
import { consoleOf, openGuide, part } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

/** A computed colour: `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3)` of a mixture. */
function shownAs(computed: string): Shown {
  const numbers = [...computed.matchAll(/-?[\d.]+(e-\d+)?/g)].slice(0, 3).map(([number]) => Number(number));
  return computed.startsWith('color(') ? numbers.map((share) => Math.round(share * 255)) : numbers;
}

const contrast = (one: string, other: string) => contrastOf(shownAs(one), shownAs(other));

/** Brands that are hard: pale, loud, almost black, see-through, of a wider gamut. */
const hard = [
  ...['white', 'black', '#777', 'yellow', 'cyan', 'lime', 'magenta', 'blue', 'red', '#fc0', '#005eb8'],
  ...['color(display-p3 0 1 0)', 'rgb(0 90 200 / 0.5)', 'transparent', 'oklch(0.6 0.3 320)', 'hsl(none 50% 50%)'],
];
const anyColour = fastCheck.oneof(
  { weight: 4, arbitrary: fastCheck.integer({ min: 0, max: 0xffffff }) },
  fastCheck.integer({ min: 0, max: 0xff }).map((grey) => grey * 0x10101),
);
const colour = fastCheck.oneof(
  { weight: 5, arbitrary: anyColour.map((value) => `#${value.toString(16).padStart(6, '0')}`) },
  { weight: 1, arbitrary: fastCheck.constantFrom(...hard) },
  { weight: 2, arbitrary: fastCheck.constant('') },
);

const roles = ['accent', 'emergency', 'urgent', 'soon', 'self-care'] as const;
const surface = 'var(--_kpg-surface)';
const wash = 'var(--_kpg-wash)';
/** What meets in the style sheets, and the least contrast of each. */
const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['text', 'muted', ...roles].flatMap((ink) => [
    [`var(--_kpg-${ink})`, surface, 4.5] as const,
    [`var(--_kpg-${ink})`, wash, 4.5] as const,
  ]),
  ...['text', 'soon'].map(
    (ink) => [`var(--_kpg-${ink})`, `color-mix(in srgb, var(--_kpg-soon) var(--_kpg-tint), ${surface})`, 4.5] as const,
  ),
  ...roles.map((role) => [`var(--_kpg-on-${role})`, `var(--_kpg-${role}-fill)`, 4.5] as const),
  ['var(--_kpg-outline)', surface, 3],
  ['var(--_kpg-outline)', wash, 3],
];

/** Sets colours as a site does; an empty one is left to the guide. */
function setColours(guide: KneePainGuide, colours: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(colours)) guide.style.setProperty(`--kpg-${name}`, value);
}

/** The same, and says that something has changed, without the frames that a transition takes. */
function setAtOnce(guide: KneePainGuide, colours: Readonly<Record<string, string>>): void {
  setColours(guide, colours);
  guide.shadowRoot!.querySelector('.colours')!.dispatchEvent(new Event('transitionend', { bubbles: true }));
}

const styleOf = (guide: KneePainGuide, name: string) => getComputedStyle(part(guide, name)!);

/** The number to call, as it is drawn, on what is drawn behind it. */
function emergencyContrast(guide: KneePainGuide): number {
  const number = guide.shadowRoot!.querySelector('.emergency-line .tel')!;
  return contrast(getComputedStyle(number).color, styleOf(guide, 'base').backgroundColor);
}

describe('whatever colours a site sets', () => {
  it('words have 4.5 to 1 and edges 3 to 1', async function () {
    this.timeout(200_000);
    const guide = await openGuide({ view: 'checker' });
    const probes = pairs.map(([ink, ground]) => {
      const probe = document.createElement('i');
      probe.style.color = ink;
      probe.style.backgroundColor = ground;
      part(guide, 'base')!.append(probe);
      return probe;
    });
    const worst = new Map<string, { ratio: number; mix: string }>();
    const weak = async (theme: string, colours: Record<string, string>): Promise<string[]> => {
      guide.setAttribute('theme', theme);
      await guide.updateComplete;
      setAtOnce(guide, colours);
      return pairs.flatMap(([ink, ground, least], index) => {
        const shown = getComputedStyle(probes[index]!);
        const ratio = contrast(shown.color, shown.backgroundColor);
        const pair = `${ink} on ${ground}`;
        if (ratio < (worst.get(pair)?.ratio ?? Infinity)) {
          worst.set(pair, { ratio, mix: `${theme} ${JSON.stringify(colours)}` });
        }
        return ratio < least ? [`${pair} ${ratio.toFixed(2)}`] : [];
      });
    };
    await consoleOf('warn', () =>
      fastCheck.assert(
        fastCheck.asyncProperty(
          fastCheck.constantFrom('light', 'dark'),
          fastCheck.record({ surface: colour, text: colour, accent: colour, emergency: colour, soon: colour }),
          async (theme, colours) => {
            expect(await weak(theme, colours)).to.deep.equal([]);
          },
        ),
        { numRuns: runs(2000), includeErrorInReport: true },
      ),
    );
    console.log(
      ['Worst:', ...[...worst].map(([pair, { ratio, mix }]) => `${ratio.toFixed(2)}  ${pair}  ${mix}`)].join('\n'),
    );
  });

  for (const [theme, colours] of [
    ['light', { surface: '#101018', text: '#eee' }],
    ['dark', { surface: '#fff', text: '#222' }],
    ['dark', { surface: '#fff' }],
    ['light', { surface: '#101018' }],
    ['light', { text: '#eee' }],
    ['light', { surface: '#777' }],
  ] as const) {
    it(`the emergency number can be read: ${theme}, ${JSON.stringify(colours)}`, async () => {
      const guide = await openGuide({ theme, region: 'us' });
      setAtOnce(guide, colours);
      expect(emergencyContrast(guide)).to.be.at.least(4.5);
    });
  }

  it('a transparent surface takes its colours from the page behind it', async () => {
    const guide = await openGuide({ region: 'us' });
    guide.parentElement!.style.backgroundColor = 'oklch(0.2 0.02 260)';
    setAtOnce(guide, { surface: 'transparent' });
    const { color, backgroundColor } = styleOf(guide, 'base');
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(contrast(color, 'rgb(17, 17, 17)')).to.be.at.least(7);
    const number = guide.shadowRoot!.querySelector('.emergency-line .tel')!;
    expect(contrast(getComputedStyle(number).color, 'rgb(17, 17, 17)')).to.be.at.least(4.5);
  });

  it('a transparent surface takes its colours from the box of the slot in which the guide stands', async () => {
    const guide = await openGuide();
    const around = guide.parentElement!;
    const box = document.createElement('div');
    box.style.backgroundColor = '#111';
    box.append(document.createElement('slot'));
    around.attachShadow({ mode: 'open' }).append(box);
    setAtOnce(guide, { surface: 'transparent' });
    expect(contrast(styleOf(guide, 'base').color, 'rgb(17, 17, 17)')).to.be.at.least(7);
  });

  it('a transparent surface takes other colours where the guide is moved to', async () => {
    const guide = await openGuide();
    setAtOnce(guide, { surface: 'transparent' });
    expect(contrast(styleOf(guide, 'base').color, 'rgb(255, 255, 255)')).to.be.at.least(7);
    const dark = document.createElement('div');
    dark.style.backgroundColor = '#111';
    guide.parentElement!.append(dark);
    dark.append(guide);
    expect(contrast(styleOf(guide, 'base').color, 'rgb(17, 17, 17)')).to.be.at.least(7);
  });

  it('a text alone gets the surface of ours on which it can be read', async () => {
    const guide = await openGuide();
    setAtOnce(guide, { text: 'white' });
    expect(styleOf(guide, 'base').backgroundColor).to.equal('rgb(20, 25, 26)');
  });

  for (const [theme, isDark, expected] of [
    ['auto', true, 'rgb(20, 25, 26)'],
    ['auto', false, 'rgb(255, 255, 255)'],
    ['light', true, 'rgb(255, 255, 255)'],
  ] as const) {
    it(`an accent alone keeps the surface of the ${theme} theme in a ${isDark ? 'dark' : 'light'} system`, async () => {
      const own = window.matchMedia.bind(window);
      const preference = { addEventListener: () => {}, removeEventListener: () => {} };
      window.matchMedia = (query) =>
        query.includes('color-scheme') ? ({ ...preference, matches: isDark } as unknown as MediaQueryList) : own(query);
      try {
        const guide = await openGuide({ theme });
        setAtOnce(guide, { accent: 'green' });
        expect(styleOf(guide, 'base').backgroundColor).to.equal(expected);
      } finally {
        window.matchMedia = own;
      }
    });
  }

  for (const [name, colours, expected] of [
    ['no colour', { accent: 'banana' }, /--kpg-accent="banana": expected a colour$/],
    ['a pair that nobody can read', { surface: '#777', text: '#999' }, /--kpg-text="#999": expected a contrast/],
    ['a text that fits no surface of ours', { text: '#808080' }, /--kpg-text="#808080": expected a contrast/],
  ] as const) {
    it(`${name} is not used, and one line says so`, async () => {
      const guide = await openGuide({ region: 'us' });
      const before = styleOf(guide, 'base').backgroundColor;
      const said = await consoleOf('warn', () => {
        setAtOnce(guide, colours);
        setAtOnce(guide, { emergency: 'red' });
      });
      expect(said.length).to.equal(1);
      expect(said[0]).to.match(expected);
      expect(styleOf(guide, 'base').backgroundColor).to.equal(before);
      expect(emergencyContrast(guide)).to.be.at.least(4.5);
    });
  }
});

describe('the colours of a site', () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** Whether the surface becomes this colour, by itself, within a second. */
  async function becomes(guide: KneePainGuide, expected: string): Promise<void> {
    for (let left = 60; left > 0 && styleOf(guide, 'base').backgroundColor !== expected; left--) await frame();
    expect(styleOf(guide, 'base').backgroundColor).to.equal(expected);
  }

  it('apply at the first rendering', async () => {
    const place = document.createElement('div');
    place.style.setProperty('--kpg-surface', 'rgb(1, 2, 3)');
    document.body.append(place);
    const guide = document.createElement('knee-pain-guide');
    place.append(guide);
    await guide.updateComplete;
    expect(styleOf(guide, 'base').backgroundColor).to.equal('rgb(1, 2, 3)');
    place.remove();
  });

  it('are read once everything is drawn, and not at all where there are none, so that nothing is laid out early', async () => {
    const ofBrowser = window.getComputedStyle.bind(window);
    const isDrawn: boolean[] = [];
    window.getComputedStyle = (element, pseudo) => {
      const root = element.matches('.colours') ? (element.getRootNode() as ShadowRoot) : undefined;
      if (root) isDrawn.push(root.querySelector('kpg-leg-map svg') !== null && root.querySelector('.search') !== null);
      return ofBrowser(element, pseudo);
    };
    try {
      const guide = document.createElement('knee-pain-guide');
      document.body.append(guide);
      await guide.updateComplete;
      expect(isDrawn).to.deep.equal([]);
      guide.remove();
      document.body.style.setProperty('--kpg-surface', '#000102');
      await openGuide();
    } finally {
      window.getComputedStyle = ofBrowser;
      document.body.style.removeProperty('--kpg-surface');
    }
    expect(isDrawn).to.include(true).and.not.to.include(false);
  });

  it('are followed when a class around the guide changes them', async () => {
    const guide = await openGuide();
    guide.parentElement!.style.setProperty('--kpg-surface', '#000102');
    await becomes(guide, 'rgb(0, 1, 2)');
    guide.parentElement!.style.removeProperty('--kpg-surface');
    await becomes(guide, 'rgb(255, 255, 255)');
  });

  it('are followed when they change while the guide is hidden', async () => {
    const guide = await openGuide();
    guide.hidden = true;
    await frame();
    setColours(guide, { surface: '#000102' });
    await frame();
    guide.hidden = false;
    await becomes(guide, 'rgb(0, 1, 2)');
  });

  it('send no event to the page', async () => {
    const guide = await openGuide();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    addEventListener('transitionend', hear);
    setColours(guide, { surface: '#000102' });
    await becomes(guide, 'rgb(0, 1, 2)');
    removeEventListener('transitionend', hear);
    expect(heard).to.deep.equal([]);
  });
});

for (const theme of ['light', 'dark']) {
  it(`the button that leads on can be read in the ${theme} theme, whatever the accent`, async () => {
    const guide = await openGuide({ theme });
    for (const accent of [...hard, 'banana', 'url(x)', '']) {
      setAtOnce(guide, { accent });
      const { color, backgroundColor } = styleOf(guide, 'button-primary');
      expect(contrast(color, backgroundColor), accent).to.be.at.least(4.5);
    }
  });
}
