import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaireResponse } from '../../src/fhir/fhir.ts';
import { assess, nextQuestion } from '../../src/engine/index.ts';
import type { Answer, Answers, Reason } from '../../src/model/checker.ts';

const authored = '2026-11-20T09:30:00Z';

/** The codes and numbers of an answer in the resource; undefined if its item is left out. */
function written(id: string, answers: Answers): unknown {
  const { item } = questionnaireResponse(answers, { authored });
  return item
    .find(({ linkId }) => linkId === id)
    ?.answer?.map((one) => ('valueCoding' in one ? one.valueCoding.code : Object.values<unknown>(one)[0]));
}

describe('an answer as a FHIR resource', () => {
  for (const [name, id, given, expected] of [
    ['an age', 'age', 42, [42]],
    ['an age with months', 'age', 1.5, [1]],
    ['an age from a form', 'age', '42', [42]],
    ['an age that nobody reaches', 'age', 200, undefined],
    ['an age below zero', 'age', -3, undefined],
    ['an unknown age', 'age', 'not-sure', undefined],
    ['more than the scale of pain has', 'pain', 40, [10]],
    ['an item of a list', 'emergency', ['cold-foot', 'none'], ['cold-foot']],
    ['none of a list', 'emergency', ['none'], ['none']],
    ['an item beside "not sure"', 'emergency', ['not-sure', 'cold-foot'], ['cold-foot', 'not-sure']],
    ['several answers to a question that has one', 'start', ['sudden', 'weeks'], ['not-sure']],
    ['an option that does not exist', 'emergency', ['green'], undefined],
  ] as const) {
    it(`says what the checker understood: ${name}`, () => {
      assert.deepEqual(written(id, { [id]: given }), expected);
    });
  }

  it('is complete once the checker has no further question', () => {
    const answers: Record<string, Answer> = { age: 40 };
    for (let next = nextQuestion(answers); next; next = nextQuestion(answers))
      answers[next.id] = next.kind === 'many' ? ['none'] : 'not-sure';
    assert.equal(questionnaireResponse(answers, { authored }).status, 'completed');
    delete answers['age'];
    assert.equal(questionnaireResponse(answers, { authored }).status, 'in-progress');
  });

  it('says what an option of an earlier version means today', () => {
    assert.deepEqual(written('since', { course: ['under-week'] }), ['under-week']);
  });
});

describe('the result as a FHIR resource', () => {
  it('gives each reason with the answers that it quotes, and leaves out what there is none of', () => {
    const answers = { age: 40, emergency: ['cold-foot'] };
    const [{ quotes, text }] = assess(answers).reasons as [Reason];
    assert.ok(quotes.length > 0);
    const { item = [] } = questionnaireResponse(answers, { authored }).item.at(-1)!;
    const reasons = item.find(({ linkId }) => linkId === 'result.reasons');
    assert.deepEqual(reasons?.answer?.[0], { valueString: `${quotes.join('. ')}. ${text}` });
    assert.ok(item.every(({ answer = [] }) => answer.length > 0));
    assert.ok(!item.some(({ linkId }) => linkId === 'result.denied'));
  });
});

describe('the time of the answers', () => {
  for (const wrong of ['2026-13-01T09:30:00Z', '2026-11-20T25:30:00Z']) {
    it(`is refused where there is no such time: ${wrong}`, () => {
      assert.throws(() => questionnaireResponse({}, { authored: wrong }), /^TypeError: authored: expected/);
    });
  }
});
