import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { define } from '../../src/define.ts';
import { answerScreen, consoleOf, part, textOf } from '../support/guide.ts';
import { screenIn } from '../support/screen.ts';

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
    expect(guide.hasAttribute('other')).to.equal(false);
  });

  it('fills a placeholder that is added later', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.innerHTML = '<div data-knee-pain-guide data-region="gb"><p>Call 999.</p></div>';
    await nextFrame();
    const guide = page.querySelector('knee-pain-guide')!;
    await guide.updateComplete;
    expect(textOf(part(guide, 'base'))).to.contain('United Kingdom');
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('fills an element that becomes a placeholder later', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>Call.</p></div>`);
    page.setAttribute('data-knee-pain-guide', '');
    await nextFrame();
    expect(page.querySelector('knee-pain-guide')).to.exist;
  });

  it('takes a setting back that a placeholder no longer has, and warns of a refused one only once', async () => {
    const said = await consoleOf('warn', async () => {
      const page = await fixture<HTMLElement>(
        html`<div data-knee-pain-guide data-view="gout" data-remember="device"></div>`,
      );
      const guide = page.querySelector('knee-pain-guide')!;
      expect(guide.getAttribute('view')).to.equal('gout');
      page.removeAttribute('data-view');
      page.innerHTML = '';
      await nextFrame();
      expect(page.firstElementChild).to.equal(guide);
      expect(guide.getAttribute('view')).to.equal(null);
    });
    expect(said).to.have.length(1);
  });

  it('keeps guide, answers and settings of script when a placeholder is put back to what the server sent', async () => {
    const page = await fixture<HTMLElement>(html`<div data-knee-pain-guide data-view="checker"><p>Call.</p></div>`);
    const guide = page.querySelector('knee-pain-guide')!;
    guide.theme = 'dark';
    await guide.updateComplete;
    await answerScreen(guide, 40);
    const asked = screenIn(guide.shadowRoot!)!.question;
    // What morphing libraries do: attributes and children of the element become those of the new page.
    for (const name of guide.getAttributeNames()) guide.removeAttribute(name);
    page.innerHTML = '<p>Call us.</p>';
    await nextFrame();
    await guide.updateComplete;
    expect(page.querySelector('knee-pain-guide')).to.equal(guide);
    expect(screenIn(guide.shadowRoot!)!.question).to.equal(asked);
    expect(part(guide, 'base')!.classList.contains('theme-dark')).to.equal(true);
    expect(textOf(page)).to.equal('Call us.');
  });

  it('takes from a placeholder nothing that shares, keeps or vouches, and says so', async () => {
    let page: HTMLElement | undefined;
    const said = await consoleOf('warn', async () => {
      page = await fixture<HTMLElement>(
        html`<div
          data-knee-pain-guide
          data-region="us"
          data-share-answers
          data-remember="device"
          data-checker
          data-reviewed-by="A"
          data-reviewed-on="2026-01-01"
          data-reviewed-content="1"
        ></div>`,
      );
    });
    expect(page!.querySelector('knee-pain-guide')!.getAttributeNames()).to.deep.equal(['region']);
    expect(said.length).to.equal(6);
    expect(said[0]).to.contain('data-').and.to.contain('on <knee-pain-guide> itself');
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
