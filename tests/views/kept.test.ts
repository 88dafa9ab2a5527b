import { expect } from '@open-wc/testing';
import { localDay, newPlan } from '../../src/state/plan.ts';
import { drawPlanLink } from '../../src/views/kept.ts';
import { guideIn, stage } from '../support/stage.ts';
import type { Remember } from '../../src/state/kept.ts';

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
