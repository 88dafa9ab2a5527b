import { expect } from '@open-wc/testing';
import { guideIn } from '../support/stage.ts';
import { at, headings, show, strain, tightness } from './result-stage.ts';
import type { TestStage } from '../support/stage.ts';

describe('the causes in a result', () => {
  it('puts dangers first, then the cause that fits best in two sentences, and the others in a line each', async () => {
    const host = await show(at('soon'));
    const order = headings(host).filter((title) => /could|checking/.test(title));
    expect(order).to.deep.equal(['Needs checking to rule out', 'What it could be', 'It could also be']);
    const [danger, lead, other] = host.all('[part~="cause"]').map((row) => row.innerText.replace(/\s+/g, ' ').trim());
    expect(danger).to.contain('Blood clot');
    expect(lead).to.equal(
      'Mild hamstring strain A sudden over-stretch or tear of a muscle at the back of the thigh. Fits well with your answers What speaks for it',
    );
    expect(other).to.equal('Tight hamstrings What speaks for it');
  });

  it('says on request what speaks for a cause and against it', async () => {
    const host = await show(at('soon', [strain]));
    const cause = host.one('[part~="cause"]');
    expect(cause.innerText).to.not.contain('Stiff in the morning');
    host.one('summary').click();
    expect(cause.innerText).to.contain('Suddenly').and.to.contain('Stiff in the morning');
    expect(cause.querySelector('.locator')).to.not.equal(null);
  });

  it('says nothing against a cause against which no answer speaks', async () => {
    const reasons = async (against: readonly string[]) =>
      (await show(at('soon', [{ ...strain, against }]))).all('.cause-reasons > div').map(({ className }) => className);
    expect(await reasons([])).to.deep.equal(['cause-because']);
    expect(await reasons(strain.against)).to.deep.equal(['cause-because', 'cause-against']);
  });

  it('names the grades of one injury once, with the time of those that fit', async () => {
    const partial = {
      ...strain,
      id: 'hamstring-strain-partial',
      name: 'Partly torn hamstring',
      because: ['A bruise'],
    };
    const host = await show(at('soon', [strain, tightness, partial]));
    const names = host.all('[part~="cause"] strong').map((name) => name.innerText);
    expect(names).to.deep.equal(['Hamstring strain', 'Tight hamstrings']);
    expect(host.one('.cause-because').textContent).to.contain('Suddenly').and.to.contain('A bruise');
    expect(host.one('.recovery').innerText).to.contain('1 to 6 weeks');
    const one = await show(at('soon', [strain]));
    expect(one.one('.recovery').innerText).to.contain('1 to 3 weeks');
  });

  it('lets a dangerous grade speak for the milder ones', async () => {
    const torn = {
      ...strain,
      id: 'hamstring-strain-complete',
      name: 'Completely torn hamstring muscle',
      danger: true,
    };
    const host = await show(at('urgent', [strain, torn]));
    expect(headings(host)).to.include('Needs checking to rule out').and.to.not.include('What it could be');
  });

  it('names neither cause nor page in attributes that click trackers read, unless the site shares answers', async () => {
    const told = (host: TestStage) => {
      const attributes = host
        .all('.result :not([data-outside])')
        .flatMap((one) => [...one.attributes].map(({ value }) => value));
      return ['hamstring-strain', 'hamstring-tightness', 'deep-vein-thrombosis'].filter((id) =>
        attributes.some((value) => value.includes(id)),
      );
    };
    const host = await show(at('soon'));
    expect(told(host)).to.deep.equal([]);
    host.one('[part~="cause"] a').click();
    expect(host.requests.at(-1)?.detail).to.deep.equal({ page: 'deep-vein-thrombosis' });
    expect(told(await show(at('soon'), guideIn('gb', { shareAnswers: true })))).to.have.length(3);
  });

  it('leaves the causes out where none fits', async () => {
    expect(headings(await show(at('self-care', [])))).to.not.include('What it could be');
  });
});
