import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { drawIcon, iconIds } from '../../src/pictures/icons.ts';
import { drawLocator, drawPicture, pictureIds } from '../../src/pictures/index.ts';
import { legHeight } from '../../src/pictures/leg.ts';
import { spread } from '../support/depth.ts';

const draw = (picture: unknown) => fixture<HTMLElement>(html`<div>${picture}</div>`);
const pathsOf = (element: Element) => [...element.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

describe('the pictures', () => {
  it('are null for an unknown id', () => expect(drawPicture('no-such-picture')).to.equal(null));

  it('hold one for every exercise', () => {
    expect(pictureIds).to.include.members(guide.exercises.map(({ picture }) => picture));
  });

  for (const id of pictureIds) {
    describe(id, () => {
      it('is drawn inside its frame, hidden from screen readers, without styles of its own or ids', async () => {
        const element = await draw(drawPicture(id, (key) => guide.strings[key])!);
        expect(element.querySelector('svg')!.closest('[aria-hidden="true"]')).to.exist;
        expect(element.querySelectorAll('[style], style, [id]').length).to.equal(0);
        for (const path of pathsOf(element))
          expect(path)
            .to.match(/^M[-\d]/)
            .and.not.match(/NaN|undefined/);
      });
    });
  }
});

describe('the words beside a picture', () => {
  for (const [text, lines] of [
    ['Semimem\u00ADbranosus-es', ['Semimem-', 'branosus-es']],
    ['Short\u00ADer', ['Shorter']],
    ['Biceps femoris of the thigh', ['Biceps femoris', 'of the thigh']],
  ] as const) {
    it(`break only where they may: ${lines.join(' ')}`, async () => {
      const say = (key: string) => (key === 'picture.hamstrings.biceps' ? text : '');
      const element = await draw(drawPicture('hamstrings', say)!);
      const spans = [...element.querySelectorAll('tspan')].map((span) => span.textContent);
      expect(spans.filter(Boolean)).to.deep.equal(lines);
    });
  }
});

describe('the figures of exercises', () => {
  for (const { picture: id } of spread(guide.exercises, 3)) {
    it(`stay inside their frame, still and on every part of their way, ${id}`, async () => {
      const pictures = [undefined, 0, 0.25, 0.5, 0.75, 1, 1.5].map((at) => drawPicture(id, undefined, at)!);
      const element = await draw(html`${pictures}`);
      const frame = element.querySelector('svg')!.viewBox.baseVal;
      for (const figure of element.querySelectorAll('g')) {
        const box = figure.getBBox();
        const { e: left, f: top } = figure.transform.baseVal.consolidate()!.matrix;
        expect(left + box.x, 'left').to.be.at.least(frame.x);
        expect(left + box.x + box.width, 'right').to.be.at.most(frame.x + frame.width);
        expect(top + box.y, 'top').to.be.at.least(frame.y);
        expect(top + box.y + box.height, 'floor').to.be.at.most(frame.y + frame.height);
      }
    });
  }
});

describe('the movement of an exercise', () => {
  const shapes = async (id: string, at: number) => pathsOf(await draw(drawPicture(id, undefined, at)!)).join();
  for (const id of ['glute-bridge', 'sit-to-stand', 'brisk-walk']) {
    it(`ends where it began, ${id}`, async () => {
      expect(await shapes(id, 2)).to.equal(await shapes(id, 0));
      expect(await shapes(id, 1)).not.to.equal(await shapes(id, 0));
    });
  }

  it('exchanges the legs halfway through a stride', async () => {
    const legs = async (at: number) =>
      (await draw(drawPicture('brisk-walk', undefined, at)!)).querySelectorAll('.drawing-shade').length;
    expect(await shapes('brisk-walk', 0.5)).not.to.equal(await shapes('brisk-walk', 1.5));
    expect([await legs(0), await legs(1)]).to.deep.equal([2, 2]);
  });

  for (const [id, kind] of [
    ['romanian-deadlift', 'weight'],
    ['heel-slide-curl', 'towel'],
  ] as const) {
    it(`takes the ${kind} along, ${id}`, async () => {
      const placeAt = async (at: number) =>
        (await draw(drawPicture(id, undefined, at)!)).querySelector('g > .drawing-thing')!.getAttribute('transform');
      expect(await placeAt(0)).not.to.equal(await placeAt(1));
    });
  }
});

describe('the locator', () => {
  /** How many areas the marking path draws: each begins with a move. */
  const marks = (element: Element) =>
    element.querySelector('.drawing-mark')!.getAttribute('d')!.split('M').slice(1).length;
  const places = rules.questions.find(({ id }) => id === 'location')!.options.map(({ id }) => id);

  for (const place of places.filter((id) => !['elsewhere', 'not-sure', 'none'].includes(id))) {
    it(`marks ${place}`, async () => expect(marks(await draw(drawLocator([place])))).to.equal(1));
  }
  it('is nothing for a place elsewhere', () => expect(drawLocator(['elsewhere'])).to.equal(nothing));
  it('shows the part of the leg around its places, and nothing beyond the leg', async () => {
    for (const place of ['sit-bone', 'shin', 'hip-groin', 'calf']) {
      const box = (await draw(drawLocator([place], true))).querySelector('svg')!.viewBox.baseVal;
      expect(box.y, place).to.be.within(0, legHeight - box.height);
      expect(box.width).to.equal(box.height);
    }
  });
  it('marks what runs down the back only from behind', async () => {
    expect(marks(await draw(drawLocator(['back-to-leg', 'thigh-front', 'shin'])))).to.equal(2);
  });
  it('marks several places of one side', async () => {
    expect(marks(await draw(drawLocator(['back-inner', 'back-middle', 'front'])))).to.equal(2);
  });
});

describe('the icons', () => {
  it('of the four levels differ in shape', async () => {
    const shapes = await Promise.all(
      (['emergency', 'urgent', 'soon', 'self-care'] as const).map(async (level) =>
        pathsOf(await draw(drawIcon(level))).join(),
      ),
    );
    expect(new Set(shapes).size).to.equal(4);
  });
  for (const id of iconIds) {
    it(`fit their frame, ${id}`, async () => {
      const box = (await draw(drawIcon(id))).querySelector('path')!.getBBox();
      expect(Math.min(box.x, box.y)).to.be.at.least(2);
      expect(Math.max(box.x + box.width, box.y + box.height)).to.be.at.most(22);
    });
  }
});
