import { expect, fixture, html } from '@open-wc/testing';
import {
  answerScreen,
  click,
  eventsOf,
  find,
  openGuide,
  part,
  publicEvents,
  runThrough,
  textOf,
} from '../support/guide.ts';

const requests = ['kpg-navigate-request', 'kpg-answer-request', 'kpg-announce-request', 'change'];

describe('the events of <knee-pain-guide>', () => {
  it('are counted by the recipe of the README without health data', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [recipe = ''] = /^const counted = [^]*?^}$/m.exec(readme) ?? [];
    const code = new Blob([`export function start(count) { ${recipe} }`], { type: 'text/javascript' });
    const url = URL.createObjectURL(code);
    const { start } = (await import(url)) as { start: (count: (name: string) => void) => void };
    const sent: string[] = [];
    start((name) => void sent.push(name));
    const guide = await openGuide({ region: 'us', 'share-answers': '', phone: '555 0142' });
    guide.startChecker();
    await guide.updateComplete;
    await runThrough(guide, ['emergency.none']);
    const call = find(guide, 'link', { words: '555 0142' });
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(sent).to.deep.equal(['opened', 'result', 'call']);
  });

  it('says once that it is ready', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const heard = await eventsOf(place, ['kpg-ready'], async () => {
      const guide = document.createElement('knee-pain-guide');
      place.append(guide);
      await guide.updateComplete;
      guide.region = 'gb';
      await guide.updateComplete;
    });
    expect(heard.length).to.equal(1);
  });

  it('fires kpg-navigate for a page that the visitor opened, not for a view that the site set', async () => {
    const guide = await openGuide();
    const heard = await eventsOf(window, publicEvents, async () => {
      await click(guide, find(guide, 'link', 'emergency.more'));
      guide.view = 'gout';
      await guide.updateComplete;
    });
    expect(heard).to.deep.equal([{ name: 'kpg-navigate', detail: { page: 'when-to-get-help' } }]);
  });

  it('contain no answers by default', async () => {
    const guide = await openGuide();
    const heard = await eventsOf(window, [...publicEvents, ...requests], async () => {
      await click(guide, find(guide, 'button', 'checker.open'));
      await answerScreen(guide, 40);
    });
    expect(heard).to.deep.equal([
      { name: 'kpg-navigate', detail: { page: 'checker' } },
      { name: 'kpg-checker-start', detail: null },
      { name: 'kpg-answer', detail: { step: 1 } },
    ]);
    expect(guide.assessment).to.equal(null);
    expect(guide.summary()).to.equal(null);
  });

  it('says that the checker began at the first answer where the page shows it from the start', async () => {
    const guide = await openGuide({ view: 'checker' });
    const heard = await eventsOf(guide, publicEvents, () => answerScreen(guide, 40));
    expect(heard.map(({ name }) => name)).to.deep.equal(['kpg-checker-start', 'kpg-answer']);
  });

  it('contain answers with share-answers', async () => {
    const guide = await openGuide({ 'share-answers': '', view: 'checker' });
    const heard = await eventsOf(guide, ['kpg-answer'], () => answerScreen(guide, 40));
    expect(heard).to.deep.equal([{ name: 'kpg-answer', detail: { step: 1, question: 'age', answer: 40 } }]);
    expect(textOf(part(await openGuide({ 'share-answers': '' }), 'main'))).to.contain(
      'This website can see your answers',
    );
  });

  it('leaves clicks with a modifier key to the browser', async () => {
    const guide = await openGuide();
    const link = find(guide, 'link', 'emergency.more');
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    addEventListener('click', (heard) => heard.preventDefault(), { once: true });
    const heard = await eventsOf(guide, publicEvents, () => link.dispatchEvent(event));
    expect(heard).to.deep.equal([]);
  });
});
