import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { drawn } from '../support/computed.ts';
import { chosen } from '../support/depth.ts';
import { playScene, sceneHost, scenes } from '../support/scenes.ts';
import { untilShown } from '../support/visitor.ts';

const typedInto = 'input:not([type="radio"], [type="checkbox"]), textarea, select';

const hosts: Readonly<Record<string, string>> = {
  'an empty page': '',
  'a page whose root has 62.5 %': 'html { font-size: 62.5% }',
  'a page that wants 12 px': 'html { font-size: 62.5% } knee-pain-guide { --kpg-font-size: 12px }',
};

// Safari on iPhones zooms into a page where a smaller field has the focus, and leaves it there.
describe('what is typed into has at least 16 px', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, rules] of chosen(Object.entries(hosts), ['a page that wants 12 px'])) {
    it(`on ${name}`, async () => {
      for (const [sceneName, kind] of [
        ['home', 'input'],
        ['question-number', 'input'],
        ['result-soon', 'textarea'],
      ] as const) {
        const scene = scenes.find((one) => one.name === sceneName)!;
        const { page } = await site.visit(
          sceneHost(scene, 'light').replace('</head>', `<style>${rules}</style></head>`),
        );
        await playScene(page, scene);
        if (kind === 'textarea') {
          await page.$eval('knee-pain-guide >>> kpg-take-along summary', (summary) => summary.click());
          await untilShown(page, 'textarea');
        }
        const fields = await drawn(page, typedInto, ['font-size']);
        assert.ok(fields.length > 0 && fields.every((field) => field.name.startsWith(kind)), sceneName);
        for (const field of fields) assert.ok(parseFloat(field.style['font-size'] ?? '') >= 16, field.name);
      }
    });
  }
});
