import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { html } from 'lit';
import { levels } from '../../src/model/level.ts';
import { drawBlocks } from '../../src/views/blocks.ts';
import { drawCard } from '../../src/views/card.ts';
import { textOf } from '../support/guide.ts';
import { guideIn, stage } from '../support/stage.ts';
import type { Level } from '../../src/model/level.ts';

const card = (level: Level, theme = 'light') =>
  stage(drawCard({ level, heading: 'Do this', body: html`<p>And this.</p>`, depth: 3 }, guideIn()), { theme });

describe('a care card', () => {
  for (const level of levels) {
    for (const theme of ['light', 'dark']) {
      it(`passes axe at the level ${level} in the ${theme} theme`, async () => {
        expect((await axe.run(await card(level, theme))).violations).to.deep.equal([]);
      });
    }

    it(`says ${level} by part, by words before the heading and by its own icon`, async () => {
      const host = await card(level);
      expect(host.one('[part~="care-card"]').part.contains(`care-card-${level}`)).to.equal(true);
      expect(host.one('h3').textContent).to.match(/\w+.*: Do this/s);
      expect(host.all('.care-card-heading .icon').length).to.equal(1);
    });
  }

  it('gives each level another icon', async () => {
    const icons = await Promise.all(levels.map(async (level) => (await card(level)).one('.icon').innerHTML));
    expect(new Set(icons).size).to.equal(levels.length);
  });

  it('carries its level as data where it opens a result, and nowhere else', async () => {
    const dataOf = async (isResult: boolean) => {
      const host = await stage(drawCard({ level: 'soon', heading: 'Do this', depth: 3, isResult }, guideIn()));
      return host.all('[data-level]').map((one) => [one.dataset['level'], one.part.contains('result-level')]);
    };
    expect(await dataOf(true)).to.deep.equal([['soon', true]]);
    expect(await dataOf(false)).to.deep.equal([]);
  });

  it('has no body without words for it', async () => {
    const host = await stage(drawCard({ level: 'soon', heading: 'Do this', depth: 3 }, guideIn()));
    expect(host.all('.care-card-body')).to.deep.equal([]);
  });

  it('says on a page the action that the page names, else that of its level', async () => {
    const heading = async (...lead: string[]) =>
      textOf((await stage(drawBlocks([['care', 'soon', lead]], guideIn(), 3))).one('h3'));
    const { say } = guideIn();
    expect(await heading('Do this')).to.equal(`${say('care-card.soon')} Do this`);
    expect(await heading()).to.equal(`${say('care-card.soon')} ${say('care.soon')}`);
  });
});
