import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';

const script = '<script src="/dist/knee-pain-guide.js" defer></script>';
const element =
  '<knee-pain-guide region="gb" checker><p id="fallback">Call 999 if you cannot breathe.</p></knee-pain-guide>';
const pageWith = (head: string) => `<!doctype html><meta charset="utf-8">${head}${script}${element}`;

/** What the page refused because of its policies; a file of the site, since a strict policy allows no inline script. */
const watcher = `window.refused = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => refused.push(violatedDirective + ' ' + sample));`;

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types knee-pain-guide";

describe('a page with strict policies', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    site.add('/watcher.js', watcher);
    site.add('/host-lit.js', `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });`);
  });
  after(() => site.close());

  const isShown = ({ page }: Visit, selector: string) => page.$eval(selector, (part) => part.checkVisibility());

  it('runs a whole checker without a violation, a request, a cookie or anything stored', async () => {
    const { page, requests, messages, errors } = await site.visit({
      html: pageWith('<script src="/watcher.js"></script>'),
      headers: { 'content-security-policy': strict },
    });
    await untilDrawn(page);
    assert.equal(await runChecker(page), 'self-care');
    await page.$eval('knee-pain-guide', (guide) =>
      (guide as HTMLElement & { navigate(page: string): void }).navigate('bakers-cyst'),
    );
    await untilShown(page, '.page');

    assert.deepEqual(await page.evaluate('refused'), []);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages, []);
    assert.equal(requests.at(-1), '/dist/knee-pain-guide.js');
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0 });
  });

  it('may load the script twice: the second copy makes no second policy', async () => {
    const { page, messages, errors } = await site.visit({
      html: pageWith(`<script src="/watcher.js"></script>${script}`),
      headers: { 'content-security-policy': strict },
    });
    await untilDrawn(page);
    assert.deepEqual(await page.evaluate('refused'), []);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages, []);
  });

  it('shows the fallback text where the page refuses the policy, and logs one line that says why', async () => {
    const visit = await site.visit({
      html: pageWith(''),
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types another-one" },
    });
    assert.ok(await visit.page.$('knee-pain-guide >>> slot:not([name])'));
    assert.equal(await isShown(visit, '#fallback'), true);
    assert.deepEqual(visit.errors, []);
    const ours = visit.messages.filter((text) => text.includes('<knee-pain-guide>'));
    assert.equal(ours.length, 1, ours.join('\n'));
    assert.match(ours[0] ?? '', /Trusted Types/);
  });

  it('has no structured data where the page refuses script text, and logs one line', async () => {
    const { page, messages, errors } = await site.visit({
      html: pageWith('<script src="/watcher.js"></script>').replace('region', 'structured-data view="gout" region'),
      headers: { 'content-security-policy': strict },
    });
    await untilDrawn(page);
    for (const id of ['bakers-cyst', 'sciatica']) {
      await page.$eval(
        'knee-pain-guide',
        async (guide, id) => {
          (guide as HTMLElement & { navigate(page: string): void }).navigate(id);
          await (guide as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
        },
        id,
      );
    }
    assert.equal(await page.$('script[type="application/ld+json"]'), null);
    assert.equal(
      await page.$eval('knee-pain-guide >>> [part~="main"]', (main) => main.getAttribute('data-view')),
      'sciatica',
    );
    assert.deepEqual(errors, []);
    const ours = messages.filter((text) => text.includes('<knee-pain-guide>'));
    assert.equal(ours.length, 1, ours.join('\n'));
    assert.match(ours[0] ?? '', /structured-data.*Trusted Types.*dist\/fallback\.html/);
    assert.equal(((await page.evaluate('refused')) as string[]).length, 1);
  });

  it('allows structured data where only scripts from elsewhere are refused', async () => {
    const { page, messages, errors } = await site.visit({
      html: pageWith('<script src="/watcher.js"></script>').replace('region', 'structured-data view="gout" region'),
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
    });
    await untilDrawn(page);
    const text = await page.$eval('head > script[type="application/ld+json"]', (script) => script.textContent ?? '');
    assert.match(text, /"name":"Gout/);
    assert.deepEqual([errors, messages, await page.evaluate('refused')], [[], [], []]);
  });

  it('may already have a policy named lit-html', async () => {
    const visit = await site.visit({
      html: pageWith('<script src="/host-lit.js"></script>'),
      headers: {
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html knee-pain-guide",
      },
    });
    await untilDrawn(visit.page);
    assert.equal(await isShown(visit, '#fallback'), false);
    assert.deepEqual(visit.errors, []);
  });

  it('may be a sandboxed frame without storage', async () => {
    site.add(
      '/frame.html',
      `<!doctype html><meta charset="utf-8">${script}<knee-pain-guide remember="device"></knee-pain-guide>`,
    );
    const visit = await site.visit(`<!doctype html><iframe sandbox="allow-scripts" src="/frame.html"></iframe>`);
    const frame = await (await visit.page.waitForSelector('iframe'))?.contentFrame();
    assert.ok(frame && (await untilShown(frame, '[part~="base"]')));
    assert.deepEqual(visit.errors, []);
  });
});
