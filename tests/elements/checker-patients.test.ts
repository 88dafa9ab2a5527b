import { expect } from '@open-wc/testing';
import { checkerEngine } from '../../src/state/checker-engine.ts';
import { answerScreen, click, eventsOf, find, findAll, openGuide, part, textOf } from '../support/guide.ts';
import { screenIn } from '../support/screen.ts';
import { answer, asked, level, mildStrain, open, option, root, runThrough, type Choices } from './checker-stage.ts';
import type { Level } from '../../src/model/level.ts';

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
});
