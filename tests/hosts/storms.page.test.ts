import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fastCheck from 'fast-check';
import { attributeName, attributes as ownAttributes } from '../../src/state/attributes.ts';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { isWhole } from '../support/depth.ts';
import { untilDrawn } from '../support/visitor.ts';

const host = `<!doctype html><meta charset="utf-8"><script src="/dist/knee-pain-guide.js" defer></script>
  <p><a href="#here">The page's own link</a></p><knee-pain-guide region="gb" checker><p>Fallback</p></knee-pain-guide>`;

const attributes = [...Object.keys(ownAttributes).map(attributeName), 'dir', 'class', 'hidden', 'part'];
const texts = [
  ...[
    '',
    'gb',
    'us',
    'home',
    'checker',
    'bakers-cyst',
    'glossary',
    'dark',
    'auto',
    '3',
    '-1',
    '1e9',
    'NaN',
    'true',
    'false',
  ],
  ...[
    'javascript:alert(1)',
    'https://clinic.example/',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '2026-11-20',
  ],
  ...['bakers-cyst gout', 'session', 'device', '\u202e\u0000\ud800', 'x'.repeat(5000)],
];
const properties = [
  'region',
  'view',
  'theme',
  'headingLevel',
  'topics',
  'remember',
  'noChecker',
  'clinicName',
  'assessment',
];
const events = ['click', 'change', 'input', 'keydown', 'focusin', 'toggle', 'submit', 'kpg-ready', 'kpg-result'];

type Step =
  | { readonly do: 'attribute'; readonly name: string; readonly value: string | null }
  | { readonly do: 'property'; readonly name: string; readonly value: unknown }
  | { readonly do: 'call'; readonly name: string; readonly value: string }
  | { readonly do: 'event'; readonly name: string; readonly value: unknown }
  | { readonly do: 'move' | 'remove' | 'clone' | 'wait' };

const text = fastCheck.constantFrom(...texts);
const anything = fastCheck.oneof(text, fastCheck.jsonValue({ maxDepth: 2 }));
const step: fastCheck.Arbitrary<Step> = fastCheck.oneof(
  fastCheck.record({
    do: fastCheck.constant('attribute' as const),
    name: fastCheck.constantFrom(...attributes),
    value: fastCheck.option(text),
  }),
  fastCheck.record({
    do: fastCheck.constant('property' as const),
    name: fastCheck.constantFrom(...properties),
    value: anything,
  }),
  fastCheck.record({
    do: fastCheck.constant('call' as const),
    name: fastCheck.constantFrom('navigate', 'startChecker', 'restart', 'summary'),
    value: text,
  }),
  fastCheck.record({
    do: fastCheck.constant('event' as const),
    name: fastCheck.constantFrom(...events),
    value: anything,
  }),
  fastCheck.record({
    do: fastCheck.constantFrom('move' as const, 'remove' as const, 'clone' as const, 'wait' as const),
  }),
);

describe('whatever happens to the guide', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(): Promise<Visit> {
    const visit = await site.visit(host);
    await untilDrawn(visit.page);
    // The compiler of these tests names functions through a helper that a page does not have.
    await visit.page.evaluate('globalThis.__name = (named) => named');
    return visit;
  }

  /** What must hold at any time: nothing reached the page, and the visitor sees the guide or what is safe. */
  async function expectWhole({ page, errors }: Visit): Promise<void> {
    assert.deepEqual(errors, []);
    const shown = await page.evaluate(() => {
      const guide = document.querySelector('knee-pain-guide');
      guide?.removeAttribute('hidden');
      return (guide?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
    });
    assert.match(shown, /trouble breathing|Short of breath/);
  }

  it('throws no error into the page under random attributes, properties, calls and events', async () => {
    const visit = await open();
    const { page } = visit;
    const storm = async (steps: readonly Step[]) => {
      await page.evaluate(async (all) => {
        type Guide = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;
        const current = () => document.querySelector<Guide>('knee-pain-guide')!;
        for (const one of all) {
          const guide = current();
          if (one.do === 'attribute') {
            if (one.value === null) guide.removeAttribute(one.name);
            else guide.setAttribute(one.name, one.value);
          } else if (one.do === 'property') {
            // A property that can only be read says so to whoever sets it.
            if (one.name !== 'assessment') (guide as Record<string, unknown>)[one.name] = one.value;
          } else if (one.do === 'call') (guide[one.name] as (value: string) => void).call(guide, one.value);
          else if (one.do === 'event') {
            const target = guide.shadowRoot?.querySelector('kpg-question, .page, kpg-home, .result') ?? guide;
            target.dispatchEvent(new CustomEvent(one.name, { detail: one.value, bubbles: true, composed: true }));
          } else if (one.do === 'move') document.body.prepend(guide);
          else if (one.do === 'clone') guide.replaceWith(guide.cloneNode(true));
          else if (one.do === 'remove') {
            guide.remove();
            document.body.append(guide);
          } else await guide.updateComplete;
        }
        await current().updateComplete;
      }, steps);
      await expectWhole(visit);
    };
    await fastCheck.assert(fastCheck.asyncProperty(fastCheck.array(step, { minLength: 5, maxLength: 40 }), storm), {
      numRuns: isWhole ? 500 : 10,
    });
  });

  it('keeps working under random clicks and typing', async () => {
    const visit = await open();
    const { page } = visit;
    const seed = isWhole ? Date.now() % 1_000_000 : 1;
    const steps = isWhole ? 10_000 : 300;
    console.log(`The monkey: ${steps} steps, seed ${seed}`);
    const seen = await page.evaluate(
      async (count, start) => {
        // A monkey must not leave the page, nor print it.
        window.print = () => {};
        addEventListener('click', (event) => {
          const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
          if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
        });
        let state = start;
        // The numbers of Lehmer: the same for the same seed in every engine.
        const dice = (sides: number) => (state = (state * 48_271) % 2_147_483_647) % sides;
        const guide = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('knee-pain-guide')!;
        const views = new Set<string>();
        for (let done = 0; done < count; done++) {
          const all = [
            ...guide.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, summary, [data-zone], [tabindex]'),
          ].filter((element) => element.checkVisibility());
          const target = all[dice(all.length)];
          const keys = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp', ' ', '1', '9', 'Tab'];
          if (!target) break;
          if (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type)) {
            target.value = ['', '40', '3', '-1', '999', 'lump', 'e', '\u202e'][dice(8)]!;
            target.dispatchEvent(new InputEvent('input', { bubbles: true }));
          } else if (dice(4) === 0) {
            target.focus();
            const key = keys[dice(keys.length)]!;
            target.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
            );
          } else target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
          await guide.updateComplete;
          views.add(guide.shadowRoot!.querySelector<HTMLElement>('[data-view]')?.dataset['view'] ?? 'none');
        }
        return [...views];
      },
      steps,
      seed,
    );
    assert.ok(seen.length > 5, `only ${seen.join()} with seed ${seed}`);
    assert.ok(!seen.includes('none'), `the guide gave up with seed ${seed}`);
    await expectWhole(visit);
  });
});
