import { expect, fixture, html } from '@open-wc/testing';
import { guide as content } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { KneePainGuide } from '../../src/index.ts';
import type { LanguageTexts } from '../../src/state/languages.ts';
import { click, openGuide, part, textOf } from '../support/guide.ts';

/** The own words in another alphabet's stead: every text of the interface begins with a mark. */
const mark = '\u05d0 ';
const texts = (tree: object, changed: object): LanguageTexts['guide'] =>
  Object.fromEntries(Object.entries({ ...tree, ...changed }).map(([key, value]) => [key, () => JSON.stringify(value)]));
const marked = (strings: object) =>
  Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, mark + String(text)]));

const exercises = content.exercises.map((exercise) => ({ ...exercise, name: mark + exercise.name }));

const madeUp: LanguageTexts = {
  guide: texts(content, { lang: 'qq', dir: 'rtl', language: 'Made up', strings: marked(content.strings), exercises }),
  rules: texts(rules, {
    questions: rules.questions.map((question) => ({ ...question, text: mark + question.text })),
  }),
};

const base = (guide: KneePainGuide) => part(guide, 'base')!;
const shown = (guide: KneePainGuide) => textOf(base(guide));
const buttonOf = (guide: KneePainGuide, lang: string) =>
  guide.shadowRoot!.querySelector<HTMLButtonElement>(`button[lang="${lang}"]`);

describe('two languages on one page', () => {
  it('show no switch while only one language is loaded', async () => {
    const guide = await openGuide();
    expect(buttonOf(guide, 'en')).to.equal(null);
  });

  it('offer a switch in guides that are there already, each by its own name', async () => {
    const guide = await openGuide();
    KneePainGuide.addLanguage(madeUp);
    await guide.updateComplete;
    expect(textOf(buttonOf(guide, 'qq'))).to.equal('Made up');
    expect(textOf(buttonOf(guide, 'en'))).to.equal('English');
    expect(buttonOf(guide, 'en')!.getAttribute('aria-pressed')).to.equal('true');
    expect(base(guide).lang).to.equal('en');
  });

  it('are listed once, however often they are added', async () => {
    KneePainGuide.addLanguage(madeUp);
    const guide = await openGuide();
    expect(guide.shadowRoot!.querySelectorAll('button[lang="qq"]').length).to.equal(1);
  });

  it('follow the nearest loaded lang, from the element outwards', async () => {
    const around = await fixture(html`
      <div lang="qq-QA">
        <knee-pain-guide id="around"></knee-pain-guide>
        <knee-pain-guide id="own" lang="en-GB"></knee-pain-guide>
        <div lang="fr"><knee-pain-guide id="unknown"></knee-pain-guide></div>
      </div>
    `);
    const langOf = async (id: string): Promise<string> => {
      const guide = around.querySelector<KneePainGuide>(`#${id}`)!;
      await guide.updateComplete;
      return base(guide).lang;
    };
    expect(await langOf('around')).to.equal('qq');
    expect(await langOf('own')).to.equal('en');
    expect(await langOf('unknown')).to.equal('qq');
  });

  it('follow the attribute', async () => {
    const guide = await openGuide();
    guide.setAttribute('lang', 'qq');
    await guide.updateComplete;
    expect([base(guide).lang, base(guide).dir]).to.deep.equal(['qq', 'rtl']);
  });

  it('keep the question, what is ticked and the focus at a switch', async () => {
    const guide = await openGuide({ view: 'checker' });
    const age = guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input')!;
    age.value = '40';
    age.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await click(guide, part(guide, 'next')!);
    const option = guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input[type="checkbox"]')!;
    option.click();
    await guide.updateComplete;
    const question = textOf(part(guide, 'question'));

    const button = buttonOf(guide, 'qq')!;
    button.focus();
    await click(guide, button);
    expect(textOf(part(guide, 'question'))).to.contain(mark.trim());
    expect(textOf(part(guide, 'next'))).to.contain(mark.trim());
    expect(guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input[type="checkbox"]')!.checked).to.equal(
      true,
    );
    expect(guide.shadowRoot!.activeElement).to.equal(buttonOf(guide, 'qq'));
    expect(buttonOf(guide, 'qq')!.getAttribute('aria-pressed')).to.equal('true');

    await click(guide, buttonOf(guide, 'en')!);
    expect(textOf(part(guide, 'question'))).to.equal(question);
    expect(shown(guide)).not.to.contain(mark.trim());
  });

  it('say the question that is shown in other words when the attribute changes', async () => {
    const guide = await openGuide({ view: 'checker' });
    const age = guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input')!;
    age.value = '40';
    guide.setAttribute('lang', 'qq');
    await guide.updateComplete;
    expect(textOf(part(guide, 'question'))).to.contain(mark + rules.questions[0]!.text);
    expect(guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input')!.value).to.equal('40');
  });

  it('say an exercise in the language shown', async () => {
    const guide = await openGuide({ view: 'exercise/heel-raise' });
    await click(guide, buttonOf(guide, 'qq')!);
    const { name } = exercises.find(({ id }) => id === 'heel-raise')!;
    expect(textOf(part(guide, 'main'))).to.contain(name);
  });

  it('keep the page at a switch', async () => {
    const guide = await openGuide({ view: 'bakers-cyst' });
    await click(guide, buttonOf(guide, 'qq')!);
    expect(part(guide, 'main')!.dataset['view']).to.equal('bakers-cyst');
    expect(base(guide).lang).to.equal('qq');
  });
});
