import { expect } from 'chai';
import { describe, it } from 'node:test';
import { nextQuestion } from '../../src/engine/index.ts';
import { runs } from '../support/depth.ts';
import { dice, patient } from './patients.ts';
import type { MutableAnswers } from './real-answers.ts';

function screensFor(told: MutableAnswers): number {
  const given: MutableAnswers = {};
  for (let next = nextQuestion(given); next; next = nextQuestion(given)) given[next.id] = told[next.id] ?? 'not-sure';
  return Object.keys(given).length;
}

describe('thousands of visitors', () => {
  it('meet eleven screens in the median and never more than sixteen', () => {
    const roll = dice(1);
    const screens = Array.from({ length: runs(10_000) }, () => screensFor(patient(roll))).sort((a, b) => a - b);
    expect(screens[Math.floor(screens.length / 2)]).to.be.at.most(11);
    expect(screens.at(-1)).to.be.at.most(16);
  });
});
