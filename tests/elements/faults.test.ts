import { expect } from '@open-wc/testing';
import { guide as words } from 'virtual:guide';
import { breakTitle } from '../support/faults.ts';
import { answerScreen, consoleOf, eventsOf, find, openGuide, part, textOf } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

/** Answers with "none" or "not sure" until there is a result, or no question that can be drawn. */
async function toResult(guide: KneePainGuide): Promise<void> {
  for (let step = 0; step < 24 && part(guide, 'question'); step++) await answerScreen(guide, []);
}

/** Every inner element, with a view that shows it. */
const places = {
  'kpg-home': 'home',
  'kpg-search': 'home',
  'kpg-leg-map': 'home',
  'kpg-exercise': 'rehabilitation',
  'kpg-figure': 'rehabilitation',
  'kpg-plan': 'rehabilitation',
  'kpg-checker': 'checker',
  'kpg-question': 'checker',
  'kpg-aloud': 'checker',
  'kpg-take-along': 'result',
} as const;

describe('an inner element that cannot draw itself', () => {
  it('covers every inner element', async () => {
    const seen = new Set<string>();
    for (const view of new Set(Object.values(places))) {
      const guide = await openGuide({ view: view === 'result' ? 'checker' : view });
      if (view === 'result') await toResult(guide);
      for (const { localName } of guide.shadowRoot!.querySelectorAll('*')) {
        if (localName.startsWith('kpg-')) seen.add(localName);
      }
    }
    expect([...seen].sort()).to.deep.equal(Object.keys(places).sort());
  });

  for (const [tag, view] of Object.entries(places)) {
    it(`shows the fallback and fires kpg-error: ${tag}`, async () => {
      const uncaught: string[] = [];
      const catchUp = (event: ErrorEvent | PromiseRejectionEvent) =>
        uncaught.push('message' in event ? event.message : String(event.reason));
      addEventListener('error', catchUp);
      addEventListener('unhandledrejection', catchUp);
      const prototype = customElements.get(tag)!.prototype as object;
      const own = Object.getOwnPropertyDescriptor(prototype, 'render')!;
      const broken = {
        ...own,
        value: () => {
          throw new Error('cannot draw');
        },
      };
      const guide = await openGuide({ region: 'gb', checker: '', view: view === 'result' ? 'checker' : 'glossary' });
      let heard: readonly { name: string }[] = [];
      try {
        await consoleOf('error', async () => {
          Object.defineProperty(prototype, 'render', broken);
          heard = await eventsOf(guide, ['kpg-error'], async () => {
            if (view === 'result') await toResult(guide);
            else guide.navigate(view);
            await guide.updateComplete;
          });
        });
      } finally {
        Object.defineProperty(prototype, 'render', own);
        removeEventListener('error', catchUp);
        removeEventListener('unhandledrejection', catchUp);
      }
      expect(heard.length, 'kpg-error').to.be.at.least(1);
      expect(textOf(guide.shadowRoot)).to.contain('999');
      expect(textOf(guide.shadowRoot).toLowerCase()).to.contain('contact a health professional');
      expect(uncaught).to.deep.equal([]);
    });
  }
});

describe('a result that cannot be drawn', () => {
  it('is replaced by the danger signs, and the visitor can start again', async () => {
    const guide = await openGuide({ region: 'gb', checker: '', view: 'checker' });
    const repair = words.outcomes.map(breakTitle);
    const heard = await eventsOf(guide, ['kpg-error'], async () => {
      await consoleOf('error', () => toResult(guide));
    });
    for (const one of repair) one();
    expect(heard.length).to.equal(1);
    expect(textOf(part(guide, 'main'))).to.contain('999');
    find(guide, 'button', 'checker.restart').click();
    await guide.updateComplete;
    expect(part(guide, 'question')).to.exist;
  });
});
