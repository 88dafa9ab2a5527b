import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { html } from 'lit';
import { questions } from '../../src/engine/index.ts';
import { choiceIn } from '../support/screen.ts';
import { stage } from '../support/stage.ts';
import { choice, years } from '../support/toy-questions.ts';
import {
  ask,
  buttons,
  choose,
  chosen,
  emergency,
  focused,
  input,
  location,
  options,
  press,
  start,
} from './question-stage.ts';
import type { Answer } from '../../src/model/checker.ts';
import type { TestStage } from '../support/stage.ts';

describe('<kpg-question>', () => {
  describe('with a question beside it', () => {
    const since = choice('since', 'today lately', { text: 'When?' });
    const pair = (draft: Answer | null = null) =>
      stage(
        html`<kpg-question
          .question=${start}
          .draft=${draft}
          .beside=${{ question: since, draft }}
          .step=${5}
        ></kpg-question>`,
      );
    const other = (host: TestStage, option: string) => choiceIn(host.renderRoot, option, true) as HTMLInputElement;

    it('asks each in a heading of its own list, with one row of buttons', async () => {
      const host = await pair();
      expect(host.all('fieldset > legend > h2').map((heading) => heading.innerText.trim())).to.deep.equal([
        'How?',
        'When?',
      ]);
      expect(host.all('[data-view-heading]').length).to.equal(1);
      expect(host.words).to.contain('Question 5').and.to.contain('Question 6');
      expect(buttons(host)).to.deep.equal(['Back', 'Next']);
      expect((await axe.run(host)).violations).to.deep.equal([]);
    });

    it('answers both with one press', async () => {
      const host = await pair();
      await choose(host, 'slow');
      other(host, 'today').click();
      expect(chosen(host)).to.deep.equal(['slow']);
      expect(await press(host, 'next')).to.deep.equal({
        name: 'kpg-answer-request',
        detail: [
          { question: 'start', answer: 'slow' },
          { question: 'since', answer: 'today' },
        ],
      });
    });

    it('needs an answer to each: the error stands in the list without one', async () => {
      const host = await pair();
      for (const at of [0, 1]) {
        expect(await press(host, 'next')).to.equal(undefined);
        const error = focused(host);
        expect(error?.closest('fieldset')).to.equal(host.all('fieldset')[at]);
        expect(error?.matches('.question-error')).to.equal(true);
        await choose(host, 'slow');
      }
    });

    it('chooses by a digit in the list that has the focus', async () => {
      const host = await pair();
      input(host, 'sudden').focus();
      await sendKeys({ press: '2' });
      other(host, 'today').focus();
      await sendKeys({ press: '3' });
      expect([chosen(host), other(host, 'not-sure').checked]).to.deep.equal([['slow'], true]);
      await sendKeys({ press: 'Enter' });
      expect(host.requests.length).to.equal(1);
    });

    it('starts both with what was chosen before', async () => {
      const host = await pair('not-sure');
      expect([chosen(host), other(host, 'not-sure').checked]).to.deep.equal([['not-sure'], true]);
    });
  });

  describe('a screen of a question', () => {
    const second = (draft: Answer | null = null) =>
      stage(
        html`<kpg-question
          .question=${emergency}
          .options=${emergency.options.slice(1)}
          .screen=${2}
          .screens=${3}
          .draft=${draft}
          .step=${2}
        ></kpg-question>`,
      );

    it('shows its signs in the open, under their heading, and says which screen it is', async () => {
      const host = await second();
      expect(options(host)).to.deep.equal(['cold']);
      expect(input(host, 'cold').checkVisibility()).to.equal(true);
      expect(host.one('.option-group-title').textContent.trim()).to.equal('Foot');
      expect(host.words).to.match(/2.*3/).and.to.not.contain('Hard to breathe');
    });

    it('answers for itself alone', async () => {
      const host = await second(['breathless']);
      expect(buttons(host)).to.contain('None of these');
      await choose(host, 'cold');
      expect(await press(host, 'next')).to.deep.equal({
        name: 'kpg-answer-request',
        detail: [{ question: 'emergency', answer: ['cold'] }],
      });
    });

    it('starts with what was chosen on it before', async () => {
      expect(chosen(await second(['breathless', 'cold']))).to.deep.equal(['cold']);
    });
  });

  describe('the leg map', () => {
    it('ticks the box of the place that is touched', async () => {
      const host = await ask(location);
      host
        .one('[data-zone="back-middle"] .leg-map-area')
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await host.updateComplete;
      expect(chosen(host)).to.deep.equal(['back-middle']);
    });

    describe('turned by its buttons', () => {
      const where = questions.find(({ place }) => place)!;
      const inSight = (host: TestStage) =>
        host
          .all('label.option')
          .filter((row) => row.checkVisibility())
          .map((row) => row.innerText.trim());
      const named = (...ids: readonly string[]) =>
        where.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
      const back = ['sit-bone', 'thigh-middle', 'thigh-low', 'back-middle', 'back-inner', 'back-outer', 'calf'];
      const wide = ['deep', 'hip-groin', 'back-to-leg', 'elsewhere'];

      async function turn(host: TestStage, name: string): Promise<void> {
        host
          .all('.leg-map-switch button')
          .find(({ innerText }) => innerText.trim() === name)!
          .click();
        await host.updateComplete;
      }

      it('lists the places of the view in sight, and what the leg cannot show on its own', async () => {
        const host = await ask(where);
        expect(inSight(host)).to.deep.equal(named(...back));
        await turn(host, 'Wider area');
        expect(inSight(host)).to.deep.equal(named(...wide));
        expect(host.all('.option-group-title').filter((title) => title.checkVisibility()).length).to.equal(1);
        expect((await axe.run(host)).violations).to.deep.equal([]);
        await turn(host, 'Outer');
        expect(inSight(host)).to.have.members(named('thigh-low', 'back-outer', 'front', 'outer-side', 'calf', 'shin'));
      });

      it('keeps every place in sight that was chosen in another view, and gives them all as the answer', async () => {
        const host = await ask(where);
        await choose(host, 'calf');
        await turn(host, 'Wider area');
        await choose(host, 'deep');
        expect(inSight(host)).to.have.members(named('calf', ...wide));
        await choose(host, 'calf');
        expect(inSight(host), 'a row stays under the finger that unticks it').to.have.members(named('calf', ...wide));
        await choose(host, 'calf');
        await turn(host, 'Back');
        expect(inSight(host)).to.have.members(named('deep', ...back));
        expect(await press(host, 'next')).to.deep.equal({
          name: 'kpg-answer-request',
          detail: [{ question: 'location', answer: ['calf', 'deep'] }],
        });
      });

      it('starts at the view of an earlier answer, with everything chosen in sight', async () => {
        const host = await ask(where, { draft: ['deep', 'shin'] });
        expect(host.one('.leg-map-switch [aria-pressed="true"]').innerText.trim()).to.equal('Outer');
        expect(inSight(host)).to.include.members(named('deep', 'shin'));
      });

      it('chooses by a digit among the places in sight', async () => {
        const host = await ask(where);
        await turn(host, 'Wider area');
        input(host, 'deep').focus();
        await sendKeys({ press: '2' });
        await host.updateComplete;
        expect(chosen(host)).to.deep.equal(['hip-groin']);
      });
    });

    it('shows the places that are ticked', async () => {
      const host = await ask(location);
      await choose(host, 'calf');
      expect(host.all('[part~="leg-map-zone-selected"]').map((one) => one.dataset['zone'])).to.deep.equal(['calf']);
    });
  });

  describe('with a scale', () => {
    const pain = years('pain', { most: 10 });

    it('answers with one press, or with "Not sure", and passes axe', async () => {
      const host = await ask(pain);
      const numbers = host.all('.pain-scale button');
      expect(numbers.map((one) => one.innerText.trim())).to.deep.equal([...Array(11).keys()].map(String));
      numbers[7]!.click();
      host.one('[part~="not-sure"]').click();
      expect(host.requests.map(({ detail }) => detail)).to.deep.equal([
        [{ question: 'pain', answer: 7 }],
        [{ question: 'pain', answer: ['not-sure'] }],
      ]);
      expect(host.all('[part~="next"], input')).to.deep.equal([]);
      expect((await axe.run(host)).violations.map(({ id }) => id)).to.deep.equal([]);
    });

    it('shows the answer that was given before', async () => {
      const host = await ask(pain, { draft: 7 });
      expect(host.one('[aria-pressed="true"]').innerText.trim()).to.equal('7');
    });
  });
});
