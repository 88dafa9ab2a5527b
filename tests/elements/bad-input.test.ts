import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import fc from 'fast-check';
import { guide as words } from 'virtual:guide';
import { attributeName, attributes as ownAttributes } from '../../src/state/attributes.ts';
import { chosen, first, isWhole } from '../support/depth.ts';
import { consoleOf, find, findAll, openGuide, part, runThrough, textOf } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

type Attributes = Readonly<Record<string, string>>;

const propertyOf = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const booleans = Object.entries(ownAttributes)
  .filter(([, { type }]) => type === 'boolean')
  .map(([property]) => attributeName(property));
const valueOf = (attribute: string, text: string): unknown => {
  if (booleans.includes(attribute)) return text !== 'false';
  return attribute === 'heading-level' ? Number(text) : text;
};

/** A guide on the page whose properties were set before it became one: as a script does that runs before ours. */
async function upgradeGuide(properties: Readonly<Record<string, unknown>>): Promise<KneePainGuide> {
  const elsewhere = document.implementation.createHTMLDocument();
  const guide = Object.assign(elsewhere.createElement('knee-pain-guide'), properties);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(guide);
  await guide.updateComplete;
  return guide;
}

/** The ways in which a site says something, each in the order given. */
const ways: Readonly<Record<string, (attributes: Attributes) => Promise<KneePainGuide>>> = {
  'in its markup': openGuide,
  'as properties before it is upgraded': (attributes) =>
    upgradeGuide(
      Object.fromEntries(
        Object.entries(attributes).map(([name, text]) => [propertyOf(name), valueOf(name, text)] as const),
      ),
    ),
  'as attributes, one after the other, once it stands there': async (attributes) => {
    const guide = await openGuide();
    for (const [name, text] of Object.entries(attributes)) {
      guide.setAttribute(name, text);
      await guide.updateComplete;
    }
    return guide;
  },
  'as properties, one after the other, once it stands there': async (attributes) => {
    const guide = await openGuide();
    for (const [name, text] of Object.entries(attributes)) {
      Object.assign(guide, { [propertyOf(name)]: valueOf(name, text) });
      await guide.updateComplete;
    }
    return guide;
  },
};

/** Everything the visitor gets, apart from the marks that lit leaves between. */
function drawn(guide: KneePainGuide): string {
  const { color, backgroundColor } = getComputedStyle(part(guide, 'base')!);
  return [color, backgroundColor, guide.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')].join('\n');
}

/** Each attribute with what it does not take. */
const junk: Readonly<Record<string, readonly string[]>> = {
  region: ['xx', 'uk', 'us gb', '__proto__', 'none', '<b>gb</b>'],
  view: ['no-such-page', 'constructor', '../home', '<script>', 'home checker'],
  theme: ['pink', 'dark;', '__proto__'],
  'heading-level': ['0', '7', '-1', '2.5', '1e9', 'NaN', 'two'],
  phone: ['call us', 'javascript:alert(1)', '12;phone-context=evil', '<a>1</a>', '1'],
  'booking-url': ['http://clinic.example/book', 'https://', 'ftp://clinic.example', 'mailto:a@clinic.example'],
  topics: ['nothing', '__proto__ toString', '<b>'],
  remember: ['forever', 'true', '__proto__'],
  'reviewed-on': ['yesterday', '2026-13-40', '20 November', '2026-11-20T00:00'],
};

/** Attributes that take any words. */
const texts = ['clinic-name', 'booking-label', 'reviewed-by'];

describe('bad input', () => {
  // What one run of a test leaves must not stand beside the next.
  afterEach(() => fixtureCleanup());

  for (const [way, open] of Object.entries(ways)) {
    describe(way, () => {
      for (const [name, values] of Object.entries(junk)) {
        it(`${name} that it does not take: one line on the console, and it is as without it`, async () => {
          const without = drawn(await openGuide());
          for (const value of first(values, way === 'in its markup' ? 3 : 1)) {
            const said = await consoleOf('warn', async () => {
              const guide = await open({ [name]: value });
              guide.requestUpdate('region');
              await guide.updateComplete;
              expect(drawn(guide), value).to.equal(without);
            });
            expect(said.length, said.join('\n')).to.equal(1);
            expect(said[0]).to.match(new RegExp(`^<knee-pain-guide> ${name}=".*": expected `, 's'));
          }
        });
      }

      for (const name of first([...texts, ...Object.keys(junk)], way === 'in its markup' ? 6 : 2)) {
        it(`${name} that is empty or only space counts as missing`, async () => {
          const without = drawn(await openGuide());
          for (const value of name === 'heading-level' ? [] : ['', ' \n\t']) {
            const said = await consoleOf('warn', async () => {
              expect(drawn(await open({ [name]: value }))).to.equal(without);
            });
            expect(said).to.deep.equal([]);
          }
        });
      }
    });
  }

  const others: readonly unknown[] = [Symbol('x'), Object.create(null), {}, [], 5n, () => 1, new Date(NaN)];
  it('no value of another type as a property reaches the page as an error', async () => {
    const without = drawn(await openGuide());
    for (const name of [...Object.keys(junk), ...texts]) {
      for (const value of first(others, 2)) {
        await consoleOf('warn', async () => {
          expect(drawn(await upgradeGuide({ [propertyOf(name)]: value })), name).to.equal(without);
        });
      }
    }
  });

  it('nothing that a page puts into the prototype of objects is drawn', async () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const names = [
      ...['bookingUrl', 'bookingLabel', 'phone', 'clinicName', 'reviewedBy', 'reviewedOn', 'topics', 'shareAnswers'],
      ...['url', 'tel', 'country', 'note', 'timer', 'easier', 'harder', 'weeks', 'programme', 'help', 'why', 'say'],
    ];
    for (const view of first(['home', 'checker', 'gout', 'bakers-cyst', 'when-to-get-help'], 3)) {
      const expected = drawn(await openGuide({ view }));
      // One by one in the whole run, so that none hides behind another.
      for (const group of isWhole ? names.map((name) => [name]) : [names]) {
        for (const name of group) polluted[name] = 'javascript:alert(1)';
        try {
          expect(drawn(await openGuide({ view })) === expected, `${group.join()} on ${view}`).to.equal(true);
        } finally {
          for (const name of group) delete polluted[name];
          fixtureCleanup();
        }
      }
    }
  });

  describe('addresses of other schemes never become a link', () => {
    const address = (scheme: string, rest: string) => [
      `${scheme}:${rest}`,
      `${scheme.toUpperCase()}:${rest}`,
      ` \n\t${scheme}:${rest}`,
      `\u0000\u0001\u001f${scheme}:${rest}`,
      `${scheme.slice(0, 2)}\t${scheme.slice(2, 3)}\r\n${scheme.slice(3)}:${rest}`,
    ];
    const schemes = ['javascript', 'data', 'blob', 'vbscript', 'file', 'about', 'filesystem', 'view-source', 'ws'];
    for (const scheme of chosen([...schemes, 'elsewhere'], ['javascript', 'data', 'elsewhere'])) {
      for (const [way, open] of Object.entries(ways)) {
        it(`${scheme}: ${way}`, async () => {
          const values =
            scheme === 'elsewhere'
              ? ['//evil.example', '\\\\evil.example', '/\\evil.example', '\t//evil.example', 'http:evil.example']
              : address(scheme, scheme === 'data' ? 'text/html,<script>alert(1)</script>' : '//x/%0aalert(1)');
          for (const value of first(values, way === 'in its markup' ? values.length : 2)) {
            const said = await consoleOf('warn', async () => {
              const guide = await open({ 'booking-url': value, 'booking-label': 'Book' });
              guide.requestUpdate('region');
              await guide.updateComplete;
              const links = [...guide.shadowRoot!.querySelectorAll('a')];
              expect(links.length).to.be.greaterThan(0);
              const led = links.map(({ href }) => new URL(href)).filter(({ origin }) => origin !== location.origin);
              expect(
                led.map(({ href }) => href),
                value,
              ).to.deep.equal([]);
              expect(findAll(guide, 'link', 'action.book')).to.deep.equal([]);
            });
            expect(said.length, `${value}\n${said.join('\n')}`).to.equal(1);
            expect(said[0]).to.contain('booking-url=').and.to.contain('expected an https or relative address');
          }
        });
      }
    }
  });

  describe('markup in text is shown as text', () => {
    const markup = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>&amp;\${1}{name}`;
    for (const [way, open] of Object.entries(ways)) {
      it(way, async () => {
        const { title } = document;
        const guide = await open({
          'clinic-name': markup,
          'booking-label': markup,
          'booking-url': '/book',
          'reviewed-by': markup,
          'reviewed-on': '2026-11-20',
          'reviewed-content': words.version,
          view: 'gout',
        });
        expect(textOf(part(guide, 'header')?.querySelector('.clinic') ?? null)).to.equal(markup);
        expect(textOf(find(guide, 'link', { words: '<img' }))).to.equal(markup);
        expect(textOf(part(guide, 'sources'))).to.contain(`Reviewed by ${markup} on 20 November 2026`);
        expect(guide.shadowRoot!.querySelectorAll('img, script').length).to.equal(0);
        expect(document.title).to.equal(title);
      });
    }
  });

  it('renders the same for any order of the attributes and any way of setting them', async () => {
    const values: Readonly<Record<string, readonly string[]>> = {
      ...junk,
      region: ['gb', 'us', ...junk['region']!],
      view: ['gout', 'checker', 'bakers-cyst', ...junk['view']!],
      theme: ['dark', 'light', ...junk['theme']!],
      'heading-level': ['1', '4', ...junk['heading-level']!],
      phone: ['01632 960142', ...junk['phone']!],
      'booking-url': ['/book', ...junk['booking-url']!],
      topics: ['gout', 'bakers-cyst sciatica', ...junk['topics']!],
      remember: ['session', ...junk['remember']!],
      'reviewed-on': ['2026-11-20', ...junk['reviewed-on']!],
      'clinic-name': ['Harbour', '<b>'],
      'booking-label': ['Book'],
      'reviewed-by': ['Dr Ada Jones'],
      ...Object.fromEntries(booleans.map((name) => [name, ['true', 'false']])),
    };
    const given = fc
      .tuple(
        ...Object.entries(values).map(([name, texts]) =>
          fc.option(fc.tuple(fc.constant(name), fc.constantFrom(...texts))),
        ),
      )
      .map((all) => all.filter((one) => one !== null));
    const said = fc.tuple(given, fc.infiniteStream(fc.nat()), fc.constantFrom(...Object.values(ways)));
    await consoleOf('warn', () =>
      fc.assert(
        fc.asyncProperty(said, async ([all, dice, open]) => {
          const shuffled = [...all].map((one) => ({ one, by: dice.next().value as number }));
          const other = shuffled.sort((a, b) => a.by - b.by).map(({ one }) => one);
          const expected = drawn(await openGuide(Object.fromEntries(all)));
          const found = drawn(await open(Object.fromEntries(other)));
          fixtureCleanup();
          expect(found).to.equal(expected);
        }),
        isWhole ? { numRuns: 60 } : { numRuns: 5, seed: 1 },
      ),
    );
  });

  describe('what a site puts into its slots', () => {
    const hostile = `<style>.base, [part~="base"] { display: none !important }</style>
      <div style="position: absolute; inline-size: 5000px" onclick="event.stopPropagation()"><b><i>not closed
      <form><input name="location" type="radio" value="calf" checked><input name="age" value="3"><button>Send</button></form>
      <a id="home" part="base result-level" data-level="emergency" href="#there">Here</a><p slot="intro">Deep</p>
      <knee-pain-guide view="checker"></knee-pain-guide><kpg-result></kpg-result><slot name="footer"></slot>`;
    const slots = ['', 'logo', 'intro', 'after-result', 'footer', 'disclaimer', 'no-such-slot'];
    const fill = (slot: string) => {
      const filled = document.createElement('div');
      filled.innerHTML = hostile;
      if (slot) filled.slot = slot;
      return filled;
    };

    for (const slot of slots) {
      it(`leaves the guide whole, and the answers the visitor's own: ${slot || 'the fallback'}`, async () => {
        const without = await openGuide();
        const expected = drawn(without);
        const filled = fill(slot);
        const guide = await openGuide({}, [filled]);
        expect(drawn(guide)).to.equal(expected);
        for (const field of filled.querySelectorAll('input')) {
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
          field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
        await guide.updateComplete;
        expect(drawn(guide)).to.equal(expected);
        guide.startChecker();
        await guide.updateComplete;
        expect(await runThrough(guide, ['emergency.breathless'])).to.equal('emergency');
        expect(textOf(part(guide, 'disclaimer'))).to.contain('It does not diagnose.');
        expect(part(guide, 'disclaimer')!.checkVisibility()).to.equal(true);
      });
    }

    it('asks nothing of the guide, and is told nothing of the answers', async () => {
      const child = Object.assign(document.createElement('p'), { slot: 'footer' });
      const heard: Event[] = [];
      const hear = (event: Event) => heard.push(event);
      addEventListener('context-request', hear, true);
      const guide = await openGuide({ view: 'checker' }, [child]);
      await runThrough(guide, []);
      removeEventListener('context-request', hear, true);
      expect(heard).to.deep.equal([]);
      const expected = drawn(guide);
      const said = await consoleOf('error', async () => {
        for (const name of ['navigate', 'answer', 'back', 'restart', 'change', 'action', 'announce', 'failure']) {
          for (const detail of [
            null,
            { page: 'gout', question: 'age', answer: 3, action: 'print', error: 1, text: 'x' },
          ]) {
            const ask = { detail, bubbles: true, composed: true };
            child.dispatchEvent(new CustomEvent(`kpg-${name}-request`, ask));
            part(guide, 'result')!.dispatchEvent(new CustomEvent(`kpg-${name}-request`, ask));
          }
        }
        await guide.updateComplete;
      });
      expect(drawn(guide)).to.equal(expected);
      expect(said).to.deep.equal([]);
    });

    it('stays what the site made of it: its links are no pages of the guide, and its attributes no actions', async () => {
      const page = await fixture<HTMLElement>(
        html`<div data-page='{"component":"Home"}' data-action="turbo:load->site#start"></div>`,
      );
      const guide = document.createElement('knee-pain-guide');
      const footer = Object.assign(document.createElement('p'), { slot: 'footer' });
      footer.innerHTML = '<a href="#imprint">Imprint</a> <a href="#gout" data-page="gout" data-action="print">Ours</a>';
      guide.append(footer);
      page.append(guide);
      await guide.updateComplete;
      const before = drawn(guide);
      const actions: unknown[] = [];
      page.addEventListener('kpg-action', ({ detail }) => actions.push(detail));
      for (const link of footer.querySelectorAll('a')) {
        const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        let isLeft: boolean | undefined;
        const look = (event: Event) => {
          isLeft = !event.defaultPrevented;
          event.preventDefault();
        };
        page.addEventListener('click', look, { once: true });
        link.dispatchEvent(click);
        expect(isLeft, link.textContent ?? '').to.equal(true);
      }
      await guide.updateComplete;
      expect(drawn(guide)).to.equal(before);
      expect(actions).to.deep.equal([]);
    });
  });
});
