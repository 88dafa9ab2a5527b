import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { html } from 'lit';
import { questions } from '../../src/engine/index.ts';
import { whenIdle } from '../../src/state/idle.ts';
import { chosen as chosenRows, spread } from '../support/depth.ts';
import { stage } from '../support/stage.ts';
import { typeText } from '../support/type-text.ts';
import { age } from '../support/toy-questions.ts';
import { ask, buttons, choose, chosen, focused, input, knee, options, press, start } from './question-stage.ts';
import type { Answered } from '../../src/model/snapshot.ts';
import type { TestStage } from '../support/stage.ts';

describe('<kpg-question>', () => {
  describe('accessibility', () => {
    // In npm test the page tests look at every question in the light theme.
    for (const theme of chosenRows(['light', 'dark'], ['dark'])) {
      for (const question of spread(questions, 3)) {
        it(`passes axe when it asks "${question.id}" in the ${theme} theme`, async () => {
          const host = await stage(html`<kpg-question .question=${question} .step=${2}></kpg-question>`, { theme });
          const { violations } = await axe.run(host);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
        });
      }
    }

    it('passes axe with an error and a choice', async () => {
      const host = await ask({ ...knee, none: false });
      await press(host, 'next');
      expect((await axe.run(host)).violations).to.deep.equal([]);
      await choose(host, 'locks');
      expect((await axe.run(host)).violations).to.deep.equal([]);
    });

    it('asks in a heading that names the group of options', async () => {
      const host = await ask(knee);
      const heading = host.one('fieldset > legend > h2');
      expect(heading.textContent?.trim()).to.equal('What does the knee do?');
      expect(heading.tabIndex).to.equal(-1);
    });

    it('labels the field of a number with the question', async () => {
      const host = await ask(age);
      const [label] = host.one<HTMLInputElement>('input').labels ?? [];
      expect(label?.textContent?.trim()).to.equal('How old are you?');
      expect(host.one('input').inputMode).to.equal('numeric');
    });

    it('takes no focus when it is drawn', async () => {
      expect(focused(await ask(knee))).to.equal(null);
    });

    it('gives every option a target of at least 48 px', async () => {
      const host = await ask(knee);
      const heights = host.all('[part~="option"]').map((option) => option.getBoundingClientRect().height);
      expect(Math.min(...heights)).to.be.at.least(48);
    });
  });

  describe('options', () => {
    it('are native inputs inside their labels, in one group', async () => {
      const host = await ask(start);
      const radio = input(host, 'slow');
      expect(radio.type).to.equal('radio');
      expect(new Set(host.all<HTMLInputElement>('input').map(({ name }) => name)).size).to.equal(1);
      expect(radio.closest('label')?.part.contains('option')).to.equal(true);
    });

    it('tell neither question nor option by an id, a name, a value or a reference', async () => {
      for (const question of questions) {
        const host = await stage(html`<kpg-question .question=${question} .step=${2}></kpg-question>`);
        const ids = [question.id, ...question.options.map(({ id }) => id), 'none', 'not-sure'];
        const told = host.all('kpg-question *:not([part], svg, svg *)').flatMap((element) =>
          [...element.attributes]
            .filter(
              ({ name }) =>
                name === 'id' || name === 'for' || name === 'name' || name === 'value' || name.startsWith('aria-'),
            )
            .filter(({ name }) => name !== 'aria-label')
            .map(({ value }) => value),
        );
        expect(
          told.filter((value) => ids.some((id) => value.split(/[^a-z]+/).includes(id) || value.includes(`-${id}`))),
        ).to.deep.equal([]);
      }
    });

    it('offer "Not sure" in a group of radios; a list has it as a button, beside "None of these"', async () => {
      const one = await ask(start);
      expect(options(one)).to.deep.equal(['sudden', 'slow', 'not-sure']);
      expect(one.all('input').length).to.equal(3);
      const many = await ask(knee);
      expect(many.all('input').length).to.equal(3);
      expect(buttons(many)).to.deep.equal(['Back', 'Not sure', 'None of these']);
    });

    it('leave out "None of these" where something must fit', async () => {
      expect(buttons(await ask({ ...knee, none: false }))).to.deep.equal(['Back', 'Not sure', 'Next']);
    });

    it('replace "None of these" by Next once an option is ticked', async () => {
      const host = await ask(knee);
      await choose(host, 'locks');
      expect(buttons(host)).to.deep.equal(['Back', 'Next']);
      await choose(host, 'locks');
      expect(buttons(host)).to.deep.equal(['Back', 'Not sure', 'None of these']);
    });

    it('show what is chosen as a part', async () => {
      const host = await ask(knee);
      await choose(host, 'swells');
      expect(host.all('[part~="option-selected"]').map((one) => one.textContent?.trim())).to.deep.equal([
        'It is swells',
      ]);
    });

    it('show their helps on request, and describe their inputs from the start', async () => {
      const help = 'Something seems to block it.';
      const host = await ask({ ...knee, options: [{ id: 'stuck', text: 'It is stuck', help }] });
      expect(host.words).to.not.contain(help);
      const description = host.one(`#${input(host, 'stuck').getAttribute('aria-describedby')}`);
      expect(description.textContent).to.equal(help);
      const more = host.one('[aria-expanded]');
      more.click();
      await host.updateComplete;
      expect(host.words).to.contain(help);
      expect(more.ariaExpanded).to.equal('true');
    });

    it('open further ones in place, where the focus stays, and take them like the others', async () => {
      const [locks, swells, clicks] = knee.options;
      const host = await stage(
        html`<kpg-question .question=${knee} .options=${[locks]} .more=${[swells, clicks]} .step=${2}></kpg-question>`,
      );
      expect(host.words).to.contain('Show 2 more');
      const summary = host.one('.options-more summary');
      summary.focus();
      summary.click();
      await host.updateComplete;
      expect(focused(host)).to.equal(summary);
      expect(input(host, 'clicks').checkVisibility()).to.equal(true);
      await choose(host, 'clicks', 'locks');
      expect(await press(host, 'next')).to.deep.equal({
        name: 'kpg-answer-request',
        detail: [{ question: 'knee', answer: ['locks', 'clicks'] }],
      });
    });

    it('come into sight before anything is denied or given', async () => {
      const [locks, swells, clicks] = knee.options;
      for (const part of ['none', 'next'] as const) {
        const host = await stage(
          html`<kpg-question
            .question=${knee}
            .options=${[locks]}
            .more=${[swells, clicks]}
            .step=${2}
          ></kpg-question>`,
        );
        if (part === 'next') await choose(host, 'locks');
        host.one(`[part~="${part}"]`).click();
        await host.updateComplete;
        expect(host.requests, part).to.deep.equal([]);
        expect(input(host, 'clicks').checkVisibility(), part).to.equal(true);
        expect(focused(host), part).to.equal(host.one('.options-more summary'));
        await press(host, part);
        expect(host.requests.length, part).to.equal(1);
      }
    });

    it('start with what was chosen before', async () => {
      expect(chosen(await ask(knee, { draft: ['locks', 'clicks'] }))).to.deep.equal(['locks', 'clicks']);
      expect(chosen(await ask(start, { draft: 'slow' }))).to.deep.equal(['slow']);
      expect((await ask(age, { draft: 34 })).one<HTMLInputElement>('input').value).to.equal('34');
    });
  });

  describe('giving an answer', () => {
    it('needs more than choosing an option', async () => {
      const host = await ask(start);
      await choose(host, 'slow');
      expect(host.requests).to.deep.equal([]);
    });

    it('is computed ahead in idle time, for the current choice', async () => {
      const idle = () => new Promise<void>(whenIdle);
      const prepared: unknown[] = [];
      for (const [question, act] of [
        [knee, () => {}],
        [knee, (host: TestStage) => choose(host, 'locks', 'clicks')],
        [start, (host: TestStage) => choose(host, 'slow')],
        [age, (host: TestStage) => (host.one('input').focus(), sendKeys({ type: '67' }))],
      ] as const) {
        const host = await ask(question);
        let last: unknown;
        host.renderRoot.addEventListener('kpg-prepare-request', (event) => {
          last = (event as CustomEvent<readonly Answered[]>).detail[0]?.answer;
        });
        host.one('input').dispatchEvent(new InputEvent('input', { bubbles: true }));
        await act(host);
        await idle();
        prepared.push(last);
        expect(host.requests).to.deep.equal([]);
      }
      expect(prepared).to.deep.equal([['none'], ['locks', 'clicks'], 'slow', 67]);
    });

    it('happens with Next', async () => {
      const one = await ask(start);
      await choose(one, 'slow');
      expect(await press(one, 'next')).to.deep.equal({
        name: 'kpg-answer-request',
        detail: [{ question: 'start', answer: 'slow' }],
      });
      const many = await ask(knee);
      await choose(many, 'locks', 'clicks');
      expect(await press(many, 'next')).to.deep.equal({
        name: 'kpg-answer-request',
        detail: [{ question: 'knee', answer: ['locks', 'clicks'] }],
      });
    });

    for (const answer of ['none', 'not-sure'] as const) {
      it(`happens with one press of "${answer}"`, async () => {
        expect(await press(await ask(knee), answer)).to.deep.equal({
          name: 'kpg-answer-request',
          detail: [{ question: 'knee', answer: [answer] }],
        });
      });
    }

    it('is read from the fields, even if the page stops their events', async () => {
      const silent = (event: Event) => event.stopImmediatePropagation();
      for (const name of ['input', 'change']) addEventListener(name, silent, true);
      const list = await ask(knee);
      input(list, 'locks').click();
      const refused = await press(list, 'none');
      const taken = await press(list, 'next');
      const number = await ask(age);
      number.one('input').focus();
      await typeText('72');
      const years = await press(number, 'next');
      for (const name of ['input', 'change']) removeEventListener(name, silent, true);
      expect(refused).to.equal(undefined);
      expect(list.words).to.contain('You have ticked something here');
      expect(taken).to.deep.equal({ name: 'kpg-answer-request', detail: [{ question: 'knee', answer: ['locks'] }] });
      expect(years).to.deep.equal({ name: 'kpg-answer-request', detail: [{ question: 'age', answer: 72 }] });
    });

    it('reads an age as years', async () => {
      const host = await ask(age);
      host.one('input').focus();
      await typeText('67');
      expect(await press(host, 'next')).to.deep.equal({
        name: 'kpg-answer-request',
        detail: [{ question: 'age', answer: 67 }],
      });
    });

    it('requires a choice; the error message is linked to the fields and gets the focus', async () => {
      const host = await ask(knee);
      input(host, 'locks').focus();
      await sendKeys({ press: 'Enter' });
      await host.updateComplete;
      expect(host.requests).to.deep.equal([]);
      const error = host.one('.question-error');
      expect(focused(host)).to.equal(error);
      const described = host.one('fieldset').getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.some((id) => host.one(`#${id}`).contains(error))).to.equal(true);
    });

    for (const text of ['', 'old', '12.5', '-3', '121', '999', '18 months', '10 weeks', '48 hours', '9m']) {
      it(`refuses "${text}" as an age and leads to the field`, async () => {
        const host = await ask(age);
        host.one('input').focus();
        if (text) await typeText(text);
        const field = host.one<HTMLInputElement>('input');
        expect(field.value).to.equal(text);
        await press(host, 'next');
        expect(host.requests).to.deep.equal([]);
        expect(focused(host)).to.equal(field);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect(field.value).to.equal(text);
        expect(host.words).to.contain('under 1: 0');
      });
    }

    it('removes the error at the next choice', async () => {
      const host = await ask({ ...knee, none: false });
      await press(host, 'next');
      await choose(host, 'locks');
      expect(host.all('.question-error')).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    it('chooses with digits while the focus is inside', async () => {
      const host = await ask(knee);
      input(host, 'locks').focus();
      await sendKeys({ press: '2' });
      await sendKeys({ press: '3' });
      expect(chosen(host)).to.deep.equal(['swells', 'clicks']);
      await sendKeys({ press: '9' });
      expect(chosen(host)).to.deep.equal(['swells', 'clicks']);
    });

    it('leaves digits alone elsewhere', async () => {
      const host = await ask(knee);
      await sendKeys({ press: '1' });
      expect(chosen(host)).to.deep.equal([]);
    });

    it('lets digits be typed as an age', async () => {
      const host = await ask(age);
      host.one('input').focus();
      await typeText('67');
      expect(host.one<HTMLInputElement>('input').value).to.equal('67');
    });

    it('goes on with Enter', async () => {
      const host = await ask(knee);
      input(host, 'locks').focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Enter' });
      expect(host.requests.map(({ detail }) => detail)).to.deep.equal([[{ question: 'knee', answer: ['locks'] }]]);
    });

    it('walks through radios with the arrows and does not move on', async () => {
      const host = await ask(start);
      input(host, 'sudden').focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      expect(chosen(host)).to.deep.equal(['not-sure']);
      expect(host.requests).to.deep.equal([]);
    });
  });

  it('asks for the screen before with Back, which the first screen does not have', async () => {
    expect(await press(await ask(knee), 'back')).to.deep.equal({ name: 'kpg-back-request', detail: null });
    expect((await ask(knee, { step: 1 })).all('[part~="back"]')).to.deep.equal([]);
  });

  it('says why it asks, on request', async () => {
    const host = await ask(knee);
    expect(host.words).to.not.contain('It shows whether');
    host.one('[part~="why"] summary').click();
    await host.updateComplete;
    expect(host.words).to.contain('It shows whether the joint is involved.');
  });
});
