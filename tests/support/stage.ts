import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { guide } from 'virtual:guide';
import '../../src/index.ts';
import { allStyles } from '../../src/elements/sheets.ts';
import { innerUpdates, KpgElement } from '../../src/elements/kpg-element.ts';
import { readAttributes } from '../../src/state/attributes.ts';
import { wordsIn } from '../../src/state/words.ts';
import { layOut } from './guide.ts';
import type { TemplateResult } from 'lit';
import type { Assessment } from '../../src/model/checker.ts';
import type { RequestName } from '../../src/model/requests.ts';
import type { CheckerSnapshot } from '../../src/model/snapshot.ts';
import type { GuideSnapshot } from '../../src/state/guide-snapshot.ts';
import type { Config } from '../../src/state/attributes.ts';

/** Where one inner element is tried alone: the guide and the checker are handed to it as its parent does, and what it asks for is recorded. */
export class TestStage extends LitElement {
  static override readonly styles = allStyles;

  @property() theme = 'light';
  @property({ attribute: false }) scene: unknown;

  readonly requests: { name: string; detail: unknown }[] = [];
  @property({ attribute: false }) guide: GuideSnapshot | undefined;
  @property({ attribute: false }) checker: CheckerSnapshot = noSnapshot;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const names: readonly RequestName[] = [
      'kpg-answer-request',
      'kpg-back-request',
      'kpg-change-request',
      'kpg-restart-request',
      'kpg-tell-request',
      'kpg-action-request',
      'kpg-navigate-request',
      'kpg-failure-request',
    ];
    for (const name of names) {
      root.addEventListener(name, (event) => {
        this.requests.push({ name, detail: (event as CustomEvent<unknown>).detail });
      });
    }
    return root;
  }

  protected override render(): TemplateResult {
    return html`<div class="base theme-${this.theme}" part="base">${this.scene}</div>`;
  }

  // What an element of the scene draws gets them from that element.
  protected override updated(): void {
    for (const element of this.renderRoot.querySelectorAll('*')) {
      if (!(element instanceof KpgElement) || element.parentElement?.closest('.base *')) continue;
      element.guide = this.guide;
      if ('checker' in element) element.checker = this.checker;
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this.renderRoot);
    layOut(this.shadowRoot!);
    return complete;
  }

  /** All elements that fit, wherever they stand. */
  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.renderRoot.querySelectorAll<Found>(selector)];
  }

  /** The first of them; it is an error that there is none. */
  one<Found extends Element = HTMLElement>(selector: string): Found {
    const [first] = this.all<Found>(selector);
    if (!first) throw new Error(`There is no ${selector}`);
    return first;
  }

  /** What can be read. */
  get words(): string {
    return this.one('.base').innerText.replace(/\s+/g, ' ').trim();
  }
}

/** The guide's words as a site in this region shows them. */
export function guideIn(region: Config['region']['id'] = 'gb', rest: Partial<Config> = {}): GuideSnapshot {
  const config = { ...readAttributes({ region: region === 'none' ? null : region }, guide, () => {}), ...rest };
  return {
    content: guide,
    config,
    page: 'checker',
    ...wordsIn(config.region, guide),
  };
}

/** A snapshot of a checker that shows nothing yet. */
export const noSnapshot: CheckerSnapshot = {
  phase: 'question',
  question: null,
  options: [],
  more: [],
  screen: 1,
  screens: 0,
  draft: null,
  beside: null,
  questions: [],
  answered: [],
  isChanging: false,
  isTelling: false,
  untold: 0,
  progress: 0,
  assessment: null,
};

/** A snapshot that shows a result. */
export function resultOf(assessment: Assessment, rest: Partial<CheckerSnapshot> = {}): CheckerSnapshot {
  return { ...noSnapshot, phase: 'result', progress: 1, assessment, ...rest };
}

customElements.define('test-stage', TestStage);

/** Puts a scene on the stage and waits until it is drawn. */
export async function stage(
  scene: unknown,
  {
    words = guideIn(),
    checker = noSnapshot,
    theme = 'light',
  }: { words?: GuideSnapshot; checker?: CheckerSnapshot; theme?: string } = {},
): Promise<TestStage> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const host = new TestStage();
  host.theme = theme;
  host.scene = scene;
  host.guide = words;
  host.checker = checker;
  place.append(host);
  await host.updateComplete;
  return host;
}
