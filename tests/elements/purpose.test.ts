import { expect } from '@open-wc/testing';
import { guide as words } from 'virtual:guide';
import { openGuide, part, runThrough } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

const { strings, pages } = words;
const purpose = strings['disclaimer.purpose'];

/** How often a sentence can be read on the screen. */
function readings(guide: KneePainGuide, sentence = purpose): number {
  const base = part(guide, 'base')!;
  return base.checkVisibility() ? base.innerText.replace(/\s+/g, ' ').split(sentence).length - 1 : 0;
}

describe('the intended purpose', () => {
  it('says what the guide does, exercises and causes included, and what it does not do', () => {
    expect(purpose).to.match(/advice and exercises\..* how soon and where to get help, .*causes fit the answers\./);
    expect(purpose).to.match(/does not examine or diagnose anybody\. It does not replace a health professional\.$/);
  });

  it('stands on the first view', async () => {
    expect(readings(await openGuide())).to.equal(1);
  });

  it('stands before the first question', async () => {
    const guide = await openGuide({ view: 'checker' });
    expect(part(guide, 'question')).to.exist;
    expect(readings(guide)).to.be.at.least(1);
  });

  it('stands on no question after the first', async () => {
    const guide = await openGuide({ view: 'checker' });
    part(guide, 'question')!.querySelector('input')!.value = '40';
    (part(guide, 'next') as HTMLElement).click();
    await guide.updateComplete;
    expect(part(guide, 'back')).to.exist;
    expect(readings(guide)).to.equal(0);
  });

  it('leaves a result to its own limits, said once', async () => {
    const guide = await openGuide({ view: 'checker', region: 'gb', checker: '' });
    const choices = ['location.thigh-middle', 'start.sudden', 'happened.sprint', 'injury.carried-on'];
    expect(await runThrough(guide, choices)).to.be.a('string');
    // The lower part of a result comes a moment later.
    await Promise.all(guide.shadowRoot!.getAnimations().map(({ finished }) => finished));
    expect(readings(guide)).to.equal(0);
    expect(readings(guide, strings['result.limits'])).to.equal(1);
  });

  it('is the same sentence on the page about this guide', () => {
    const about = pages.find(({ id }) => id === 'about-this-guide');
    expect(JSON.stringify(about)).to.contain(purpose);
  });
});
