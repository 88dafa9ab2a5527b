import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { drawRecovery } from '../../src/views/recovery.ts';
import { guideIn } from '../support/stage.ts';

const guide = guideIn();

/** The bar of a usual time: where it starts and how wide it is, in per cent of a scale, and the scale's end in words. */
function bar(from: number, to: number): { start: number; width: number; end: string } {
  const place = document.createElement('div');
  render(drawRecovery([from, to], guide), place);
  const usual = place.querySelector('.recovery-usual')!;
  const share = (name: string): number => Math.round(Number.parseFloat(usual.getAttribute(name) ?? ''));
  return {
    start: share('x'),
    width: share('width'),
    end: place.querySelector('.recovery-ends')!.lastElementChild!.textContent,
  };
}

describe('the bar of a recovery', () => {
  for (const [from, to, start, width, end] of [
    [0, 2, 0, 33, '6 weeks'],
    [1, 3, 17, 33, '6 weeks'],
    [3, 6, 50, 50, '6 weeks'],
    [2, 8, 15, 46, '3 months'],
    [13, 20, 50, 27, '6 months'],
    [8, 104, 8, 92, '2 years'],
    [52, 104, 50, 50, '2 years'],
    [100, 200, 50, 50, '4 years'],
  ] as const) {
    it(`of ${from} to ${to} weeks starts at ${start} % and takes ${width} % of ${end}`, () => {
      expect(bar(from, to)).to.deep.equal({ start, width, end });
    });
  }

  it('is said in words: a range, or one time where both ends are the same', () => {
    const words = (from: number, to: number): string => {
      const place = document.createElement('div');
      render(drawRecovery([from, to], guide), place);
      return place.querySelector('figcaption')!.textContent;
    };
    expect(words(2, 6)).to.contain('2 to 6 weeks');
    for (const from of [0, 6]) expect(words(from, 6)).to.contain('up to 6 weeks');
  });

  it('has a visible width, however short the time is on its scale', () => {
    expect(bar(156, 156)).to.deep.equal({ start: 98, width: 2, end: '3 years' });
  });
});
