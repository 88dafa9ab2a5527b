import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { guide as content } from 'virtual:guide';
import { version } from 'virtual:version';
import { readGuide, warnOnce } from '../state/configuration.ts';
import { forget, keepSwept } from '../state/kept.ts';
import { keptPlan } from '../state/kept-plan.ts';
import { addLanguage, LanguageChoice } from '../state/languages.ts';
import { Navigation } from '../state/navigation.ts';
import { isPage } from '../state/offered-pages.ts';
import { printAlone, UnfoldForPrint } from '../state/printing.ts';
import { obeyLinks, obeyRequests } from '../state/requests.ts';
import { doneWords, SiteEvents } from '../state/site-events.ts';
import { StructuredData } from '../state/structured-data.ts';
import { summaryText } from '../state/summary.ts';
import { isVisitorActive, ViewFocus } from '../state/view-focus.ts';
import { Visit } from '../state/visit.ts';
import { showFailure } from '../views/failure.ts';
import { drawFrame } from '../views/frame.ts';
import { drawView } from '../views/view.ts';
import { keepFieldEvents } from './field-events.ts';
import { RootDrawing } from './root-drawing.ts';
import { adoptLayers } from './sheets.ts';
import { SiteColours } from './site-colours.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Assessment } from '../model/checker.ts';
import type { Action } from '../model/events.ts';
import type { RequestDetails } from '../model/requests.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Remember } from '../state/kept.ts';
import type { RequestEffects } from '../state/requests.ts';

/**
 * A guide to pain behind the knee and in the hamstrings, with a symptom checker.
 *
 * @slot - Text shown until the guide is drawn, or if it cannot be drawn.
 * @slot logo - The clinic's logo, at the start of the header.
 * @slot intro - A few words of the clinic above the first view.
 * @slot after-result - What the clinic adds below a result.
 * @slot footer - What the clinic adds at the end.
 * @slot disclaimer - Added to the guide's own disclaimer, which stays.
 *
 * @fires kpg-ready - The guide is drawn for the first time.
 * @fires kpg-navigate - Another page is shown; from a result, `page` is there only with `share-answers`.
 * @fires kpg-checker-start - The visitor opened the checker.
 * @fires kpg-answer - A question was answered; what and how only with `share-answers`.
 * @fires kpg-result - A result is shown; which only with `share-answers`.
 * @fires kpg-action - The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises.
 * @fires kpg-error - The guide failed; the visitor sees a safe fallback.
 *
 * @csspart heading - Any heading.
 * @csspart text - Running text.
 * @csspart button - Any button.
 * @csspart button-primary - The button that leads on.
 * @csspart action - A way to take a result or a page along, or to reach the clinic.
 * @csspart figure - Any picture.
 *
 * @cssprop --kpg-accent - Brand colour; readable shades are derived from it.
 * @cssprop --kpg-surface - Background.
 * @cssprop --kpg-text - Text.
 * @cssprop --kpg-font - Typeface.
 * @cssprop --kpg-font-heading - Typeface of headings.
 * @cssprop --kpg-font-size - Base font size, at least 16 px.
 * @cssprop --kpg-radius - Corners of buttons and cards.
 * @cssprop --kpg-space - The unit of space around the views.
 * @cssprop --kpg-max-width - Maximum width.
 * @cssprop --kpg-emergency - Colour of the level emergency.
 * @cssprop --kpg-urgent - Colour of the level urgent.
 * @cssprop --kpg-soon - Colour of the level soon.
 * @cssprop --kpg-self-care - Colour of the level self-care.
 */
export class KneePainGuide extends RootDrawing {
  /** Version of the package. */
  static readonly version: string = version;

  /** Version of the words and rules, for `reviewed-content`. */
  static readonly contentVersion: string = content.version;

  /** @internal Adds the words of a file of `languages/`, which has compared the versions. */
  static readonly addLanguage = addLanguage;

  private readonly _warn = warnOnce();
  private readonly _language = new LanguageChoice(this, () => {
    if (!this.hasUpdated) return;
    this._configure();
    this.requestUpdate();
  });
  private readonly _navigation = new Navigation(this, {
    isOn: () => this._guide?.config.deepLinks ?? false,
    isPage: (page) => isPage(page, this._guide),
    view: () => this._guide?.config.view,
    warn: this._warn,
    returned: () => this._focus.showStep(),
    returnedTo: (passed) => this._step(() => this._visit.backTo(passed)),
  });
  private readonly _focus = new ViewFocus(this);
  private readonly _site = new SiteEvents(
    this,
    () => this._sharesAnswers,
    () => this._language.current.guide.lang,
  );
  private readonly _visit = new Visit(
    this,
    () => this._language.current.engine,
    () => this._remember,
    this._site,
  );
  private readonly _structuredData = new StructuredData(this, () =>
    this._guide?.config.structuredData && !this._navigation.isHidden && !this._hasFailed ? this._guide : undefined,
  );
  private readonly _colours = new SiteColours(this, () => this._guide?.config.theme, this._warn);
  /** What each request does. A step of the visitor moves the focus to the next heading. */
  private readonly _effects: RequestEffects = {
    'kpg-navigate-request': ({ page, place }) => this._open(page, place),
    'kpg-language-request': ({ lang }) => this._language.choose(lang),
    'kpg-announce-request': ({ text }) => this._focus.announce(text),
    'kpg-action-request': ({ action }) => this._act(action),
    'kpg-answer-request': (given) => {
      const step = () => this._visit.answer(...given);
      if (this._visit.isResult) step();
      else this._step(step);
    },
    'kpg-prepare-request': (given, from) =>
      this._visit.prepare(given, (snapshot) => from.closest('kpg-checker')?.drawAhead(snapshot)),
    'kpg-tell-request': () => this._step(() => this._visit.tell()),
    'kpg-back-request': () => {
      const { passed, snapshot } = this._visit;
      if (snapshot?.isChanging || !this._navigation.goBack(passed)) this._step(() => this._visit.back());
    },
    'kpg-change-request': ({ question }) => this._step(() => this._visit.change(question)),
    'kpg-restart-request': () => this._step(() => this._visit.restart()),
    'kpg-session-request': (session) => this._step(() => (this._session = session.stage ? session : undefined)),
    'kpg-failure-request': ({ error }, from) => this._onFailure(error, from),
  };
  private _guide: GuideSnapshot | undefined;
  private _session: RequestDetails['kpg-session-request'] | undefined;
  private _hasFailed = false;

  constructor() {
    super();
    new UnfoldForPrint(this, () => this.renderRoot);
    keepSwept(this, () => this._remember);
  }

  /** Shows a page, `home` or `checker`. */
  navigate(page: string): void {
    // The settings must be read before the page can be checked.
    if (!this.hasUpdated) {
      this.view = page;
      return;
    }
    if (this.isUpdatePending) this.performUpdate();
    if (this._navigation.accepts(page)) this._go(page, isVisitorActive());
  }

  /** Opens the checker where the visitor left it. */
  startChecker(): void {
    this.navigate('checker');
  }

  /** Deletes the answers and the kept plan; the checker starts again. */
  restart(): void {
    forget('plan', this._remember);
    this._configure();
    this._visit.restart();
    if (isVisitorActive()) this._focus.showStep();
    else this.requestUpdate();
  }

  /** Prints the current view without the page around it. Returns false if the browser refused. */
  print(): boolean {
    return printAlone(this);
  }

  /** The result as plain text; null before a result and without `share-answers`. */
  summary(): string | null {
    const { snapshot } = this._visit;
    return this._sharesAnswers && this._guide && snapshot?.assessment ? summaryText(this._guide, snapshot) : null;
  }

  /** The result; null before a result and without `share-answers`. */
  get assessment(): Assessment | null {
    return (this._sharesAnswers && this._visit.snapshot?.assessment) || null;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    obeyLinks(root, this._effects);
    keepFieldEvents(root);
    obeyRequests(root, this._effects);
    this._colours.watch(root);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return !this._hasFailed;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated;
    if (isFirst || changed.size > 0) this._configure();
    this._navigation.settle(isFirst, changed.has('view'));
    const { page } = this._navigation;
    adoptLayers(this.renderRoot as ShadowRoot, page, this._drawn);
    if (page === 'checker' || (page === 'plan' && isPage('checker', this._guide))) this._visit.open();
    if (this._guide?.page !== page) this._session = undefined;
    const guide = this._guide;
    if (!guide) return;
    const aim = this._visit.aim ?? keptPlan(this._remember, guide.content)?.aim;
    if (guide.page !== page || guide.aim !== aim) this._guide = Object.freeze({ ...guide, page, aim });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { _guide: guide, _drawn: drawn } = this;
    if (!guide) return nothing;
    const view = drawView(guide, this._visit, this._session, drawn);
    return drawFrame(guide, keyed(this._session ?? guide.page, view), {
      previous: this._navigation.previous,
      drawn,
      hasColours: drawn === 'all' || this._colours.isSet,
    });
  }

  protected override firstUpdated(): void {
    // If the page has broken a built-in function that lit's templates need, lit draws nothing and throws nothing.
    if (!this.renderRoot.querySelector('.base')) throw new Error('a built-in function is broken');
    void this.updateComplete.then(() => !this._hasFailed && this._site.ready());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    try {
      this._colours.renew();
    } catch (error) {
      this._fail(error);
    }
    return complete;
  }

  private _configure(): void {
    const before = this._guide?.content;
    this._guide = readGuide(this, this._language, this._navigation.page, this._warn);
    if (before && before !== this._guide.content) this._visit.reword();
  }

  private get _sharesAnswers(): boolean {
    return this._guide?.config.shareAnswers ?? false;
  }

  private get _remember(): Remember {
    return this._guide?.config.remember ?? 'none';
  }

  private _go(page: string, isVisitor: boolean): void {
    const isFromResult = this._navigation.page === 'checker' && Boolean(this._visit.snapshot?.assessment);
    if (page === this._navigation.page) return;
    this._navigation.go(page, isFromResult && !this._sharesAnswers);
    this._site.navigated(page, isFromResult);
    if (page === 'checker') this._visit.start();
    if (isVisitor) this._focus.showStep();
  }

  private _open(page: string, place: string | undefined): void {
    if (!isPage(page, this._guide)) return;
    if (place) this._visit.offer(place);
    this._go(page, true);
  }

  private _step(step: () => void): void {
    const { passed } = this._visit;
    step();
    if (this._visit.passed > passed) this._navigation.pass(passed, this._visit.passed);
    this._focus.showStep();
  }

  private _act(action: Action): void {
    if (action === 'print' && !this.print()) return;
    const done = doneWords[action];
    if (done) this._focus.announce(this._guide?.say(done) ?? '');
    this._site.acted(action);
  }

  // The checker shows its own fallback if one of its screens fails; any other failure shows the fallback of the guide.
  private _onFailure(error: unknown, from: Element): void {
    const hasSafeScreen = from.localName !== 'kpg-checker' || this._visit.snapshot?.phase !== 'failed';
    if (from.closest('kpg-checker') && hasSafeScreen) this._visit.fail(error);
    else this._fail(error);
  }

  protected override _fail(error: unknown): void {
    if (this._hasFailed) return;
    // Without a root, the words between the tags are still in sight.
    if (this.shadowRoot) showFailure(this.shadowRoot, this, this._guide);
    this._hasFailed = true;
    this._structuredData.hostUpdated();
    this._site.failed(error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knee-pain-guide': KneePainGuide;
  }
}
