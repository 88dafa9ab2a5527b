import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { compileContent } from '../../src/build/content.ts';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { fetchPackages } from './fetch-packages.ts';

/** The years that the visitor gives: nothing else on the page is this number. */
const years = 67;

/** Trackers as their makers say to start them, with all that they can record switched on; each sends to this site. */
const trackers: Readonly<Record<string, { readonly package: string; readonly file: string; readonly start: string }>> =
  {
    rrweb: {
      package: 'rrweb@2.2.2',
      file: 'umd/rrweb.js',
      start: `rrweb.record({ emit: (event) => send(event) });`,
    },
    PostHog: {
      package: 'posthog-js@1.449.2',
      file: 'dist/module.full.no-external.js',
      start: `const { default: posthog } = await import('/.tmp/hosts/posthog-js/dist/module.full.no-external.js');
      posthog.init('key', { api_host: location.origin, disable_compression: true, autocapture: true, rageclick: true,
        capture_dead_clicks: true, enable_heatmaps: true, request_batching: false, before_send: (event) => (send(event), event) });`,
    },
    Plausible: {
      package: 'plausible-tracker@0.3.9',
      file: 'build/module',
      start: `const { default: Plausible } = await import('/plausible.js');
      const { enableAutoPageviews, enableAutoOutboundTracking } =
        Plausible({ apiHost: location.origin, trackLocalhost: true, hashMode: true });
      enableAutoPageviews(); enableAutoOutboundTracking();`,
    },
    'web-vitals with attribution': {
      package: 'web-vitals@6.2.3',
      file: 'dist/web-vitals.attribution.iife.js',
      start: `for (const measure of ['onINP', 'onCLS', 'onLCP', 'onFCP', 'onTTFB']) {
        webVitals[measure]((metric) => send({ ...metric, entries: String(metric.entries) }), { reportAllChanges: true });
      }`,
    },
  };

/** Writes down what a tracker hands over or sends by itself, from the first moment on. */
const sink = `window.sent = [];
window.send = (event) => sent.push(JSON.stringify(event));
const { send: post } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function (body) { sent.push(String(body)); return post.call(this, body); };`;

/** Everything that would tell what was asked, answered or found. */
function telltales(): readonly string[] {
  const { rules, guide } = compileContent();
  const questions = rules.questions.flatMap(({ text, options }) => [
    text,
    ...options.flatMap((option) => [option.text, option.id]),
  ]);
  const words = [...questions, ...rules.causes.flatMap(({ id, name }) => [id, name]), ...Object.values(guide.strings)];
  return [...new Set(words)].filter((word) => word.length > 9 && !word.includes('{'));
}

describe('a tracker on the page', () => {
  let site: Site;
  const secret = telltales();
  before(async () => {
    fetchPackages(Object.fromEntries(Object.values(trackers).map(({ package: name, file }) => [name, [file]])));
    site = await openSite();
    // Its modules name each other without an ending, which only a bundler finds.
    const { outputFiles } = await build({
      entryPoints: [join(root, '.tmp/hosts/plausible-tracker/build/module/index.js')],
      bundle: true,
      format: 'esm',
      write: false,
    });
    site.add('/plausible.js', outputFiles[0]?.text ?? '');
  });
  after(() => site.close());

  for (const [name, { package: from, file, start }] of Object.entries(trackers)) {
    it(`records the page and nothing of the check: ${name}`, async () => {
      const folder = /([\w-]+)@/.exec(from)?.[1] ?? '';
      const isModule = file.includes('module');
      const { page } = await site.visit(`<!doctype html><meta charset="utf-8"><title>Clinic</title>
<script>${sink}</script>
        ${isModule ? '' : `<script src="/.tmp/hosts/${folder}/${file}"></script>`}
        <script type="module">${start}
          window.isTracked = true;</script>
        <script src="/dist/knee-pain-guide.js" defer></script>
        <h1>Opening hours of the clinic</h1><button id="own">Newsletter of the clinic</button>
        <knee-pain-guide region="us"></knee-pain-guide>`);
      const posted: string[] = [];
      page.on('request', (request) => posted.push(request.url() + (request.postData() ?? '')));
      await untilDrawn(page);
      await page.waitForFunction('window.isTracked');
      await page.click('#own');
      await page.type('knee-pain-guide >>> input[type="search"]', 'hamstring');
      // Presses as a hand makes them, since that is what is recorded.
      await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { startChecker(): void }).startChecker());
      const field = await page.waitForSelector('knee-pain-guide >>> input[inputmode]', { visible: true });
      await field?.type(String(years));
      await page.click('knee-pain-guide >>> [part~="next"]');
      assert.notEqual(await runChecker(page, { age: years }), '');
      await page.click('knee-pain-guide >>> [part~="heading"]');
      await page.click('#own');

      const heard = [...posted, ...((await page.evaluate('sent')) as string[])].join('\n');
      assert.ok(heard.length > 100, 'The tracker has sent nothing: it does not run here.');
      assert.deepEqual(
        secret.filter((word) => heard.includes(word)),
        [],
      );
      assert.doesNotMatch(heard, new RegExp(`"(?:text|value|data)":"${years}"`));
    });
  }
});
