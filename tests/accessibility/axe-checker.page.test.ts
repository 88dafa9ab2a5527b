import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nextQuestion, questions, type Answers } from '../../dist/engine.js';
import { isWhole } from '../support/depth.ts';
import { unfold } from '../support/look-at-all.ts';
import { otherTongues, speak } from '../support/languages.ts';
import { waysToLevels } from '../support/scenes.ts';
import { runChecker, type Choices } from '../support/visitor.ts';
import { check, inEachLook, looks } from './axe.ts';

/** Answers of a visitor who chooses by lot, but the same at every run: the engine asks until it has enough. */
function walk(seed: number): { asked: string[]; choices: Choices } {
  const choices: Record<string, string | number> = {};
  const answers: Record<string, Answers[string]> = {};
  // Every fifth visitor answers for a small child.
  const age = seed % 5 === 0 ? 3 : 10 + (seed % 70);
  let state = seed;
  for (let question = nextQuestion(answers); question; question = nextQuestion(answers)) {
    const { id, kind, options } = question;
    state = (state * 1103515245 + 12345) % 2147483648;
    const ids = [...options.map((option) => option.id), ...(kind === 'many' ? ['none', 'none'] : [])];
    // An emergency would end the questions.
    const drawn = id === 'emergency' ? 'none' : (ids[Math.floor((state / 2147483648) * ids.length)] ?? 'none');
    const choice = kind === 'number' ? age : drawn;
    choices[id] = choice;
    answers[id] = kind === 'many' ? [String(choice)] : choice;
  }
  return { asked: Object.keys(choices), choices };
}

/** Few walks that together meet every question on the way to a result, or as many of them as there are ways to. */
function walksOverAllQuestions(): readonly { seen: readonly string[]; choices: Choices }[] {
  const missing = new Set(questions.filter(({ after }) => !after).map(({ id }) => id));
  const walks: { seen: readonly string[]; choices: Choices }[] = [];
  for (let seed = 1; missing.size > 0 && seed < 3000; seed++) {
    const { asked, choices } = walk(seed);
    const seen = asked.filter((id) => missing.has(id));
    if (seen.length === 0) continue;
    for (const id of seen) missing.delete(id);
    walks.push({ seen, choices });
  }
  assert.deepEqual([...missing], [], 'every question has a way to it');
  return walks;
}

const walks = walksOverAllQuestions();

inEachLook('checker', (look, shown) => {
  /** Begins again; a function sees each question. */
  async function run(choices: Choices, see?: (question: string) => Promise<void>): Promise<string> {
    await shown().page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
    return runChecker(shown().page, choices, async (question) => {
      await see?.(question);
      return false;
    });
  }

  // In npm test each level has one look: other tests check the colours of all levels in both themes.
  const levels = Object.entries(waysToLevels);
  for (const [level, choices] of isWhole ? levels : levels.filter((_, at) => looks[at % looks.length] === look)) {
    it(`on the result ${level}`, async () => {
      assert.equal(await run(choices), level);
      await unfold(shown().page);
      assert.deepEqual(await check(shown().page), []);
    });
  }

  // In npm test the second look has the results alone: its colours differ, and its elements do not.
  for (const { seen, choices } of isWhole || look === looks[0] ? walks : []) {
    it(`on the questions ${seen.join(', ')}`, async () => {
      const found: string[] = [];
      const looked: string[] = [];
      await run(choices, async (question) => {
        if (!seen.includes(question)) return;
        looked.push(question);
        found.push(...(await check(shown().page)).map((fault) => `${question}: ${fault}`));
      });
      assert.deepEqual(found, []);
      // A question in several screens is looked at on each.
      assert.deepEqual([...new Set(looked)], seen);
    });
  }

  // Last, since the page keeps the language.
  for (const lang of isWhole ? otherTongues : []) {
    it(`on a run and the results in ${lang}`, async () => {
      const { page, site } = shown();
      await speak(page, lang, site);
      for (const choices of Object.values(waysToLevels)) {
        const found: string[] = [];
        await run(choices, async (question) => {
          found.push(...(await check(shown().page)).map((fault) => `${question}: ${fault}`));
        });
        await unfold(shown().page);
        assert.deepEqual([...found, ...(await check(shown().page))], []);
      }
    });
  }
});
