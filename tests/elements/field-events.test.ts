import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { answerScreen, openGuide } from '../support/guide.ts';
import { choiceIn, screenIn } from '../support/screen.ts';
import { typeText } from '../support/type-text.ts';
import type { KneePainGuide } from '../../src/index.ts';

const input = (guide: KneePainGuide, type = 'input') => guide.shadowRoot!.querySelector<HTMLInputElement>(type)!;
const isField = ({ target }: Event) => /^(INPUT|TEXTAREA|SELECT)$/.test((target as Element).tagName);

/** A page that looks whether an event comes from a field before it takes it: what copy protection and shortcuts do. */
function takeEvents(types: readonly string[], isTaken: (event: Event) => boolean): string[] {
  const heard: string[] = [];
  const take = (event: Event) => {
    heard.push((event as KeyboardEvent).key ?? event.type);
    if (isTaken(event)) event.preventDefault();
  };
  for (const type of types) document.addEventListener(type, take);
  undo = () => types.forEach((type) => document.removeEventListener(type, take));
  return heard;
}
let undo = () => {};

async function press(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('a field of the guide, on a page that takes what does not come from a field', () => {
  afterEach(async () => {
    undo();
    await resetMouse();
  });

  for (const [name, view, selector] of [
    ['the age', 'checker', 'kpg-question input'],
    ['the search', 'home', 'input[type="search"]'],
  ] as const) {
    it(`takes the focus from a press, and every character: ${name}`, async () => {
      const guide = await openGuide({ view });
      takeEvents(
        ['mousedown', 'pointerdown', 'selectstart', 'keydown', 'keypress', 'beforeinput', 'keyup'],
        (event) => !isField(event),
      );
      const field = input(guide, selector);
      field.scrollIntoView({ block: 'center' });
      await press(field);
      await typeText('44 knees/');
      expect(field.value).to.equal('44 knees/');
    });
  }

  it('walks through radios with the arrows and ticks with Space', async () => {
    const guide = await openGuide({ view: 'checker' });
    const root = guide.shadowRoot!;
    takeEvents(['keydown'], (event) => !isField(event));
    await answerScreen(guide, 40);
    const first = input(guide, 'kpg-question input');
    first.focus();
    await sendKeys({ press: ' ' });
    expect(first.checked).to.equal(true);
    await sendKeys({ press: ' ' });
    while (screenIn(root)?.kind !== 'one') await answerScreen(guide, []);
    input(guide, 'kpg-question input').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect((choiceIn(root, screenIn(root)!.options[1]!) as HTMLInputElement).checked).to.equal(true);
  });

  it('presses buttons with Enter and Space', async () => {
    const guide = await openGuide({ view: 'checker' });
    const root = guide.shadowRoot!;
    takeEvents(['keydown', 'keyup'], (event) => !isField(event));
    await answerScreen(guide, 40);
    for (const key of ['Enter', ' ']) {
      const before = screenIn(root)?.options.join();
      root.querySelector<HTMLElement>('[part~="none"]')!.focus();
      await sendKeys({ press: key });
      await guide.updateComplete;
      expect(screenIn(root)?.options.join()).not.to.equal(before);
    }
  });

  it('leaves Escape, Tab and keys with Control to the page', async () => {
    const guide = await openGuide({ view: 'checker' });
    const heard = takeEvents(['keydown'], () => false);
    input(guide, 'kpg-question input').focus();
    await sendKeys({ press: '4' });
    await sendKeys({ press: 'Escape' });
    // The driver of WebKit holds no key down.
    const withControl = { key: 'k', ctrlKey: true, bubbles: true, composed: true };
    input(guide, 'kpg-question input').dispatchEvent(new KeyboardEvent('keydown', withControl));
    await sendKeys({ press: 'Tab' });
    expect(heard).to.deep.equal(['Escape', 'k', 'Tab']);
  });

  it('leaves further shortcuts to the page, keys that press no button, and presses of choices', async () => {
    const guide = await openGuide({ view: 'checker' });
    const heard = takeEvents(['keydown', 'mousedown'], () => false);
    const happens = (selector: string, event: Event) => input(guide, selector).dispatchEvent(event);
    const isHeard = (selector: string, key: string, more: KeyboardEventInit = {}) => {
      happens(selector, new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
      return heard.splice(0).length === 1;
    };
    const field = 'kpg-question input';
    expect([
      isHeard(field, 'k', { altKey: true }),
      isHeard(field, 'k', { metaKey: true }),
      isHeard(field, 'F2'),
    ]).to.deep.equal([true, true, true]);
    expect([isHeard('[part~="next"]', 'k'), isHeard('[part~="next"]', ' ')]).to.deep.equal([true, false]);
    const press = () => new MouseEvent('mousedown', { bubbles: true, composed: true });
    happens(field, press());
    expect(heard).to.deep.equal([]);
    await answerScreen(guide, 40);
    happens('kpg-question input', press());
    expect(heard).to.deep.equal(['mousedown']);
  });

  it('leaves the events of a field in a slot to the page', async () => {
    const field = Object.assign(document.createElement('input'), { slot: 'footer' });
    await openGuide({}, [field]);
    const heard = takeEvents(['keydown'], () => false);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
    expect(heard).to.deep.equal(['k']);
  });
});
