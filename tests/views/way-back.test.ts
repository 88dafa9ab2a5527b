import { expect } from '@open-wc/testing';
import { drawWayBack } from '../../src/views/way-back.ts';
import { guideIn, stage } from '../support/stage.ts';

describe('the way back', () => {
  const ways = async (layout: 'full' | 'page', previous?: string) => {
    const host = await stage(drawWayBack({ ...guideIn('us', { layout }), page: 'bakers-cyst' }, previous));
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
