import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { html } from 'lit';
import { KpgQuestion } from '../../src/elements/kpg-question.ts';
import { checkerEngine } from '../../src/state/checker-engine.ts';
import { snapshotOf } from '../../src/state/checker-screen.ts';
import { emptySession } from '../../src/state/checker-session.ts';
import { answer as answerTo } from '../../src/state/checker-steps.ts';
import { click, consoleOf, eventsOf, find, part, questionText, textOf } from '../support/guide.ts';
import { guideIn, stage } from '../support/stage.ts';
import { typeText } from '../support/type-text.ts';
import {
  answer,
  asked,
  changeOf,
  field,
  focused,
  givenBefore,
  inBox,
  level,
  mildStrain,
  open,
  option,
  progress,
  root,
  runThrough,
} from './checker-stage.ts';
import type { KneePainGuide } from '../../src/index.ts';
import type { KpgChecker } from '../../src/elements/kpg-checker.ts';
import type { TestStage } from '../support/stage.ts';

describe('<kpg-checker>', () => {
  describe('the way', () => {
    it('takes no focus on opening; afterwards each new heading gets the focus', async () => {
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

    it('returns to the result when the visitor keeps the answer unchanged', async () => {
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

    it('keeps the question and the ticked options when the page moves the element', async () => {
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
    const next = snapshotOf(answerTo(emptySession, checkerEngine, { question: 'age', answer: 40 }), checkerEngine);
    const scene = () => stage(html`<kpg-checker></kpg-checker>`, { checker: first });
    const step = async (host: TestStage) => {
      host.checker = next;
      await host.updateComplete;
      return host.one('kpg-checker').outerHTML.replace(/<!--.*?-->/g, '');
    };

    it('is the same as one rendered at the step itself', async () => {
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

    it('is not rendered a second time by its step', async () => {
      const sign = checkerEngine.questions.find(({ id }) => id === 'emergency')!.options[0]!.id;
      const aged = answerTo(emptySession, checkerEngine, { question: 'age', answer: 40 });
      const result = snapshotOf(
        answerTo(aged, checkerEngine, { question: 'emergency', answer: [sign] }),
        checkerEngine,
      );
      const guide = guideIn();
      const said: string[] = [];
      const say: typeof guide.say = (key, ...values) => {
        said.push(key);
        return guide.say(key, ...values);
      };
      const host = await stage(html`<kpg-checker></kpg-checker>`, { checker: first, words: { ...guide, say } });
      host.one<KpgChecker>('kpg-checker').drawAhead(result);
      expect(said.splice(0)).to.include('result.back');
      host.checker = result;
      await host.updateComplete;
      expect(host.all('.result').length).to.equal(1);
      expect(said).not.to.include('result.back');
    });

    it('is rendered again if rendering ahead failed', async () => {
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
      expect(text).to.contain('does not examine or diagnose');
      expect(text).to.contain('Your answers stay on this device.');
    });

    it('shows the question that the answer counts for after a translator replaced every text', async () => {
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
    it('reaches the result from the first question', async () => {
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

    it('never hides the focused control behind the row of buttons', async () => {
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

    it('shows the same when a question cannot be rendered', async () => {
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
