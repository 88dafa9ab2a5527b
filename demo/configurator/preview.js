import { filesOf } from './paste.js';
import { visitors } from './visitors.js';
import { walk } from './walk.js';

const dist = new URL('../../dist/', import.meta.url);
const demo = new URL('../', import.meta.url);

/** What the preview can show of the guide, and what the guide has to offer for it. */
export const scenes = {
  start: { name: 'First view' },
  question: { name: 'A question', needsChecker: true },
  emergency: { name: 'Emergency', needsChecker: true },
  urgent: { name: 'Today', needsChecker: true },
  soon: { name: 'Soon', needsChecker: true },
  'self-care': { name: 'At home', needsChecker: true },
  page: { name: 'A page' },
  programme: { name: 'Exercises' },
};

/** One frame with the real guide on a page of the demo, in one theme. */
export class Preview extends EventTarget {
  #frame;
  #page = '';
  #shown = '';
  #work = Promise.resolve();
  /** What the guide has said on the console, by the attribute that it is about. */
  warnings = [];

  constructor(frame) {
    super();
    this.#frame = frame;
  }

  get guide() {
    return this.#frame.contentDocument?.querySelector('knee-pain-guide') ?? null;
  }

  /** Shows the choices. One change follows the other, so that a slow one cannot overtake. */
  show(state, names) {
    this.#work = this.#work.then(() => this.#show(state, names)).catch((error) => console.error(error));
    return this.#work;
  }

  async #show(state, names) {
    const page = `${state.host} ${state.languages}`;
    if (page !== this.#page) {
      this.#page = page;
      this.#shown = '';
      await this.#load(state);
    }
    const { guide } = this;
    dress(guide, state, names);
    this.#frame.contentDocument.documentElement.style.colorScheme = state.attributes.theme === 'dark' ? 'dark' : '';
    await this.#frame.contentWindow.customElements.whenDefined('knee-pain-guide');
    await guide.updateComplete;
    await this.#turnTo(state);
    this.dispatchEvent(new Event('shown'));
  }

  /** The page without its own script, so that the languages are those that were chosen. */
  async #load({ host, languages }) {
    const frame = this.#frame;
    this.warnings = [];
    await new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
      frame.src = new URL('preview.html', demo);
    });
    const text = await (await fetch(new URL(`${host}.html`, demo))).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const script of page.querySelectorAll('script')) script.remove();
    const { contentDocument: inside, contentWindow: view } = frame;
    view.console.warn = (...words) => this.#hear(words.join(' '));
    inside.documentElement.replaceWith(inside.adoptNode(page.documentElement));
    for (const name of filesOf({ languages })) {
      inside.head.append(Object.assign(inside.createElement('script'), { src: new URL(name, dist), async: false }));
    }
    this.dispatchEvent(new Event('loaded'));
  }

  #hear(words) {
    const [, name, value, expected] = /^<knee-pain-guide> ([\w-]+)="([^]*?)": expected ([^]*)$/.exec(words) ?? [];
    if (name) this.warnings.push({ name, value, expected });
  }

  /** Opens what is to be seen, unless it is there already: then the visitor may have gone on from it. */
  async #turnTo({ scene, attributes, region }) {
    const { guide } = this;
    const wanted = JSON.stringify([scene, attributes.view, attributes.lang, region, attributes['no-checker']]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const { activeElement } = document;
    const { scrollX, scrollY } = window;
    if (scene === 'start') guide.navigate(attributes.view ?? 'home');
    else if (scene === 'page') guide.navigate(attributes.topics?.split(/\s+/)[0] ?? 'bakers-cyst');
    else if (scene === 'programme') guide.navigate('programme/hamstring-strain');
    else await this.#walk(scene);
    await guide.updateComplete;
    // A step of the checker takes the focus and comes into view: here only inside the preview.
    this.#frame.contentWindow.scrollTo(0, guide.getBoundingClientRect().top + this.#frame.contentWindow.scrollY - 24);
    if (document.activeElement === activeElement) return;
    document.activeElement.blur();
    activeElement.focus({ preventScroll: true });
    window.scrollTo(scrollX, scrollY);
  }

  async #walk(scene) {
    const { guide } = this;
    const { lang } = guide.shadowRoot.querySelector('[part~="base"]');
    const { questions } = await import(new URL(lang === 'es' ? 'es/engine.js' : 'engine.js', dist));
    if (scene === 'question') {
      await walk(guide, { age: 34 }, questions, (screen) => screen.querySelector('[part~="leg-map"]'));
    } else {
      await walk(guide, visitors[scene], questions);
    }
  }
}

/** Gives the guide what was chosen, and takes back what the page itself had set. */
function dress(guide, { attributes, properties }, { attributeNames, propertyNames }) {
  for (const name of attributeNames) {
    const value = attributes[name];
    if (value === undefined) guide.removeAttribute(name);
    else guide.setAttribute(name, value === true ? '' : value);
  }
  for (const name of propertyNames) guide.style.setProperty(name, properties[name] ?? 'initial');
}
