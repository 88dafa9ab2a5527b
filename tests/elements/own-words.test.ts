import { expect } from '@open-wc/testing';
import { guide as content } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { KneePainGuide } from '../../src/index.ts';
import { click, consoleOf, openGuide, part, textOf } from '../support/guide.ts';
import type { LanguageTexts } from '../../src/state/languages.ts';

const shown = (guide: KneePainGuide) => textOf(part(guide, 'base'));

/** Sets words of the site's own, as a script does, and gives the lines that the console says of them. */
async function setWords(guide: KneePainGuide, words: unknown): Promise<string[]> {
  return consoleOf('warn', async () => {
    Object.assign(guide, { words });
    await guide.updateComplete;
  });
}

describe('own words of a site', () => {
  it('replace the default words, which return when they are removed', async () => {
    const guide = await openGuide();
    const said = await setWords(guide, { 'home.title': 'What hurts, runner?', 'checker.open': 'Begin' });
    expect(said).to.deep.equal([]);
    expect(shown(guide)).to.include('What hurts, runner?').and.include('Begin');
    await setWords(guide, null);
    expect(shown(guide)).to.include(content.strings['home.title']).and.not.include('runner');
  });

  const refused: readonly [why: string, words: unknown, key: string][] = [
    ['a word of safety', { 'emergency.line': 'All is well.' }, 'emergency.line'],
    ['the name of an answer', { 'checker.none': 'Go on' }, 'checker.none'],
    ['what is said of privacy', { 'privacy.none': 'We never look.' }, 'privacy.none'],
    ['an unknown key', { 'home.titel': 'Hello' }, 'home.titel'],
    ['a key of every object', { constructor: 'Hello' }, 'constructor'],
    ['what is no text', { 'home.title': 7 }, 'home.title'],
    ['no words at all', { 'home.title': ' ' }, 'home.title'],
    ['a place left out', { 'home.check-time': 'Soon.' }, 'home.check-time'],
    ['a place too many', { 'home.title': 'Hello {name}' }, 'home.title'],
  ];
  for (const [why, words, key] of refused) {
    it(`refuse ${why} with one line and keep ours`, async () => {
      const guide = await openGuide();
      const before = shown(guide);
      const said = await setWords(guide, words);
      expect(said.length).to.equal(1);
      expect(said[0]).to.include(`words="${key}"`);
      expect(shown(guide)).to.equal(before);
    });
  }

  for (const junk of ['home.title', 5, true, [], Symbol('home.title')]) {
    it(`ignore a ${typeof junk}`, async () => {
      const guide = await openGuide();
      const before = shown(guide);
      await setWords(guide, junk);
      expect(shown(guide)).to.equal(before);
    });
  }

  it('are not used in a language that the visitor chooses', async () => {
    const texts = (tree: object): LanguageTexts['guide'] =>
      Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, () => JSON.stringify(value)]));
    const guide = await openGuide();
    KneePainGuide.addLanguage({ guide: texts({ ...content, lang: 'qw', language: 'Other' }), rules: texts(rules) });
    await setWords(guide, { 'home.title': 'Mine' });
    const to = (lang: string) => click(guide, guide.shadowRoot!.querySelector<HTMLElement>(`button[lang="${lang}"]`)!);
    await to('qw');
    expect(shown(guide)).to.not.include('Mine');
    await to('en');
    expect(shown(guide)).to.include('Mine');
  });
});
