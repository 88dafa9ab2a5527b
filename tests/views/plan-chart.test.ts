import { expect } from '@open-wc/testing';
import { drawPlanChart } from '../../src/views/plan-chart.ts';
import { guideIn, stage } from '../support/stage.ts';
import type { PlanDay } from '../../src/state/plan.ts';

const today = '2026-11-27';
const barsOf = async (day: Omit<PlanDay, 'day'>): Promise<string> => {
  const host = await stage(drawPlanChart([{ day: today, ...day }], today, guideIn()));
  return host.one('.plan-bars').getAttribute('d') ?? '';
};

describe('the chart of a plan', () => {
  for (const worst of ['during', 'evening', 'morning'] as const) {
    it(`is as tall as the worst pain of a day, be it ${worst}`, async () => {
      expect(await barsOf({ during: 1, evening: 1, morning: 1, [worst]: 7 })).to.match(/v-42$/);
    });
  }
});
