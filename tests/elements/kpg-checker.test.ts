import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { html } from 'lit';
import { KpgQuestion } from '../../src/elements/kpg-question.ts';
import { checkerEngine } from '../../src/state/checker-engine.ts';
import { snapshotOf } from '../../src/state/checker-screen.ts';
import { emptySession } from '../../src/state/checker-session.ts';
import { answer as answerTo } from '../../src/state/checker-steps.ts';
import {
  answerScreen,
  click,
  consoleOf,
  eventsOf,
  find,
  findAll,
  openGuide,
  part,
  questionText,
  textOf,
} from '../support/guide.ts';
import { choiceIn, screenIn } from '../support/screen.ts';
import { guideIn, stage } from '../support/stage.ts';
import { typeText } from '../support/type-text.ts';
import type { Level } from '../../src/model/level.ts';
import type { KneePainGuide } from '../../src/index.ts';
import type { KpgChecker } from '../../src/elements/kpg-checker.ts';
import type { TestStage } from '../support/stage.ts';

/** Option ids, or years, by question; what is not named is answered with "none" or "not sure". */
type Choices = Readonly<Record<string, number | readonly string[]>>;

const open = (attributes: Readonly<Record<string, string>> = {}) =>
  openGuide({ view: 'checker', region: 'gb', checker: '', ...attributes });
const root = (guide: KneePainGuide) => guide.shadowRoot!;
const asked = (guide: KneePainGuide) => screenIn(root(guide))?.question;
const level = (guide: KneePainGuide) => part(guide, 'result-level')?.dataset['level'];
const focused = (guide: KneePainGuide) => root(guide).activeElement;
const progress = (guide: KneePainGuide) => part(guide, 'progress') as HTMLProgressElement;
const option = (guide: KneePainGuide, id: string) => choiceIn(root(guide), id) as HTMLInputElement | null;
const field = (guide: KneePainGuide) => root(guide).querySelector<HTMLInputElement>('kpg-question input')!;
const givenBefore = (guide: KneePainGuide) => textOf(root(guide).querySelector('.question-buttons'));
const changeOf = (guide: KneePainGuide, text: string) =>
  [...root(guide).querySelectorAll('.answer')]
    .find((answer) => textOf(answer).startsWith(text))!
    .querySelector('button')!;

/** Gives the guide a place this wide, in pixels, that would scroll sideways. */
function inBox(guide: KneePainGuide, width: number): HTMLElement {
  const box = guide.parentElement!;
  box.style.inlineSize = `${width}px`;
  box.style.overflowX = 'auto';
  return box;
}

/** Gives the answer to the question on the screen, on all its screens, and to the one beside it. */
async function answer(
  guide: KneePainGuide,
  choice: number | readonly string[] = [],
  beside: readonly string[] = [],
): Promise<void> {
  const question = asked(guide);
  while (asked(guide) === question) {
    const shown = screenIn(root(guide))!;
    const chosen = typeof choice === 'number' ? choice : choice.filter((id) => choiceIn(root(guide), id));
    await answerScreen(guide, chosen, beside);
    if (JSON.stringify(screenIn(root(guide))) === JSON.stringify(shown)) break;
  }
}

/** Answers until there is a result; the questions that were asked, in order. */
async function runThrough(guide: KneePainGuide, choices: Choices): Promise<readonly string[]> {
  const path: string[] = [];
  for (let question = asked(guide); question; question = asked(guide)) {
    if (path.includes(question)) throw new Error(`The answer to "${question}" was not taken`);
    const beside = screenIn(root(guide), true)?.question;
    path.push(question, ...(beside ? [beside] : []));
    await answer(guide, choices[question], (beside ? choices[beside] : []) as readonly string[]);
  }
  return path;
}

const mildStrain: Choices = {
  age: 28,
  location: ['thigh-middle'],
  start: ['sudden'],
  happened: ['sprint'],
  injury: ['carried-on'],
  since: ['under-week'],
};

const patients: readonly (readonly [who: string, Choices, Level, words: string])[] = [
  ['a runner with a mild strain', mildStrain, 'self-care', 'hamstring strain'],
  [
    'a man with a swollen calf after an operation',
    { age: 58, location: ['calf'], start: ['days'], leg: ['swollen'], health: ['surgery-bed'] },
    'urgent',
    'clot',
  ],
  ['a woman who cannot breathe', { age: 45, emergency: ['breathless'] }, 'emergency', 'breath'],
  [
    'a boy with a limp',
    { age: 13, child: ['limp'], location: ['front'], start: ['weeks'] },
    'urgent',
    'hip to be checked',
  ],
  [
    'a woman with an arthritic knee',
    {
      age: 67,
      location: ['deep', 'inner-side'],
      start: ['weeks'],
      knee: ['grinds'],
      feel: ['stiff-short', 'stairs'],
      since: ['over-three-weeks'],
      course: ['no-better'],
    },
    'soon',
    'Osteoarthritis',
  ],
];

describe('<kpg-checker>', () => {
  describe('patients', () => {
    for (const [who, choices, expected, words] of patients) {
      it(`leads ${who} to the level ${expected}`, async () => {
        const guide = await open();
        const path = await runThrough(guide, choices);
        expect(level(guide)).to.equal(expected);
        expect(textOf(part(guide, 'result'))).to.contain(words);
        expect(path.slice(0, 2)).to.deep.equal(['age', 'emergency']);
        expect(path.length).to.be.at.most(16);
      });
    }

    it('ends with an emergency at once, and goes on when that was a slip', async () => {
      const guide = await open();
      await runThrough(guide, { age: 45, emergency: ['chest-pain'] });
      await click(guide, find(guide, 'button', 'result.back'));
      expect(asked(guide)).to.equal('emergency');
      expect(option(guide, 'chest-pain')!.checked).to.equal(true);
      await click(guide, option(guide, 'chest-pain')!);
      await answer(guide);
      expect(asked(guide)).to.equal('location');
    });
  });

  it('shows no way to the clinic beside an emergency, and shows it again when that was a slip', async () => {
    const guide = await openGuide({ view: 'checker', phone: '01632 960001', 'booking-url': 'https://clinic.example/' });
    const ways = () => findAll(guide, 'link', /01632 960001|appointment/i).length;
    await answer(guide, 40);
    expect(ways()).to.equal(2);
    await answer(guide, ['breathless']);
    expect(ways()).to.equal(0);
    await click(guide, part(guide, 'back')!);
    expect(ways()).to.equal(2);
  });

  describe('the danger signs', () => {
    const signs = checkerEngine.questions.find(({ id }) => id === 'emergency')!;

    it('stand on short screens, each in the open', async () => {
      const guide = await open();
      await answer(guide, 40);
      const seen: string[] = [];
      while (asked(guide) === 'emergency') {
        const { options } = screenIn(root(guide))!;
        expect(options.length).to.be.within(1, 8);
        expect(options.every((id) => option(guide, id)!.checkVisibility())).to.equal(true);
        seen.push(...options);
        await answerScreen(guide, ['none']);
      }
      const rows = signs.options.filter(({ within }) => !within);
      expect(seen.sort()).to.deep.equal(rows.map(({ id }) => id).sort());
    });

    it('are read in 40 seconds: at most 160 words on all their screens, the row of buttons aside', async () => {
      const guide = await open();
      await answer(guide, 40);
      let words = 0;
      const count = (elements: Iterable<HTMLElement>) =>
        [...elements].flatMap((one) => one.innerText.split(/\s+/).filter(Boolean)).length;
      while (asked(guide) === 'emergency') {
        const shown = root(guide).querySelectorAll<HTMLElement>('.eyebrow, legend, .question-notes, .question-body');
        words += count(shown) - count(part(guide, 'question')!.querySelectorAll<HTMLElement>('.option-group-title'));
        await answerScreen(guide, ['none']);
      }
      expect(words).to.be.at.most(160);
    });

    it('lead to what to do from the screen of the first yes', async () => {
      const guide = await open();
      await answer(guide, 40);
      await answerScreen(guide, ['none']);
      await answerScreen(guide, ['saddle-numb']);
      expect(level(guide)).to.equal('emergency');
      await click(guide, part(guide, 'back')!);
      expect(option(guide, 'saddle-numb')!.checked).to.equal(true);
      await click(guide, part(guide, 'back')!);
      expect(option(guide, 'breathless')!.checked).to.equal(false);
    });

    it('go on where a sign alone is no emergency, and all that was ticked counts', async () => {
      const guide = await open({ 'share-answers': '' });
      await answer(guide, 40);
      const heard = await eventsOf(guide, ['kpg-answer'], () => answer(guide, ['hot-knee', 'numb-leg']));
      expect(heard.length).to.equal(1);
    });
  });

  describe('the way', () => {
    it('takes no focus when it opens, and moves it to each new heading after that', async () => {
      const guide = await open();
      expect(focused(guide)).to.equal(null);
      await answer(guide, 40);
      expect(focused(guide)).to.equal(find(guide, 'heading', { words: questionText('emergency') }));
      await click(guide, part(guide, 'back')!);
      expect(focused(guide)).to.equal(field(guide));
    });

    it('keeps answers when the visitor goes back and on again', async () => {
      const guide = await open();
      for (const choice of [40, ['none'], ['calf', 'back-middle']] as const) await answer(guide, choice);
      await click(guide, part(guide, 'back')!);
      await click(guide, part(guide, 'back')!);
      expect(givenBefore(guide)).to.contain('Your answer so far: None of these');
      await answer(guide);
      expect(asked(guide)).to.equal('location');
      expect(option(guide, 'calf')!.checked && option(guide, 'back-middle')!.checked).to.equal(true);
    });

    it('never runs the progress backwards while answering', async () => {
      const guide = await open();
      let last = progress(guide).value;
      while (asked(guide)) {
        await answer(guide, mildStrain[asked(guide)!], mildStrain['since'] as readonly string[]);
        const now = progress(guide)?.value ?? 1;
        expect(now).to.be.at.least(last);
        last = now;
      }
    });

    it('changes one answer from the result, and the result follows', async () => {
      const guide = await open();
      await runThrough(guide, mildStrain);
      await click(guide, changeOf(guide, 'Anything new on that leg'));
      expect(asked(guide)).to.equal('leg');
      await answer(guide, ['swollen']);
      await runThrough(guide, mildStrain);
      expect(level(guide)).to.equal('urgent');
    });

    it('returns to the result where the visitor leaves the answer as it was', async () => {
      const guide = await open();
      await runThrough(guide, mildStrain);
      await click(guide, changeOf(guide, 'How old'));
      await click(guide, part(guide, 'back')!);
      expect(level(guide)).to.equal('self-care');
    });

    it('starts again without the answers', async () => {
      const guide = await open();
      await runThrough(guide, mildStrain);
      await click(guide, find(guide, 'button', 'checker.restart'));
      expect(asked(guide)).to.equal('age');
      expect(field(guide).value).to.equal('');
    });

    it('stays where it is, with what is chosen, when the page moves the element', async () => {
      const guide = await open();
      await answer(guide, 40);
      await answer(guide);
      option(guide, 'calf')!.click();
      await guide.updateComplete;
      const elsewhere = document.body.appendChild(document.createElement('section'));
      elsewhere.append(guide);
      await guide.updateComplete;
      expect(asked(guide)).to.equal('location');
      expect(option(guide, 'calf')!.checked).to.equal(true);
      await click(guide, part(guide, 'next')!);
      expect(asked(guide)).to.equal('start');
      elsewhere.remove();
    });
  });

  describe('a screen drawn ahead', () => {
    const first = snapshotOf(emptySession, checkerEngine);
    const next = snapshotOf(answerTo(emptySession, checkerEngine, 'age', 40), checkerEngine);
    const scene = () => stage(html`<kpg-checker></kpg-checker>`, { checker: first });
    const step = async (host: TestStage) => {
      host.checker = next;
      await host.updateComplete;
      return host.one('kpg-checker').outerHTML.replace(/<!--.*?-->/g, '');
    };

    it('is the one that the step shows, as if it were drawn then', async () => {
      const [ahead, plain] = [await scene(), await scene()];
      const own = Object.getOwnPropertyDescriptor(KpgQuestion.prototype, 'render')!;
      const wereShown: boolean[] = [];
      Object.defineProperty(KpgQuestion.prototype, 'render', {
        ...own,
        value(this: KpgQuestion) {
          wereShown.push(this.isConnected);
          return (own.value as () => unknown).call(this);
        },
      });
      const { words } = ahead;
      ahead.one<KpgChecker>('kpg-checker').drawAhead(next);
      expect(ahead.words).to.equal(words);
      const shown = [await step(ahead), await step(plain)];
      Object.defineProperty(KpgQuestion.prototype, 'render', own);
      expect(wereShown).to.deep.equal([false, true]);
      expect(shown[0]).to.equal(shown[1]);
    });

    it('is drawn again where that failed', async () => {
      const host = await scene();
      const words = guideIn();
      const broken = (): never => {
        throw new Error('broken on purpose');
      };
      const checker = host.one<KpgChecker>('kpg-checker');
      checker.guide = { ...words, localise: broken };
      checker.drawAhead(next);
      checker.guide = words;
      await step(host);
      expect(host.requests).to.deep.equal([]);
      expect(host.all('.option').length).to.be.above(0);
    });
  });

  describe('words', () => {
    it('says on the first screen what it is for and that answers stay here', async () => {
      const text = textOf(part(await open(), 'main'));
      expect(text).to.contain('not a diagnosis');
      expect(text).to.contain('Your answers stay on this device.');
    });

    it('shows the question that the answer counts for, though a translator has replaced every text', async () => {
      const guide = await open();
      await answer(guide, 40);
      const texts = document.createTreeWalker(part(guide, 'main')!, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (texts.nextNode()) nodes.push(texts.currentNode as Text);
      for (const node of nodes.filter(({ data }) => data.trim())) {
        const font = document.createElement('font');
        font.textContent = 'traduit';
        node.replaceWith(font);
      }
      await answer(guide);
      expect(asked(guide)).to.equal('location');
      expect(textOf(part(guide, 'question')))
        .to.contain('Where does it hurt?')
        .and.to.not.contain('traduit');
    });
  });

  describe('keyboard', () => {
    it('is enough to come from the first question to the result', async () => {
      const guide = await open();
      field(guide).focus();
      await typeText('45');
      await sendKeys({ press: 'Enter' });
      await guide.updateComplete;
      expect(asked(guide)).to.equal('emergency');
      while (asked(guide) === 'emergency') {
        for (let step = 0; focused(guide) !== part(guide, 'none') && step < 20; step++)
          await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Enter' });
        await guide.updateComplete;
      }
      expect(asked(guide)).to.equal('location');
    });

    it('never leaves the focus behind the row of buttons', async () => {
      const guide = await open();
      inBox(guide, 360);
      await answer(guide, 40);
      const foot = root(guide).querySelector('.question-foot')!;
      for (let step = 0; step < 12; step++) {
        await sendKeys({ press: 'Tab' });
        const element = focused(guide);
        if (!element || foot.contains(element)) break;
        expect(element.getBoundingClientRect().top).to.be.below(foot.getBoundingClientRect().top);
      }
    });
  });

  describe('layout', () => {
    for (const width of [320, 360, 1280]) {
      it(`needs no scrolling sideways at ${width} px, on any question or result`, async () => {
        const guide = await open();
        const box = inBox(guide, width);
        while (asked(guide)) {
          expect(box.scrollWidth, asked(guide)).to.be.at.most(box.clientWidth);
          await answer(guide, mildStrain[asked(guide)!]);
        }
        expect(box.scrollWidth, 'result').to.be.at.most(box.clientWidth);
      });
    }
  });

  describe('when something breaks', () => {
    it('says when and where to get help, and tells the page, where the engine throws', async () => {
      const guide = await open();
      const own = checkerEngine.run;
      Object.assign(checkerEngine, {
        run: () => {
          throw new Error('broken on purpose');
        },
      });
      const said = await consoleOf('error', async () => {
        const heard = await eventsOf(guide, ['kpg-error'], () => answer(guide, 40));
        expect(heard).to.deep.equal([{ name: 'kpg-error', detail: { message: 'broken on purpose' } }]);
      });
      Object.assign(checkerEngine, { run: own });
      expect(said.length).to.equal(1);
      expectSafeAdvice(guide);
      expect((await axe.run(guide)).violations).to.deep.equal([]);
      await click(guide, find(guide, 'button', 'checker.restart'));
      expect(asked(guide)).to.equal('age');
    });

    it('does the same where a question cannot be drawn', async () => {
      const guide = await open();
      field(guide).value = '40';
      const own = Object.getOwnPropertyDescriptor(KpgQuestion.prototype, 'render')!;
      Object.defineProperty(KpgQuestion.prototype, 'render', {
        ...own,
        value: () => {
          throw new Error('cannot draw');
        },
      });
      await consoleOf('error', async () => {
        const heard = await eventsOf(guide, ['kpg-error'], () => click(guide, part(guide, 'next')!));
        expect(heard.length).to.equal(1);
      });
      Object.defineProperty(KpgQuestion.prototype, 'render', own);
      await guide.updateComplete;
      expectSafeAdvice(guide);
    });

    function expectSafeAdvice(guide: KneePainGuide): void {
      const text = textOf(part(guide, 'main'));
      expect(text).to.contain('Contact a health professional');
      expect(text).to.contain('999').and.to.contain('NHS 111').and.to.contain('trouble breathing');
      expect(find(guide, 'heading', 'checker.failed')).to.equal(focused(guide));
    }
  });
});
