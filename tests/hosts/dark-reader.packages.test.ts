import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { contrasts, drawn } from '../support/computed.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { fetchPackages } from './fetch-packages.ts';

/** Colours that a site may set: those that the extension darkens least are bright and saturated. */
const brands: Readonly<Record<string, string>> = {
  'no colour of the site': '',
  'a yellow brand': '--kpg-accent: #fc0',
  'gold on black': '--kpg-surface: #000; --kpg-text: #ffd700; --kpg-accent: #ffd700',
  'a lime brand on cream': '--kpg-surface: #fff8e7; --kpg-text: #333; --kpg-accent: #0f0',
  'loud levels': '--kpg-emergency: #ff0; --kpg-urgent: #0ff; --kpg-accent: #0ff',
};

describe('under the extension Dark Reader words keep 4.5 to 1', () => {
  let site: Site;
  before(async () => {
    fetchPackages({ 'darkreader@4.9.133': ['darkreader.js'] });
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, colours] of Object.entries(brands)) {
    it(`with ${name}`, async () => {
      const { page } = await site.visit(`<!doctype html><meta charset="utf-8">
        <style>knee-pain-guide { ${colours} }</style>
        <script src="/.tmp/hosts/darkreader/darkreader.js"></script>
        <script>DarkReader.enable({ brightness: 100, contrast: 100, sepia: 0 });</script>
        <script src="/dist/knee-pain-guide.js" defer></script>
        <knee-pain-guide region="gb" checker booking-url="/book"></knee-pain-guide>`);
      const weak = async (): Promise<string[]> => {
        const words = await drawn(page, ':is(a, b, button, dd, dt, h2, h3, h4, legend, li, p, span, strong, summary)', [
          'color',
        ]);
        const ratios = await contrasts(
          page,
          words.map(({ style, ground }) => [style['color'] ?? '', ground] as const),
        );
        return words.flatMap((one, index) =>
          (ratios[index] ?? 0) < 4.5 ? [`${one.name} ${ratios[index]?.toFixed(2)}`] : [],
        );
      };
      await untilDrawn(page);
      // The extension changes what was added once the page is at rest.
      const settled = async (view: string) => {
        for (const end = Date.now() + 3000; Date.now() < end && (await weak()).length > 0;);
        assert.deepEqual(await weak(), [], view);
      };
      await settled('home');
      await runChecker(page, {}, 'location');
      await settled('question');
      for (const choices of [{ leg: 'soft-lump' }, { emergency: 'breathless' }, { leg: 'swollen' }]) {
        await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
        await settled(await runChecker(page, choices));
      }
    });
  }
});
