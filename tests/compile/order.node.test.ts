import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderLiterals, orderWeights } from '../../src/compile/order.ts';
import { age, list } from '../support/toy-questions.ts';

const leg = list('leg', 'swells aches');

describe('the order in the compiled rules', () => {
  it('is that of the questions and their options, then the answers without an option', () => {
    const any = ['leg.not-sure', 'leg.unanswered', 'leg.none', 'leg.aches', 'leg.swells', 'age.60+', 'age.8-16'];
    assert.deepEqual(orderLiterals({ any }, [age, leg]), { any: any.toReversed() });
  });

  it('puts a condition inside a list before the literals, and sorts it too', () => {
    assert.deepEqual(orderLiterals({ all: ['age.8-16', { any: ['leg.aches', 'leg.swells'] }] }, [age, leg]), {
      all: [{ any: ['leg.swells', 'leg.aches'] }, 'age.8-16'],
    });
  });

  it('sorts weights by question and option, and ages upwards', () => {
    const weights = { leg: { none: -1, aches: 1, swells: 2 }, age: { '55+': 1, '0-11': -1 } };
    const sorted = orderWeights(weights, [age, leg]);
    assert.deepEqual(
      Object.entries(sorted).map(([id, row]) => [id, Object.keys(row)]),
      [
        ['age', ['0-11', '55+']],
        ['leg', ['swells', 'aches', 'none']],
      ],
    );
  });
});
