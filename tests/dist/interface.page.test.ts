// What the manifest documents and what the living element has, compared both ways.
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { after, before, describe, it } from 'node:test';
import type { Entry, Manifest } from '../../src/build/docs/manifest.ts';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { pageIds } from '../support/pages.ts';
import { waysToLevels } from '../support/scenes.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
const [element] = modules[0]?.declarations ?? [];
const members = element?.members ?? [];
const names = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();

/** What was seen of the guide since its page was opened. */
interface Seen {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly events: Set<string>;
}
declare global {
  interface Window {
    seen: Seen;
  }
}

/** A page that notes every event that the guide fires, and every part and slot that it ever draws. */
const host = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
  <script>
    window.seen = { parts: new Set(), slots: new Set(), events: new Set() };
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this.localName === 'knee-pain-guide' && event.type.startsWith('kpg-')) seen.events.add(event.type);
      return dispatchEvent.call(this, event);
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      const look = () => {
        for (const drawn of root.querySelectorAll('[part]')) drawn.part.forEach((name) => seen.parts.add(name));
        for (const { name } of root.querySelectorAll('slot')) seen.slots.add(name);
      };
      new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
      return root;
    };
    // No link leads away from this page.
    addEventListener('click', (event) => {
      if (event.composedPath().some(({ localName }) => localName === 'a')) event.preventDefault();
    });
  </script>
  <script type="module" src="/guide.js"></script>
  <knee-pain-guide region="gb" checker booking-url="/book" phone="01632 960001"></knee-pain-guide>`;

describe('the element in a browser', () => {
  let site: Site;
  let page: Page;
  before(async () => {
    site = await openSite();
    // The module: in the single script private members have names like any other.
    const { outputFiles } = await build({
      entryPoints: [join(root, 'dist/index.js')],
      bundle: true,
      format: 'esm',
      write: false,
    });
    site.add('/guide.js', outputFiles[0]?.text ?? '');
    ({ page } = await site.visit(host));
    await untilDrawn(page);
  });
  after(() => site.close());

  it('observes the attributes that are documented, each for its property', async () => {
    const observed = await page.evaluate(() => {
      const guide = customElements.get('knee-pain-guide') as unknown as {
        observedAttributes: string[];
        elementProperties: Map<string, { attribute?: string | true }>;
      };
      const ofAttributes = [...guide.elementProperties].filter(([, { attribute }]) => (attribute as unknown) !== false);
      const pairs = ofAttributes.map(([name, { attribute }]) =>
        [typeof attribute === 'string' ? attribute : name, name].join(' '),
      );
      return { attributes: guide.observedAttributes, pairs };
    });
    const documented = members.filter(({ attribute }) => attribute !== undefined);
    assert.deepEqual(observed.attributes.sort(), names(element?.attributes));
    assert.deepEqual(observed.pairs.sort(), documented.map(({ name, attribute }) => `${attribute} ${name}`).sort());
  });

  it('has the properties and methods that are documented', async () => {
    const [own = [], statics = []] = await page.evaluate(async () => {
      const guide = document.querySelector('knee-pain-guide')!;
      const Guide = guide.constructor as CustomElementConstructor;
      // What comes from lit and the browser is not ours to document.
      const Drawing = Object.getPrototypeOf(Guide) as CustomElementConstructor;
      const Site = Object.getPrototypeOf(Drawing) as CustomElementConstructor;
      customElements.define(
        'plain-element',
        class extends (Object.getPrototypeOf(Site) as CustomElementConstructor) {},
      );
      const plain = document.createElement('plain-element') as HTMLElement & { updateComplete: Promise<unknown> };
      document.body.append(plain);
      await plain.updateComplete;
      plain.remove();
      return [
        { objects: [...[Guide, Drawing, Site].map(({ prototype }) => prototype as object), guide], base: plain },
        { objects: [Guide, Drawing, Site], base: plain.constructor },
      ].map(({ objects, base }) =>
        objects.flatMap(Object.getOwnPropertyNames).filter((name) => !(name in base) && !name.startsWith('_')),
      );
    });
    const platform = ['adoptedCallback'];
    // Every element has a property `lang`; ours only listens to it.
    const documented = (isStatic: boolean) =>
      names(members.filter((member) => (member.static ?? false) === isStatic)).filter((name) => name !== 'lang');
    assert.deepEqual(own.filter((name) => !platform.includes(name)).sort(), documented(false));
    // The scripts of words call it; nobody else should.
    assert.deepEqual(statics.filter((name) => name !== 'addLanguage').sort(), documented(true));
  });

  it('reads the custom properties that are documented', async () => {
    const styles = await page.$eval('knee-pain-guide', ({ shadowRoot }) =>
      shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
    );
    const read = [...styles.matchAll(/var\(\s*(--kpg-[\w-]+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual([...new Set(read)].sort(), names(element?.cssProperties));
  });

  describe('in all its views', () => {
    let seen: Readonly<Record<keyof Seen, string[]>>;
    before(async () => {
      for (const view of ['home', ...pageIds]) await show(page, view);
      for (const choices of Object.values(waysToLevels)) {
        await runChecker(page, choices);
        await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
      }
      await show(page, 'home');
      await page.locator('knee-pain-guide >>> [data-action="book"]').click();
      await breakNext(page);
      seen = await page.evaluate(() => ({
        parts: [...window.seen.parts].sort(),
        slots: [...window.seen.slots].sort(),
        events: [...window.seen.events].sort(),
      }));
    });

    it('has the parts that are documented', () => assert.deepEqual(seen.parts, names(element?.cssParts)));
    it('has the slots that are documented', () => assert.deepEqual(seen.slots, names(element?.slots)));
    it('fires the events that are documented', () => assert.deepEqual(seen.events, names(element?.events)));
  });
});

/** Shows a page of the guide. */
async function show(page: Page, view: string): Promise<void> {
  await page.$eval(
    'knee-pain-guide',
    async (guide, id) => {
      const shown = guide as HTMLElement & { navigate(page: string): void; updateComplete: Promise<unknown> };
      shown.navigate(id);
      await shown.updateComplete;
    },
    view,
  );
}

/** The next view cannot draw itself. */
async function breakNext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = customElements.get('knee-pain-guide') as { prototype: { render: () => never } };
    prototype.render = () => {
      throw new Error('broken on purpose');
    };
  });
  await show(page, 'bakers-cyst');
}
