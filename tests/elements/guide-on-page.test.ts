import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { answerScreen, click, find, openGuide, part, runThrough, shownPage, textOf } from '../support/guide.ts';

describe('<knee-pain-guide> on a page', () => {
  it('keeps its page and its answers when it is moved or taken out and put back', async () => {
    const guide = await openGuide({ view: 'checker' });
    await answerScreen(guide, 40);
    const question = textOf(part(guide, 'question'));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(guide);
    guide.remove();
    place.append(guide);
    await guide.updateComplete;
    expect(textOf(part(guide, 'question'))).to.equal(question);
    await click(guide, part(guide, 'back')!);
    expect(guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input[inputmode]')!.value).to.equal('40');
  });

  it('resolves updateComplete when it is removed before its first rendering, and renders when it is inserted again', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const guide = document.createElement('knee-pain-guide');
    place.append(guide);
    guide.remove();
    await guide.updateComplete;
    place.append(guide);
    await guide.updateComplete;
    expect(find(guide, 'heading', 'home.title')).to.exist;
  });

  it('keeps its look in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Other"></iframe>`);
    const guide = await openGuide({ view: 'gout' });
    const padding = getComputedStyle(part(guide, 'base')!).padding;
    frame.contentDocument!.body.append(guide);
    await guide.updateComplete;
    expect(frame.contentWindow!.getComputedStyle(part(guide, 'base')!).padding).to.equal(padding);
    document.body.append(guide);
    expect(getComputedStyle(part(guide, 'base')!).padding).to.equal(padding);
    guide.remove();
  });

  it('uses a declarative shadow root', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const guide = document.implementation.createHTMLDocument().createElement('knee-pain-guide');
    guide.attachShadow({ mode: 'open' }).append('Drawn by the server');
    place.append(guide);
    await guide.updateComplete;
    expect(textOf(guide.shadowRoot)).to.contain('Where does it hurt?').and.not.to.contain('Drawn by the server');
  });

  it('navigates before its first rendering and right after an attribute changed', async () => {
    const guide = document.createElement('knee-pain-guide');
    guide.noChecker = true;
    guide.navigate('gout');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(guide);
    await guide.updateComplete;
    expect(shownPage(guide)).to.equal('gout');
    guide.noChecker = false;
    guide.startChecker();
    await guide.updateComplete;
    expect(shownPage(guide)).to.equal('checker');
    guide.noChecker = true;
    await guide.updateComplete;
    expect(shownPage(guide)).to.equal('home');
  });

  it('shares its sheets with the other guides of the document, and parses those of further views with the first of them', async () => {
    const [first, second] = [await openGuide(), await openGuide()];
    const sheets = ({ shadowRoot }: Element) => [...shadowRoot!.adoptedStyleSheets];
    // Of the start of the first view, and of its other parts.
    expect(sheets(first)).to.have.length(2).and.to.deep.equal(sheets(second));
    const ofAnExtension = new CSSStyleSheet();
    first.shadowRoot!.adoptedStyleSheets.push(ofAnExtension);
    for (const guide of [first, second]) {
      guide.navigate('gout');
      await guide.updateComplete;
    }
    expect(sheets(second)).to.have.length(3);
    expect(sheets(first)).to.deep.equal([...sheets(second), ofAnExtension]);
    first.style.setProperty('--kpg-accent', 'green');
    first.theme = 'dark';
    await first.updateComplete;
    expect(sheets(first)).to.have.length(5);
    expect(sheets(first).slice(0, 3)).to.deep.equal(sheets(second));
    expect(sheets(first)[4]).to.equal(ofAnExtension);
  });

  it('is not changed by what the page says about its text', async () => {
    const guide = await openGuide();
    guide.parentElement!.style.cssText =
      'text-transform: uppercase; letter-spacing: 9px; line-height: 3; text-align: center; font-size: 9px; color: red';
    const { textTransform, letterSpacing, textAlign, fontSize } = getComputedStyle(part(guide, 'base')!);
    expect([textTransform, letterSpacing, textAlign, fontSize]).to.deep.equal(['none', 'normal', 'start', '16px']);
  });

  it('shows the page that was asked for after a translator replaced the text', async () => {
    const guide = await openGuide({ view: 'gout' });
    const replace = (node: Node): void => {
      for (const child of [...node.childNodes]) {
        if (child instanceof Text) {
          const words = document.createElement('font');
          words.textContent = child.textContent && 'mots';
          child.replaceWith(words);
        } else replace(child);
      }
    };
    replace(part(guide, 'main')!);
    await click(guide, find(guide, 'link', 'emergency.more'));
    expect(textOf(part(guide, 'main')))
      .to.contain('When to get help')
      .and.not.to.contain('mots');
  });

  it('touches no storage unless it is asked to remember', async () => {
    const guide = await openGuide({ view: 'checker' });
    await answerScreen(guide, 40);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('continues an earlier visit, says so, and forgets it on request', async () => {
    await answerScreen(await openGuide({ view: 'checker', remember: 'session' }), 40);
    const guide = await openGuide({ view: 'checker', remember: 'session' });
    expect(guide.shadowRoot!.querySelector('kpg-question input[inputmode]')).to.equal(null);
    expect(textOf(part(guide, 'main'))).to.contain('You gave these answers on');
    await click(guide, find(guide, 'button', 'checker.restart'));
    expect(guide.shadowRoot!.querySelector('kpg-question input[inputmode]')).to.exist;
    expect(sessionStorage.length).to.equal(0);
  });

  it('follows the address where deep links are on', async () => {
    const guide = await openGuide({ 'deep-links': '' });
    await click(guide, find(guide, 'link', 'emergency.more'));
    expect(location.hash).to.equal('#knee-pain-guide/when-to-get-help');
    history.back();
    await waitUntil(() => shownPage(guide) === 'home');
    expect(location.hash).to.equal('');
    history.replaceState(null, '', '#knee-pain-guide/gout');
    expect(shownPage(await openGuide({ 'deep-links': '' }))).to.equal('gout');
    expect(shownPage(await openGuide())).to.equal('home');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('returns to the view that the site has set', async () => {
    const guide = await openGuide({ 'deep-links': '', view: 'gout' });
    guide.navigate('sciatica');
    await guide.updateComplete;
    history.back();
    await waitUntil(() => shownPage(guide) === 'gout');
    guide.navigate('home');
    await guide.updateComplete;
    expect(location.hash).to.equal('#knee-pain-guide/home');
    history.back();
    await waitUntil(() => shownPage(guide) === 'gout');
    expect(location.hash).to.equal('');
  });

  for (const [shares, hash] of [
    [false, '#knee-pain-guide/checker'],
    [true, '#knee-pain-guide/gout'],
  ] as const) {
    it(`${shares ? 'names' : 'does not name'} a page that a result leads to, and Back works`, async () => {
      const guide = await openGuide({ 'deep-links': '', ...(shares && { 'share-answers': '' }) });
      guide.navigate('checker');
      await guide.updateComplete;
      await runThrough(guide, ['emergency.none']);
      guide.navigate('gout');
      await guide.updateComplete;
      expect([shownPage(guide), location.hash]).to.deep.equal(['gout', hash]);
      history.back();
      await waitUntil(() => shownPage(guide) === 'checker');
      expect(part(guide, 'result-level')).not.to.equal(null);
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  it("follows the browser's Back and its own to the question before, and tells the address nothing", async () => {
    const before = history.state as unknown;
    const guide = await openGuide({ 'deep-links': '', view: 'checker' });
    const { href } = location;
    const screen = () => textOf(part(guide, 'question')!.querySelector('.eyebrow'));
    const first = screen();
    await answerScreen(guide, 40);
    const second = screen();
    await click(guide, part(guide, 'none')!);
    expect(new Set([first, second, screen()]).size).to.equal(3);
    history.back();
    await waitUntil(() => screen() === second);
    await click(guide, part(guide, 'back')!);
    await waitUntil(() => screen() === first);
    expect(location.href).to.equal(href);
    expect(JSON.stringify(history.state)).to.equal('{"knee-pain-guide-passed":0}');
    history.replaceState(before, '');
  });

  it('does not change the address without deep links', async () => {
    const guide = await openGuide();
    const { href } = location;
    const { length } = history;
    await click(guide, find(guide, 'link', 'emergency.more'));
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });
});
