import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/define.ts';
import { consoleOf, part, textOf } from '../support/guide.ts';

describe('the script', () => {
  it('fills placeholders, takes their settings and keeps their text as fallback', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-knee-pain-guide data-region="nz" data-view="gout" data-other="x"><p>Call 111.</p></div>`,
    );
    await import('../../src/knee-pain-guide.ts');
    const guide = page.querySelector('knee-pain-guide')!;
    await guide.updateComplete;
    expect(textOf(part(guide, 'base'))).to.contain('New Zealand');
    expect(part(guide, 'main')!.dataset['view']).to.equal('gout');
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(page.hasAttribute('data-knee-pain-guide')).to.equal(false);
    expect(guide.hasAttribute('other')).to.equal(false);
  });

  it('defines nothing and says nothing when the same version is there already', async () => {
    const defined = customElements.get('knee-pain-guide');
    expect(await consoleOf('warn', define)).to.deep.equal([]);
    expect(customElements.get('knee-pain-guide')).to.equal(defined);
  });

  it('says so when another version is there already', async () => {
    const guide = customElements.get('knee-pain-guide') as unknown as { version: string };
    const own = guide.version;
    guide.version = '0.0.1';
    const said = await consoleOf('warn', define);
    guide.version = own;
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('0.0.1').and.to.contain(own);
  });
});
