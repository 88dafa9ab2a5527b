import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { drawFrame } from '../../src/views/frame.ts';
import { guideIn, stage } from '../support/stage.ts';

describe('the links of the header', () => {
  for (const [page, expected] of [
    ['home', ['page', null]],
    ['bakers-cyst', ['true', null]],
    ['checker', [null, 'page']],
  ] as const) {
    it(`say where the visitor is: ${page}`, async () => {
      const host = await stage(drawFrame({ ...guideIn('us'), page }, nothing));
      const current = host.all('[part~="nav-link"]').map((link) => link.getAttribute('aria-current'));
      expect(current).to.deep.equal(expected);
    });
  }
});
