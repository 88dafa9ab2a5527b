import { expect } from '@open-wc/testing';
import { openGuide, part, runThrough } from '../support/guide.ts';

/** Padding, corners and greatest width of a guide with these styles. */
async function sizesWith(styles: string): Promise<readonly string[]> {
  const guide = await openGuide({ style: styles });
  const { padding, maxInlineSize } = getComputedStyle(part(guide, 'base')!);
  return [padding, getComputedStyle(part(guide, 'button-primary')!).borderRadius, maxInlineSize];
}

describe('the box of the guide', () => {
  for (const display of ['block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'inline-block', 'table', 'list-item']) {
    it(`is as wide as the element where a site makes it ${display}`, async () => {
      const guide = await openGuide();
      guide.style.display = display;
      const { width } = part(guide, 'base')!.getBoundingClientRect();
      expect(width).to.be.greaterThan(300).and.to.equal(guide.getBoundingClientRect().width);
    });
  }

  it('breaks long words of the site instead of growing in a narrow column', async () => {
    const word = 'Physiotherapiepraxisgemeinschaftsgebäudeverwaltung';
    const guide = await openGuide({
      ...{ region: 'us', phone: '01632 960142', view: 'checker' },
      ...{ 'clinic-name': word, 'booking-url': '/book', 'booking-label': word },
    });
    guide.style.inlineSize = '288px';
    expect(await runThrough(guide, ['leg.soft-lump'])).to.equal('soon');
    expect(part(guide, 'base')!.scrollWidth).to.equal(288);
  });

  for (const value of ['', 'banana', '-5px']) {
    it(`has its own sizes where a site sets them to "${value}"`, async () => {
      const own = await sizesWith('');
      expect(await sizesWith(`--kpg-space:${value}; --kpg-radius:${value}; --kpg-max-width:${value}`)).to.deep.equal(
        own,
      );
    });
  }

  it('has no space and no corners where a site wants none, and a width even then', async () => {
    const [padding, radius, width] = await sizesWith('');
    const none = '--kpg-space:0; --kpg-radius:0; --kpg-max-width:0';
    expect(await sizesWith(none)).to.deep.equal(['0px', '0px', width]);
    expect(await sizesWith('--kpg-max-width:none')).to.deep.equal([padding, radius, 'none']);
  });

  for (const value of ['', '12red']) {
    it(`has the type of the page where a site sets --kpg-font and --kpg-font-size to "${value}"`, async () => {
      const guide = await openGuide();
      guide.setAttribute('style', `font: 21px Georgia; --kpg-font:${value}; --kpg-font-size:${value}`);
      const { fontFamily, fontSize } = getComputedStyle(part(guide, 'base')!);
      expect([fontFamily, fontSize]).to.deep.equal(['Georgia', '21px']);
    });
  }
});
