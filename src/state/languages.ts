import { guide } from 'virtual:guide';
import { unfoldLate } from 'virtual:unfold';
import { checkerEngine, engineOf, rules } from './checker-engine.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Rules } from '../model/checker.ts';
import type { Guide } from '../model/content.ts';
import type { VisitEngine } from './visit.ts';

/** The guide and the checker in one language. */
export interface Language {
  readonly guide: Guide;
  readonly rules: Rules;
  readonly engine: VisitEngine;
}

/** The texts in the form of a language file. */
export interface LanguageTexts {
  readonly guide: MemberTexts;
  readonly rules: MemberTexts;
}

/**
 * The members of a tree in the form of `unfoldLate`; written out, because published types cannot import a virtual
 * module.
 */
type MemberTexts = Readonly<
  Record<string, (() => string) | readonly [list: () => string, key: string, values: () => string]>
>;

/** Every language on the page, starting with that of the script. */
export const languages: Language[] = [{ guide, rules, engine: checkerEngine }];
const choices = new Set<LanguageChoice>();

/** Adds a language to every guide on the page; a known one stays as it is. */
export function addLanguage(texts: LanguageTexts): void {
  const added = {
    guide: unfoldLate(texts.guide) as unknown as Guide,
    rules: unfoldLate(texts.rules) as unknown as Rules,
  };
  if (languages.some((one) => one.guide.lang === added.guide.lang)) return;
  languages.push({ ...added, engine: engineOf(added.rules) });
  for (const choice of choices) choice.changed();
}

/** The rules in the language of this content. */
export function rulesOf(content: Guide): Rules {
  return languages.find((one) => one.guide === content)?.rules ?? rules;
}

/**
 * The language of one guide: the visitor's choice, else the nearest `lang` attribute from the element outwards, else
 * the script's own.
 */
export class LanguageChoice implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _changed: () => void;
  private _chosen: string | undefined;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this._host = host;
    this._changed = changed;
    host.addController(this);
  }

  get current(): Language {
    return languages.find((one) => one.guide.lang === this._chosen) ?? this.ofSite;
  }

  /** The language before the visitor chooses one. */
  get ofSite(): Language {
    return (languages.length > 1 && nearestLanguage(this._host)) || (languages[0] as Language);
  }

  choose(lang: string): void {
    this._chosen = lang;
    this._changed();
  }

  changed(): void {
    this._changed();
  }

  hostConnected(): void {
    choices.add(this);
    // The element may have been moved into content in another language.
    if (languages.length > 1) this._changed();
  }

  hostDisconnected(): void {
    choices.delete(this);
  }
}

function nearestLanguage(element: Element): Language | undefined {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const [lang] = (at.getAttribute('lang') ?? '').toLowerCase().split('-');
    const found = languages.find((one) => one.guide.lang === lang);
    if (found) return found;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
