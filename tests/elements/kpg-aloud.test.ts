import { expect } from '@open-wc/testing';
import { RequestEvent } from '../../src/model/requests.ts';
import { drawIcon } from '../../src/pictures/icons.ts';
import { answerScreen, click, openGuide, part, runThrough, textOf } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

/** A device that speaks: it notes what it is asked to say, and is told by hand how far it has come. */
class Device extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [
    { lang: 'en-US', localService: false, default: true, name: 'far' },
    { lang: 'de-DE', localService: true, default: false, name: 'other' },
    { lang: 'en_GB', localService: true, default: false, name: 'near' },
  ];
  readonly said: SpeechSynthesisUtterance[] = [];
  cancelled = 0;

  getVoices(): Partial<SpeechSynthesisVoice>[] {
    return this.voices;
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
  }
  cancel(): void {
    this.cancelled++;
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  }
  /** The sentence has been said; whether another one follows. */
  end(): boolean {
    const { length } = this.said;
    this._tell('onend');
    return this.said.length > length;
  }
  reach(charIndex: number): void {
    this._tell('onboundary', { charIndex });
  }
  fail(): void {
    this._tell('onerror');
  }
  private _tell(handler: 'onend' | 'onboundary' | 'onerror', detail: object = {}): void {
    const last = this.said.at(-1) as unknown as Record<string, (event: object) => void>;
    last[handler]!(detail);
  }
}

/** Takes what an utterance carries; the browser's own refuses a voice that it did not list. */
class Utterance {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const own = Object.getOwnPropertyDescriptors(window);
function withSpeech(speechSynthesis: unknown, SpeechSynthesisUtterance: unknown = Utterance): void {
  for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance }))
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
}

const button = (guide: KneePainGuide) => guide.shadowRoot!.querySelector<HTMLButtonElement>('kpg-aloud button');
const press = async (guide: KneePainGuide) => click(guide, button(guide)!);
const isReading = (guide: KneePainGuide) =>
  guide.shadowRoot!.querySelector('kpg-aloud .icon path')?.getAttribute('d') === drawIcon('stop').values[0];
const marked = () => [...(CSS.highlights.get('kpg-aloud') ?? [])].map(String);

/** Everything that a press has said, each sentence on one line. */
async function readWhole(guide: KneePainGuide, device: Device): Promise<string[]> {
  await press(guide);
  while (device.end()) await guide.updateComplete;
  return device.texts;
}

describe('<kpg-aloud>', () => {
  let device: Device;
  beforeEach(() => withSpeech((device = new Device())));
  afterEach(() => {
    Object.defineProperty(window, 'speechSynthesis', own.speechSynthesis);
    Object.defineProperty(window, 'SpeechSynthesisUtterance', own.SpeechSynthesisUtterance);
  });

  it('reads a question with its choices by a voice of the device, block by block, and nothing that is only pressed', async () => {
    const guide = await openGuide({ view: 'checker' });
    await answerScreen(guide, 40);
    const texts = await readWhole(guide, device);
    const choices = [...guide.shadowRoot!.querySelectorAll('.option-words > :first-child')].map(textOf);
    expect(choices.length).to.be.greaterThan(3);
    expect(texts.filter((text) => choices.includes(text))).to.deep.equal(choices);
    expect(texts).to.include(textOf(guide.shadowRoot!.querySelector('legend')));
    expect(texts.at(-1)).to.equal(textOf(part(guide, 'none')));
    expect(texts).not.to.include(textOf(part(guide, 'back')));
    for (const { voice, lang } of device.said) expect(`${voice!.name} ${lang}`).to.equal('near en_GB');
    expect([isReading(guide), marked()]).to.deep.equal([false, []]);
  });

  it('reads a result from what to do to when to get help, without the answers', async () => {
    const guide = await openGuide({ view: 'checker', region: 'us' });
    expect(await runThrough(guide, ['leg.swollen'])).to.equal('urgent');
    const said = (await readWhole(guide, device)).join(' ');
    const level = part(guide, 'result-level')!;
    expect(said.startsWith(textOf(level.querySelector('[part=heading]')))).to.equal(true);
    for (const line of guide.shadowRoot!.querySelectorAll('.sooner li')) expect(said).to.include(textOf(line));
    expect(said).not.to.include(textOf(guide.shadowRoot!.querySelector('.answer dt')));
  });

  it('reads an exercise with its steps, one sentence at a time', async () => {
    const guide = await openGuide({ view: 'exercise/heel-raise' });
    const texts = await readWhole(guide, device);
    for (const step of guide.shadowRoot!.querySelectorAll('ol li')) expect(texts.join(' ')).to.include(textOf(step));
    for (const text of texts) expect(text).not.to.match(/[.?!] \p{Lu}/u);
  });

  it('marks the word that is said, and changes nothing in the page', async () => {
    const guide = await openGuide({ view: 'checker' });
    const before = part(guide, 'question')!.cloneNode(true);
    await press(guide);
    while (!/\S \S/.test(device.texts.at(-1)!)) device.end();
    const [first = '', second = ''] = device.texts.at(-1)!.split(' ');
    device.reach(0);
    expect(marked()).to.deep.equal([first]);
    device.reach(first.length + 1);
    expect(marked()).to.deep.equal([second]);
    await press(guide);
    expect(marked()).to.deep.equal([]);
    expect((before as Element).isEqualNode(part(guide, 'question'))).to.equal(true);
  });

  it('has one name, whether it reads or not, so that a screen reader announces no change', async () => {
    const guide = await openGuide({ view: 'checker' });
    const name = textOf(button(guide));
    const attributes = button(guide)!.getAttributeNames();
    await press(guide);
    expect(isReading(guide)).to.equal(true);
    expect([textOf(button(guide)), button(guide)!.getAttributeNames()]).to.deep.equal([name, attributes]);
  });

  const key = (target: EventTarget, name: string) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  for (const [name, act] of [
    ['a second press', press],
    ['the next question', (guide) => answerScreen(guide, 40)],
    ['another view', (guide) => guide.navigate('home')],
    ['the end of the guide', (guide) => guide.remove()],
    ['other words', (guide) => guide.setAttribute('region', 'us')],
    ['the page going out of sight', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ['a key elsewhere', (guide) => key(part(guide, 'next')!, 'ArrowDown')],
    ['a step away from the button', (guide) => key(button(guide)!, 'Tab')],
    [
      'an announcement',
      (guide) => void button(guide)!.dispatchEvent(new RequestEvent('kpg-announce-request', { text: 'Done' })),
    ],
    ['a device that fails', () => void device.fail()],
  ] as readonly (readonly [string, (guide: KneePainGuide) => unknown])[]) {
    it(`ends at ${name}`, async () => {
      const guide = await openGuide({ view: 'checker' });
      await press(guide);
      await act(guide);
      await guide.updateComplete;
      const said = device.said.length;
      expect(device.end()).to.equal(false);
      expect([isReading(guide), device.said.length, device.cancelled, marked()]).to.deep.equal([false, said, 1, []]);
    });
  }

  it('goes on while its own button is pressed by a key', async () => {
    const guide = await openGuide({ view: 'checker' });
    key(button(guide)!, 'Enter');
    await press(guide);
    key(button(guide)!, 'Shift');
    expect(isReading(guide)).to.equal(true);
  });

  it('is not there without a voice of the device for the language shown', async () => {
    device.voices = device.voices.filter(({ name }) => name !== 'near');
    expect(button(await openGuide({ view: 'checker' }))).to.equal(null);
  });

  it('keeps its place until the browser lists its voices', async () => {
    const { voices } = device;
    device.voices = [];
    const guide = await openGuide({ view: 'exercise/heel-raise' });
    const { height } = part(guide, 'main')!.getBoundingClientRect();
    expect(button(guide)!.checkVisibility({ visibilityProperty: true })).to.equal(false);
    device.voices = voices;
    device.dispatchEvent(new Event('voiceschanged'));
    await guide.updateComplete;
    expect(button(guide)!.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(part(guide, 'main')!.getBoundingClientRect().height).to.equal(height);
  });

  for (const [name, speech] of Object.entries({
    'speak at all': undefined,
    'list its voices': { getVoices: () => raise() },
    'list them as a list': { getVoices: () => null },
  })) {
    it(`is not there where the device cannot ${name}`, async () => {
      withSpeech(speech);
      const guide = await openGuide({ view: 'checker' });
      expect([button(guide), part(guide, 'question') !== null]).to.deep.equal([null, true]);
    });
  }

  it('stays silent where speaking, stopping and marking fail', async () => {
    for (const broken of [
      { speak: raise },
      { cancel: raise },
      { speak: raise, cancel: raise, addEventListener: raise },
    ]) {
      withSpeech(Object.assign(new Device(), broken));
      const guide = await openGuide({ view: 'checker' });
      await press(guide);
      await answerScreen(guide, 40);
      expect(part(guide, 'question')).not.to.equal(null);
    }
    withSpeech(device, raise);
    const guide = await openGuide({ view: 'checker' });
    await press(guide);
    expect(isReading(guide)).to.equal(false);
  });
});

function raise(): never {
  throw new Error('broken by the page');
}
