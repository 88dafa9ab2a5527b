import { expect } from '@open-wc/testing';
import { drawPageRows } from '../../src/views/rows.ts';
import { guideIn, stage } from '../support/stage.ts';

const guide = guideIn();
const pages = ['deep-vein-thrombosis', 'infected-joint', 'bakers-cyst', 'first-days'].map((id) =>
  guide.content.pages.find((page) => page.id === id)!,
);

describe('the rows of pages', () => {
  it('name the level of a condition that is urgent or an emergency, and no other', async () => {
    const levels = (await stage(drawPageRows(pages, guide))).all('.page-row').map((row) => {
      const level = row.querySelector('.page-row-level');
      return level ? [...level.classList].at(-1)!.replace('page-row-', '') : 'none';
    });
    const expected = pages.map((page) =>
      page.kind === 'condition' && page.level !== 'self-care' ? page.level : 'none',
    );
    expect(levels).to.deep.equal(expected);
    expect(new Set(levels)).to.deep.equal(new Set(['emergency', 'urgent', 'none']));
  });

  it('show the place on the leg, unless they are asked not to', async () => {
    const pictures = async (options = {}) =>
      (await stage(drawPageRows(pages, guide, options))).all('.page-row-picture');
    expect(await pictures()).to.have.length(pages.length);
    expect(await pictures({ hasPlace: false })).to.have.length(0);
  });
});
