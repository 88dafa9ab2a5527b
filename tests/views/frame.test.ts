import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { localDay, newPlan } from '../../src/state/plan.ts';
import { drawFrame, drawPlanLink } from '../../src/views/frame.ts';
import { guideIn, stage } from '../support/stage.ts';
import type { Remember } from '../../src/state/kept.ts';

describe('the links of the header', () => {
  for (const [page, expected] of [
    ['home', ['page', null]],
    ['bakers-cyst', ['true', null]],
    ['checker', [null, 'page']],
  ] as const) {
    it(`say where the visitor is: ${page}`, async () => {
      const host = await stage(drawFrame({ ...guideIn('us'), page }, undefined, nothing));
      const current = host.all('[part~="nav-link"]').map((link) => link.getAttribute('aria-current'));
      expect(current).to.deep.equal(expected);
    });
  }
});

describe('the link of the kept plan', () => {
  it('is drawn only where the site keeps plans on the device', async () => {
    const today = localDay(new Date());
    const plan = JSON.stringify({ ...newPlan('sciatica', 'first-days', today), at: Date.now() });
    for (const storage of [localStorage, sessionStorage]) storage.setItem('knee-pain-guide-plan', plan);
    const pages = async (remember: Remember) => {
      const host = await stage(drawPlanLink({ ...guideIn('us', { remember }), page: 'home' }));
      return host.all('a').map((link) => link.dataset['page']);
    };
    try {
      expect(await pages('device')).to.deep.equal(['programme/sciatica']);
      for (const remember of ['session', 'none'] as const) expect(await pages(remember)).to.deep.equal([]);
    } finally {
      localStorage.clear();
      sessionStorage.clear();
    }
  });
});

describe('the way back', () => {
  const ways = async (layout: 'full' | 'page', previous?: string) => {
    const host = await stage(drawFrame({ ...guideIn('us', { layout }), page: 'bakers-cyst' }, previous, nothing));
    return host.all('.way a').map((link) => link.getAttribute('data-page'));
  };

  it('leads to all pages, and to where the visitor came from', async () => {
    expect(await ways('full')).to.deep.equal(['home']);
    expect(await ways('full', 'checker')).to.deep.equal(['home', 'checker']);
    expect(await ways('full', 'sciatica')).to.deep.equal(['home', 'sciatica']);
  });

  it('leads from a page shown alone only to where the visitor came from', async () => {
    expect(await ways('page')).to.deep.equal([]);
    expect(await ways('page', 'checker')).to.deep.equal(['checker']);
  });
});
