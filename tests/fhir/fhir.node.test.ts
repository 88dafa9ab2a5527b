import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaireResponse } from '../../src/fhir/fhir.ts';
import type { Answers } from '../../src/model/checker.ts';

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

  it('says what an option of an earlier version means today', () => {
    assert.deepEqual(written('since', { course: ['under-week'] }), ['under-week']);
  });
});
