import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { html } from 'lit';
import { exercisePage } from '../../src/state/exercise-pages.ts';
import { textOf } from '../support/guide.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import type { TestStage } from '../support/stage.ts';

const show = (outcome: 'soon' | 'emergency' = 'soon') =>
  stage(html`<kpg-take-along></kpg-take-along>`, {
    checker: resultOf({
      level: 'soon',
      outcome,
      reasons: [{ text: 'The reason for this level.', quotes: ['The very answer'], rule: 'rule', sources: [] }],
      causes: [],
      complete: true,
      ignored: [],
    }),
  });

const button = (host: TestStage, action: string) => host.one(`[data-take="${action}"]`);
const told = (host: TestStage) => host.requests.map(({ detail }) => (detail as { action: string }).action);
const textArea = (host: TestStage) => host.one<HTMLTextAreaElement>('textarea');

/** Replaces a property for one test. */
const undo: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  });
}

/** Presses a button and waits until everything it began is over. */
async function press(host: TestStage, action: string): Promise<void> {
  button(host, action).click();
  await new Promise((over) => requestAnimationFrame(over));
  await host.updateComplete;
}

/** What is saved as files, and under which names. */
function catchFiles(): { name: string; blob: Blob | undefined }[] {
  const files: { name: string; blob: Blob | undefined }[] = [];
  let blob: Blob | undefined;
  replace(URL, 'createObjectURL', (made: Blob) => {
    blob = made;
    return 'blob:made-here';
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob });
  });
  return files;
}

describe('<kpg-take-along>', () => {
  afterEach(() => undo.splice(0).forEach((step) => step()));

  it('passes axe, also with the text shown', async () => {
    const host = await show();
    expect((await axe.run(host)).violations).to.deep.equal([]);
    host.one('details summary').click();
    await host.updateComplete;
    expect((await axe.run(host)).violations).to.deep.equal([]);
  });

  it('copies the result as text', async () => {
    let copied = '';
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void (copied = text)) });
    const host = await show();
    await press(host, 'copy');
    expect(copied).to.contain('The reason for this level.');
    expect(told(host)).to.deep.equal(['copy']);
    expect(host.words).to.contain('Copied.');
  });

  it('shows the text, chosen and in focus, where the clipboard is refused', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const host = await show();
    let said = '';
    host.renderRoot.addEventListener('kpg-announce-request', (event) => {
      said = (event as CustomEvent<{ text: string }>).detail.text;
    });
    await press(host, 'copy');
    expect(said).to.equal(guideIn().say('action.refused'));
    expect(textArea(host).value).to.contain('The reason for this level.');
    expect(host.shadowRoot?.activeElement).to.equal(textArea(host));
    const { selectionStart, selectionEnd, value } = textArea(host);
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    expect(told(host)).to.deep.equal([]);
  });

  it('asks the root to print, and shows the text where nothing prints', async () => {
    const host = await show();
    await press(host, 'print');
    expect(told(host)).to.deep.equal(['print']);
    expect(textArea(host).value).to.not.equal('');
  });

  it('shows no text where the page prints', async () => {
    const host = await show();
    host.shadowRoot?.addEventListener('kpg-action-request', () => window.dispatchEvent(new Event('beforeprint')));
    await press(host, 'print');
    expect(host.all('textarea')).to.deep.equal([]);
    expect(told(host)).to.deep.equal(['print']);
  });

  it('saves the text as a file, without any request', async () => {
    const files = catchFiles();
    const host = await show();
    await press(host, 'export');
    expect(files.map(({ name }) => name)).to.deep.equal(['knee-pain-guide.txt']);
    expect(await files[0]?.blob?.text()).to.contain('The reason for this level.');
    expect(told(host)).to.deep.equal(['export']);
  });

  it('saves a day in the calendar, where the outcome names one', async () => {
    const files = catchFiles();
    const host = await show();
    await press(host, 'remind');
    expect(textOf(button(host, 'remind'))).to.match(/ 20\d\d/);
    expect(files[0]?.blob?.type).to.contain('text/calendar');
    expect(await files[0]?.blob?.text()).to.contain('BEGIN:VEVENT');
    expect((await show('emergency')).all('[data-take="remind"]')).to.deep.equal([]);
  });

  it('says of a file only what is known, with the text beside it', async () => {
    catchFiles();
    const host = await show();
    await press(host, 'export');
    expect(host.words)
      .to.contain('Is it not there? Copy the text below.')
      .and.not.to.match(/\bsaved\b/);
    expect(textArea(host).value).to.contain('The reason for this level.');
  });

  it('takes a sheet of exercises along as text, and its days as private entries that come back', async () => {
    const files = catchFiles();
    const clinic = { deepLinks: true, clinicName: 'Harbour', phone: '020 7946 0123' };
    const words = { ...guideIn('gb', clinic), page: 'programme/hamstring-strain/building' };
    const sheet = exercisePage(words.page, words);
    const host = await stage(html`<kpg-take-along .sheet=${sheet}></kpg-take-along>`, { words });
    await press(host, 'remind');
    const file = (await files[0]!.blob!.text()).replaceAll('\r\n ', '');
    // Balance comes on five days a week; the stage takes five weeks.
    expect(file).to.contain('RRULE:FREQ=WEEKLY;COUNT=25;BYDAY=').and.to.contain('CLASS:PRIVATE');
    expect(file).to.contain('#knee-pain-guide/programme/hamstring-strain/building');
    expect(file).to.match(/SUMMARY:A note to myself/);
    await press(host, 'export');
    const text = (await files[1]!.blob!.text()) ?? '';
    for (const { name, steps } of sheet!.exercises!) expect(text).to.contain(name).and.to.contain(steps[0]);
    expect(text).to.contain('Move on when: You jog 10 minutes').and.to.contain('#knee-pain-guide/programme/');
    expect(text).to.match(/Harbour\s+020 7946 0123$/);
  });

  it('shows the text where a sandbox swallows files', async () => {
    catchFiles();
    replace(window, 'origin', 'null');
    const host = await show();
    await press(host, 'export');
    expect(textArea(host).value).to.not.equal('');
    expect(told(host)).to.deep.equal([]);
  });

  it('hides the text again when it is closed', async () => {
    const host = await show();
    const fold = host.one<HTMLDetailsElement>('details');
    for (const isOpen of [true, false]) {
      const toggled = new Promise((over) => fold.addEventListener('toggle', over, { once: true }));
      host.one('details summary').click();
      await toggled;
      await host.updateComplete;
      expect(host.all('textarea').length).to.equal(isOpen ? 1 : 0);
    }
  });

  it('says nothing where the visitor closes the share sheet', async () => {
    replace(navigator, 'share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    replace(navigator, 'canShare', () => true);
    const host = await show();
    const before = host.words;
    await press(host, 'share');
    expect([host.words, told(host), host.all('textarea').length]).to.deep.equal([before, [], 0]);
  });

  it('offers the share sheet where there is one', async () => {
    replace(navigator, 'share', undefined);
    expect((await show()).all('[data-take="share"]')).to.deep.equal([]);
    let shared: ShareData = {};
    replace(navigator, 'share', (data: ShareData) => Promise.resolve(void (shared = data)));
    replace(navigator, 'canShare', () => true);
    const host = await show();
    await press(host, 'share');
    expect(shared.text).to.contain('The reason for this level.');
    expect(told(host)).to.deep.equal(['share']);
  });
});
