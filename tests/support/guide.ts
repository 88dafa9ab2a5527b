import { fixture, html } from '@open-wc/testing';
import { guide as content } from 'virtual:guide';
import { rules } from 'virtual:rules';
import '../../src/index.ts';
import { choiceIn, screenIn } from './screen.ts';
import type { KneePainGuide } from '../../src/index.ts';
import type { Screen } from './screen.ts';
import type { StringKey } from '../../src/model/strings.ts';

// Until the page is loaded, the lower part of the first view waits for an idle moment. A test may pretend that it is not.
const loaded = document.readyState === 'complete' || new Promise((done) => addEventListener('load', done));

/** A guide on the page, drawn; with attributes as a site writes them. */
export async function openGuide(
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Node[] = [],
): Promise<KneePainGuide> {
  await loaded;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const guide = document.createElement('knee-pain-guide');
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  guide.append(...content);
  place.append(guide);
  await guide.updateComplete;
  return guide;
}

const selectors = {
  article: 'article',
  button: 'button',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  navigation: 'nav',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"]',
  status: '[role="status"]',
} as const;

/**
 * How a visitor knows it: by the key of what the interface says there, in whatever language; by words that the test has
 * from the content or gives as the site; or by a pattern of such words.
 */
type Name = StringKey | { readonly words: string } | RegExp;

function isNamed(said: string, name: Name): boolean {
  if (name instanceof RegExp) return name.test(said);
  const words = typeof name === 'string' ? wordsOf(name) : [name.words];
  return words.every((part) => said.includes(part));
}

/** Lays out at once what is laid out after the first frame of a result. */
export function layOut(root: ShadowRoot): void {
  for (const animation of root.getAnimations()) {
    if (animation instanceof CSSAnimation && animation.animationName === 'kpg-later') animation.finish();
  }
}

/** What a visitor finds by its role and its name, or a part of the name; only what can be seen. */
export function findAll(guide: KneePainGuide, role: keyof typeof selectors, name: Name = /^/): HTMLElement[] {
  layOut(guide.shadowRoot!);
  return [...guide.shadowRoot!.querySelectorAll<HTMLElement>(selectors[role])].filter(
    (element) => element.checkVisibility() && isNamed(nameOf(element), name),
  );
}

/** The first of them; it is an error that there is none. */
export function find(guide: KneePainGuide, role: keyof typeof selectors, name: Name = /^/): HTMLElement {
  const [first] = findAll(guide, role, name);
  if (!first)
    throw new Error(`There is no ${role} named ${name instanceof RegExp ? String(name) : JSON.stringify(name)}`);
  return first;
}

/** What the content calls a page or a programme, `programme/<id>`. */
export function titleOf(page: string): string {
  const found = [
    ...content.pages,
    ...content.programmes.map(({ id, title }) => ({ id: `programme/${id}`, title })),
  ].find(({ id }) => id === page);
  return found!.title;
}

/** What the checker asks. */
export function questionText(question: string): string {
  return rules.questions.find(({ id }) => id === question)!.text;
}

/** What the checker calls a place of the leg. */
export function placeName(place: string): string {
  const { options } = rules.questions.find((question) => question.place)!;
  return options.find(({ id }) => id === place)!.text;
}

/** What a string says around the places that the code fills in. */
function wordsOf(key: StringKey): readonly string[] {
  return content.strings[key].split(/\{[\w-]+\}/).map((part) => part.trim());
}

/** The element that a site styles with `::part(name)`. */
export function part(guide: KneePainGuide, name: string): HTMLElement | null {
  return guide.shadowRoot!.querySelector(`[part~="${name}"]`);
}

/** Id of the view on the screen. */
export function shownPage(guide: KneePainGuide): string | undefined {
  return part(guide, 'main')!.dataset['view'];
}

/** What stands on the screen, on one line. */
export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Clicks as a visitor does and waits until the guide has answered. */
export async function click(guide: KneePainGuide, element: HTMLElement): Promise<void> {
  element.click();
  await guide.updateComplete;
}

/** Opens every fold; each says that it is open in a task of its own, and is filled then. */
export async function openFolds(guide: KneePainGuide): Promise<void> {
  const folds = [...guide.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const filled = folds.map((fold) => new Promise((open) => fold.addEventListener('toggle', open, { once: true })));
  for (const fold of folds) fold.open = true;
  await Promise.all(filled);
  await guide.updateComplete;
}

/** Answers with these options, and with "none" or "not sure" everywhere else, until there is a result. */
export async function runThrough(guide: KneePainGuide, choices: readonly string[]): Promise<string | undefined> {
  const root = guide.shadowRoot!;
  for (let screen = screenIn(root); screen; screen = screenIn(root)) {
    const chosen = ({ question, options }: Screen) =>
      options.filter((option) => choices.includes(`${question}.${option}`));
    const beside = screenIn(root, true);
    await answerScreen(guide, chosen(screen), beside && chosen(beside));
  }
  return part(guide, 'result-level')?.dataset['level'];
}

/** Answers the screen: with an age, with these options, or, where there are none, with "none" or "not sure". */
export async function answerScreen(
  guide: KneePainGuide,
  choice: number | readonly string[],
  beside: readonly string[] = [],
): Promise<void> {
  const root = guide.shadowRoot!;
  const { kind } = screenIn(root)!;
  openMore(root);
  if (kind === 'number') {
    const field = root.querySelector<HTMLInputElement>('kpg-question input')!;
    field.value = String(typeof choice === 'number' ? choice : 40);
  } else {
    const wanted = typeof choice === 'number' || choice.length === 0 ? [commonIn(root)] : choice;
    for (const option of wanted) choiceIn(root, option)!.click();
    if (screenIn(root, true)) choiceIn(root, beside[0] ?? 'not-sure', true)!.click();
    await guide.updateComplete;
    if (kind === 'many' && wanted.every((option) => option === 'none' || option === 'not-sure')) return;
  }
  await click(guide, part(guide, 'next')!);
}

/** Next and "None of these" would only open the further options. */
function openMore(root: ShadowRoot): void {
  const more = root.querySelector<HTMLDetailsElement>('.options-more');
  if (more) more.open = true;
}

function commonIn(root: ShadowRoot): string {
  return choiceIn(root, 'none') ? 'none' : 'not-sure';
}

/** What a site may listen to while somebody uses the guide. */
export const publicEvents = [
  'kpg-navigate',
  'kpg-checker-start',
  'kpg-answer',
  'kpg-result',
  'kpg-action',
  'kpg-error',
];

/** The details of the events with these names that come while `action` runs, in order. */
export async function eventsOf(
  target: EventTarget,
  names: readonly string[],
  action: () => unknown,
): Promise<{ name: string; detail: unknown }[]> {
  const heard: { name: string; detail: unknown }[] = [];
  const hear = (event: Event) => heard.push({ name: event.type, detail: (event as CustomEvent).detail });
  for (const name of names) target.addEventListener(name, hear, true);
  await action();
  for (const name of names) target.removeEventListener(name, hear, true);
  return heard;
}

/** What goes to the console while `action` runs. */
export async function consoleOf(level: 'warn' | 'error', action: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const own = console[level].bind(console);
  console[level] = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await action();
  } finally {
    console[level] = own;
  }
  return said;
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? textOf((element as HTMLInputElement).labels?.[0] ?? null);
  return label || textOf(element);
}
