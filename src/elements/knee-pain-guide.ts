import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { guide as content } from 'virtual:guide';
import { version } from 'virtual:version';
import { attributeName, attributes, readAttributes } from '../state/attributes.ts';
import { exercisePage } from '../state/exercise-pages.ts';
import { forget, sweep } from '../state/kept.ts';
import { addLanguage, LanguageChoice } from '../state/languages.ts';
import { withOwnWords } from '../state/own-words.ts';
import { Navigation } from '../state/navigation.ts';
import { hasChecker, isOffered } from '../state/offered-pages.ts';
import { printAlone, UnfoldForPrint } from '../state/printing.ts';
import { obeyLinks, obeyRequests } from '../state/requests.ts';
import { SiteEvents } from '../state/site-events.ts';
import { StructuredData } from '../state/structured-data.ts';
import { summaryText } from '../state/summary.ts';
import { ViewFocus } from '../state/view-focus.ts';
import { Visit } from '../state/visit.ts';
import { wordsIn } from '../state/words.ts';
import { showFailure } from '../views/failure.ts';
import { drawExercisePage, drawPlanPage } from '../views/exercise-page.ts';
import { drawFrame, drawKeptNotice, drawPlanLink } from '../views/frame.ts';
import { drawPage } from '../views/page.ts';
import { keepFieldEvents } from './field-events.ts';
import { innerUpdates } from './kpg-element.ts';
import { adoptSheets } from './sheets.ts';
import { SiteColours } from './site-colours.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Assessment } from '../model/checker.ts';
import type { Action } from '../model/events.ts';
import type { RequestDetails } from '../model/requests.ts';
import type { StringKey } from '../model/strings.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Config, Given, Warn } from '../state/attributes.ts';
import type { OwnWords } from '../state/own-words.ts';
import type { RequestEffects } from '../state/requests.ts';

/** What is announced once an action has worked. */
const doneWords: Readonly<Partial<Record<Action, Extract<StringKey, `action.done-${string}`>>>> = {
  copy: 'action.done-copy',
  share: 'action.done-share',
  export: 'action.done-export',
  remind: 'action.done-remind',
};

/** Written by people who paste HTML: "false" means false. */
const booleanText = { fromAttribute: (value: string | null) => value !== null && value !== 'false' };

/**
 * A guide to pain behind the knee and in the hamstrings, with a symptom checker.
 *
 * @slot - Text shown until the guide has drawn itself, and instead of it where it cannot.
 * @slot logo - The clinic's logo, at the start of the header.
 * @slot intro - A few words of the clinic above the first view.
 * @slot after-result - What the clinic adds below a result.
 * @slot footer - What the clinic adds at the end.
 * @slot disclaimer - Added to the guide's own disclaimer, which stays.
 *
 * @fires kpg-ready - The guide has drawn itself for the first time.
 * @fires kpg-navigate - Another page is shown; from a result, `page` is there only with `share-answers`.
 * @fires kpg-checker-start - The visitor opened the checker.
 * @fires kpg-answer - A question was answered; what and how only with `share-answers`.
 * @fires kpg-result - A result is shown; which only with `share-answers`.
 * @fires kpg-action - The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises.
 * @fires kpg-error - Something inside failed; the visitor sees what is safe.
 *
 * @csspart base - Everything.
 * @csspart header - The clinic's logo and name, and the links to the guide and the checker.
 * @csspart nav - The links to the guide and the checker.
 * @csspart nav-link - One of them.
 * @csspart main - The view.
 * @csspart heading - Any heading.
 * @csspart text - Running text.
 * @csspart button - Any button.
 * @csspart button-primary - The button that leads on.
 * @csspart action - A way to take a result or a page along, or to reach the clinic.
 * @csspart figure - Any picture.
 * @csspart disclaimer - What this guide is not.
 * @csspart footer - The end.
 *
 * @cssprop --kpg-accent - The one colour of the brand; readable shades are derived from it.
 * @cssprop --kpg-surface - Background.
 * @cssprop --kpg-text - Text.
 * @cssprop --kpg-font - Typeface.
 * @cssprop --kpg-font-heading - Typeface of headings.
 * @cssprop --kpg-font-size - The size everything hangs on, at least 16 px.
 * @cssprop --kpg-radius - Corners of buttons and cards.
 * @cssprop --kpg-space - The unit of space around the views.
 * @cssprop --kpg-max-width - Greatest width.
 * @cssprop --kpg-emergency - Colour of the level emergency.
 * @cssprop --kpg-urgent - Colour of the level urgent.
 * @cssprop --kpg-soon - Colour of the level soon.
 * @cssprop --kpg-self-care - Colour of the level self-care.
 */
export class KneePainGuide extends LitElement implements Given {
  /** Version of the guide on the page. */
  static readonly version: string = version;

  /** Version of the words and rules, which `reviewed-content` names. */
  static readonly contentVersion: string = content.version;

  /** @internal Adds the words of a file of `languages/`, which has compared the versions. */
  static readonly addLanguage = addLanguage;

  /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: numbers are named, not given. */
  @property() region: 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in' | null = null;
  /** What is shown: `home`, `checker`, `plan`, the id of a page, `programme/<id>` or `exercise/<id>`. Default `home`. */
  @property() view: string | null = null;
  /** Language of the words, where more than one is on the page. Default that of the page around it. */
  @property() override lang = '';
  /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
  @property() theme: 'light' | 'dark' | 'auto' | null = null;
  /** `page` shows what `view` names without navigation and search. Default `full`. */
  @property() layout: 'full' | 'page' | null = null;
  /** Level of the first heading, 1 to 6, so that the outline of the page stays right. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = null;
  /** Name of the clinic. */
  @property({ attribute: 'clinic-name' }) clinicName: string | null = null;
  /** Telephone number of the clinic. */
  @property() phone: string | null = null;
  /**
   * Where to book: https or relative. `{level}` and `{page}` in it are filled with the level and the first page of a
   * result, if the visitor ticks that the clinic is told; else they are left empty.
   */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;
  /** Words of the link to book. */
  @property({ attribute: 'booking-label' }) bookingLabel: string | null = null;
  /** Shows the checker in `gb`, `ie` and `eu` too, where it may be a medical device. Default false. */
  @property({ converter: booleanText }) checker = false;
  /** The guide without the checker, wherever it is shown; wins over `checker`. Default false. */
  @property({ attribute: 'no-checker', converter: booleanText }) noChecker = false;
  /** The clinician who reviewed the words for this site; shown only with `reviewed-content`. */
  @property({ attribute: 'reviewed-by' }) reviewedBy: string | null = null;
  /** The day of that review, YYYY-MM-DD. */
  @property({ attribute: 'reviewed-on' }) reviewedOn: string | null = null;
  /** Version of the content that was reviewed, as the page "About this guide" names it. */
  @property({ attribute: 'reviewed-content' }) reviewedContent: string | null = null;
  /** Ids of the pages to offer, in that order. Default all. */
  @property() topics: string | null = null;
  /** The page shown follows the address, and Back works. Default false. */
  @property({ attribute: 'deep-links', converter: booleanText }) deepLinks = false;
  /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
  @property() remember: 'none' | 'session' | 'device' | null = null;
  /** Events may carry answers and results. Default false. */
  @property({ attribute: 'share-answers', converter: booleanText }) shareAnswers = false;
  /** The document's head tells search engines which page is shown, as schema.org JSON-LD. Default false. */
  @property({ attribute: 'structured-data', converter: booleanText }) structuredData = false;
  /** Own words for strings that are no words of safety, by key, in the language that the site shows. Default ours. */
  @property({ attribute: false }) words: OwnWords | null = null;

  private readonly _language = new LanguageChoice(this, () => {
    if (!this.hasUpdated) return;
    this._visit.reword();
    this._configure();
    this.requestUpdate();
  });
  private readonly _navigation = new Navigation(this, {
    isOn: () => this._guide?.config.deepLinks ?? false,
    isPage: (page) => this._isPage(page),
    start: () => this._readView(),
    returned: () => void this._focus.showStep(),
  });
  private readonly _focus = new ViewFocus(this);
  private readonly _site = new SiteEvents(this, () => this._sharesAnswers);
  private readonly _visit = new Visit(
    this,
    () => this._language.current.engine,
    () => this._guide?.config.remember ?? 'none',
    this._site,
  );
  private readonly _structuredData = new StructuredData(this, () =>
    this._guide?.config.structuredData && !this._navigation.isHidden && !this._hasFailed ? this._guide : undefined,
  );
  private readonly _colours = new SiteColours(
    this,
    () => this._guide?.config.theme,
    (...warning) => this._warn(...warning),
  );
  /** What each request does. The visitor's step shows the next heading. */
  private readonly _effects: RequestEffects = {
    'kpg-navigate-request': ({ page, place }) => this._open(page, place),
    'kpg-language-request': ({ lang }) => this._language.choose(lang),
    'kpg-announce-request': ({ text }) => this._focus.announce(text),
    'kpg-action-request': ({ action }) => this._act(action),
    'kpg-answer-request': ({ question, answer }) => {
      const step = () => this._visit.answer(question, answer);
      if (this._visit.isResult) step();
      else this._step(step);
    },
    'kpg-tell-request': () => this._step(() => this._visit.tell()),
    'kpg-back-request': () => this._step(() => this._visit.back()),
    'kpg-change-request': ({ question }) => this._step(() => this._visit.change(question)),
    'kpg-restart-request': () => this._step(() => this._visit.restart()),
    'kpg-session-request': (session) => this._step(() => (this._session = session.stage ? session : undefined)),
    'kpg-failure-request': ({ error }, from) => this._onFailure(error, from),
  };
  private readonly _warned = new Set<string>();
  private _guide: GuideSnapshot | undefined;
  private _session: RequestDetails['kpg-session-request'] | undefined;
  private _swept: Config['remember'] | undefined;
  private _hasFailed = false;

  constructor() {
    super();
    new UnfoldForPrint(this, () => this.renderRoot);
  }

  /** Shows a page, `home` or `checker`. */
  navigate(page: string): void {
    // Nothing is drawn yet, or an attribute has changed since: what the site offers must be known first.
    if (!this.hasUpdated) {
      this.view = page;
      return;
    }
    if (this.isUpdatePending) this.performUpdate();
    if (this._isPage(page)) this._go(page, isVisitorActive());
    else this._warn('navigate()', page, 'home, checker or the id of a page that is offered');
  }

  /** Opens the checker where the visitor left it. */
  startChecker(): void {
    this.navigate('checker');
  }

  /** Forgets the answers and the kept plan; the checker asks its first question again. */
  restart(): void {
    forget('plan', this._guide?.config.remember ?? 'none');
    this._configure();
    this._visit.restart();
    if (isVisitorActive()) void this._focus.showStep();
    else this.requestUpdate();
  }

  /** Prints what is shown, without the page around it. False where the browser refused. */
  print(): boolean {
    return printAlone(this);
  }

  /** The result as plain text, for sites that share answers; null before a result and without `share-answers`. */
  summary(): string | null {
    const { snapshot } = this._visit;
    return this._sharesAnswers && this._guide && snapshot?.assessment ? summaryText(this._guide, snapshot) : null;
  }

  /** The result, for sites that share answers; null before a result and without `share-answers`. */
  get assessment(): Assessment | null {
    return (this._sharesAnswers && this._visit.snapshot?.assessment) || null;
  }

  protected override createRenderRoot(): ShadowRoot {
    // A root that the server declared is taken over: its content would stand there twice.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    adoptSheets(root);
    obeyLinks(root, this._effects);
    keepFieldEvents(root);
    obeyRequests(root, this._effects);
    this._colours.watch(root);
    return root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot);
  }

  protected override shouldUpdate(): boolean {
    return !this._hasFailed;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated;
    if (isFirst || changed.size > 0) this._configure();
    if (isFirst || changed.has('view')) {
      this._navigation.show((isFirst && this._navigation.addressed) || this._readView());
    }
    // An attribute may have taken away what was shown.
    if (!this._isPage(this._navigation.page)) this._navigation.show('home');
    const { page } = this._navigation;
    if (page === 'checker' || (page === 'plan' && this._isPage('checker'))) this._visit.open();
    if (this._guide?.page !== page) this._session = undefined;
    if (this._guide && this._guide.page !== page) this._guide = Object.freeze({ ...this._guide, page });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { _guide: guide } = this;
    if (!guide) return nothing;
    return drawFrame(guide, this._navigation.previous, keyed(this._session ?? guide.page, this._renderView(guide)));
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => {
      if (!this._hasFailed) this._site.ready();
    });
  }

  protected override updated(): void {
    const { remember = 'none' } = this._guide?.config ?? {};
    if (remember === this._swept) return;
    sweep(remember, this._swept);
    this._swept = remember;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this._fail(error);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this.renderRoot);
    try {
      this._colours.renew();
    } catch (error) {
      this._fail(error);
    }
    return complete;
  }

  private _renderView(guide: GuideSnapshot): unknown {
    const { page } = guide;
    if (this._session) {
      const { programme, stage } = this._session;
      return html`<kpg-session .guide=${guide} .programme=${programme} .stage=${stage}></kpg-session>`;
    }
    if (page === 'home')
      return html`<slot name="intro"></slot>${drawPlanLink(guide)}<kpg-home .guide=${guide}></kpg-home>`;
    if (page === 'plan') return drawPlanPage(guide, this._visit.snapshot);
    const exercises = exercisePage(page, guide.content);
    if (exercises) return drawExercisePage(exercises, guide);
    if (page !== 'checker') return drawPage(page, guide);
    const { keptAt, snapshot } = this._visit;
    return html`${keptAt === undefined ? nothing : drawKeptNotice(keptAt, guide)}
      <kpg-checker .guide=${guide} .checker=${snapshot} .step=${this._visit.step}></kpg-checker>`;
  }

  private _configure(): void {
    for (const [property, { type }] of Object.entries(attributes)) {
      const name = attributeName(property);
      if (type === 'boolean' && this.getAttribute(name) === 'false')
        this._warn(name, 'false', 'no attribute at all, which means the same');
    }
    const { current, ofSite } = this._language;
    const { guide: content } = current;
    const warn: Warn = (...warning) => this._warn(...warning);
    const config = readAttributes(this, content, warn);
    const { page } = this._navigation;
    // Where the visitor has chosen another language, the site's words would stand between words of that one.
    const strings = current === ofSite ? withOwnWords(content.strings, this.words, warn) : content.strings;
    this._guide = Object.freeze({ content, config, page, ...wordsIn(config.region, strings) });
  }

  private get _sharesAnswers(): boolean {
    return this._guide?.config.shareAnswers ?? false;
  }

  private _readView(): string {
    const view = this._guide?.config.view ?? 'home';
    if (this._isPage(view)) return view;
    this._warn('view', view, 'home, checker or the id of a page that is offered');
    return 'home';
  }

  private _isPage(page: string): boolean {
    const { config } = this._guide ?? {};
    if (page === 'home') return true;
    if (page === 'checker') return config !== undefined && hasChecker(config);
    if (page === 'plan' || exercisePage(page, content)) return true;
    return (config && content.pages.some(({ id }) => id === page) && isOffered(page, config)) ?? false;
  }

  private _go(page: string, isVisitor: boolean): void {
    const isFromResult = this._navigation.page === 'checker' && Boolean(this._visit.snapshot?.assessment);
    if (page === this._navigation.page) return;
    this._navigation.go(page, isFromResult && !this._sharesAnswers);
    this._site.navigated(page, isFromResult);
    if (page === 'checker') this._visit.start();
    if (isVisitor) void this._focus.showStep();
  }

  private _open(page: string, place: string | undefined): void {
    if (!this._isPage(page)) return;
    if (place) this._visit.offer(place);
    this._go(page, true);
  }

  private _step(step: () => void): void {
    step();
    void this._focus.showStep();
  }

  private _act(action: Action): void {
    if (action === 'print' && !this.print()) return;
    const done = doneWords[action];
    if (done) this._focus.announce(this._guide?.say(done) ?? '');
    this._site.acted(action);
  }

  // The checker shows what is safe when a screen of it breaks. Where that breaks, too, or anything else, there is a gap.
  private _onFailure(error: unknown, from: Element): void {
    const hasSafeScreen = from.localName !== 'kpg-checker' || this._visit.snapshot?.phase !== 'failed';
    if (from.closest('kpg-checker') && hasSafeScreen) this._visit.fail(error);
    else this._fail(error);
  }

  private _fail(error: unknown): void {
    if (this._hasFailed) return;
    showFailure(this.renderRoot as ShadowRoot, this, this._guide);
    this._hasFailed = true;
    this._structuredData.hostUpdated();
    this._site.failed(error);
  }

  private _warn(attribute: string, value: unknown, expected: string): void {
    // Not everything that a script sets lets itself be written as text.
    const given = typeof value === 'string' || typeof value === 'number' ? value : typeof value;
    const warning = `<knee-pain-guide> ${attribute}="${given}": expected ${expected}`;
    if (this._warned.has(warning)) return;
    this._warned.add(warning);
    console.warn(warning);
  }
}

/** The page called a method while the visitor was pressing something of its own. */
function isVisitorActive(): boolean {
  return navigator.userActivation?.isActive ?? false;
}

declare global {
  interface HTMLElementTagNameMap {
    'knee-pain-guide': KneePainGuide;
  }
}
