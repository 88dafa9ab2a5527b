import { LitElement, PropertyValues, TemplateResult, nothing } from 'lit';

/** How soon a person needs care, from the most to the least pressing. */
type Level = 'emergency' | 'urgent' | 'soon' | 'self-care';

/** Question id to option id(s), or years for age. `not-sure` is always allowed, `none` in a list that may be empty. Any subset, any order. */
type Answers = Readonly<Record<string, Answer>>;
type Answer = string | readonly string[] | number;
type Fit = 'strong' | 'partial';
interface Reason {
    readonly text: string;
    readonly rule: string;
    readonly sources: readonly string[];
}
interface ShownCause {
    readonly id: string;
    readonly name: string;
    /** Page of the guide to read about it. */
    readonly page: string;
    readonly fit: Fit;
    /** The visitor's own answers that speak for it. Never empty. */
    readonly because: readonly string[];
    readonly against: readonly string[];
    /** Shown as "needs checking to rule out". */
    readonly danger: boolean;
}
interface Assessment {
    readonly level: Level;
    /** Id of the text shown: usually the level's. */
    readonly outcome: string;
    /** Why this level. Never empty. */
    readonly reasons: readonly Reason[];
    /** Best first, at most five, then the dangers to rule out. */
    readonly causes: readonly ShownCause[];
    readonly complete: boolean;
    /** Ids in the answers that the rules do not know. */
    readonly ignored: readonly string[];
}

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
 * @fires kpg-action - The visitor booked, called, printed, copied, shared, saved a reminder or exported.
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
 * @cssprop [--kpg-accent=#0e5e66] - The one colour of the brand; readable shades are derived from it.
 * @cssprop [--kpg-surface=#fff] - Background.
 * @cssprop [--kpg-text=#1c2527] - Text.
 * @cssprop [--kpg-font=the system's sans-serif] - Typeface.
 * @cssprop [--kpg-font-heading=--kpg-font] - Typeface of headings.
 * @cssprop [--kpg-font-size=1em] - The size everything hangs on, at least 16 px.
 * @cssprop [--kpg-radius=0.375em] - Corners of buttons and cards.
 * @cssprop [--kpg-space=1em] - The unit of space around the views.
 * @cssprop [--kpg-max-width=68em] - Greatest width.
 * @cssprop [--kpg-emergency=#a31621] - Colour of the level emergency.
 * @cssprop [--kpg-urgent=#b4500b] - Colour of the level urgent.
 * @cssprop [--kpg-soon=#2a5a8c] - Colour of the level soon.
 * @cssprop [--kpg-self-care=#3b6b43] - Colour of the level self-care.
 */
declare class KneePainGuide extends LitElement {
    /** Version of the guide on the page. */
    static readonly version: string;
    /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: numbers are named, not given. */
    region: 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in' | null;
    /** What is shown: `home`, `checker` or the id of a page. Default `home`. */
    view: string | null;
    /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
    theme: 'light' | 'dark' | 'auto' | null;
    /** Level of the first heading, 1 to 6, so that the outline of the page stays right. Default 2. */
    headingLevel: number | null;
    /** Name of the clinic. */
    clinicName: string | null;
    /** Telephone number of the clinic. */
    phone: string | null;
    /** Where to book: https or relative. */
    bookingUrl: string | null;
    /** Words of the link to book. */
    bookingLabel: string | null;
    /** The guide without the checker. Default false. */
    noChecker: boolean;
    /** The clinician who reviewed the words for this site. */
    reviewedBy: string | null;
    /** The day of that review, YYYY-MM-DD. */
    reviewedOn: string | null;
    /** Ids of the pages to offer, in that order. Default all. */
    topics: string | null;
    /** The page shown follows the address, and Back works. Default false. */
    deepLinks: boolean;
    /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
    remember: 'none' | 'session' | 'device' | null;
    /** Events may carry answers and results. Default false. */
    shareAnswers: boolean;
    /** The document's head tells search engines which page is shown, as schema.org JSON-LD. Default false. */
    structuredData: boolean;
    private readonly _status;
    private readonly _guide;
    private readonly _navigation;
    private readonly _checker;
    private readonly _structuredData;
    private readonly _warned;
    private _hasFailed;
    constructor();
    /** Shows a page, `home` or `checker`. */
    navigate(page: string): void;
    /** Opens the checker where the visitor left it. */
    startChecker(): void;
    /** Forgets the answers; the checker asks its first question again. */
    restart(): void;
    /** Prints what is shown, without the page around it. False where the browser refused. */
    print(): boolean;
    /** The result as plain text, for sites that share answers; null before a result and without `share-answers`. */
    summary(): string | null;
    /** The result, for sites that share answers; null before a result and without `share-answers`. */
    get assessment(): Assessment | null;
    protected createRenderRoot(): ShadowRoot;
    adoptedCallback(): void;
    protected shouldUpdate(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected firstUpdated(): void;
    protected performUpdate(): void;
    protected getUpdateComplete(): Promise<boolean>;
    private _renderView;
    private _configure;
    private _readView;
    private _isPage;
    private _go;
    private _showStep;
    private _announce;
    private _onNavigate;
    private readonly _onClick;
    private _onAction;
    private readonly _onFailure;
    private _fail;
    private _report;
    private _warn;
}
declare global {
    interface HTMLElementTagNameMap {
        'knee-pain-guide': KneePainGuide;
    }
}

/** What a visitor can do with a result or a page. */
type Action = 'book' | 'call' | 'print' | 'copy' | 'share' | 'remind' | 'export';
interface Details {
    'kpg-ready': undefined;
    'kpg-navigate': {
        readonly page?: string;
    };
    'kpg-checker-start': undefined;
    /** `question` and `answer` only with `share-answers`. */
    'kpg-answer': {
        readonly step: number;
        readonly question?: string;
        readonly answer?: Answer;
    };
    /** Empty without `share-answers`. */
    'kpg-result': {
        readonly level?: Level;
        readonly causes?: readonly string[];
        readonly answers?: Answers;
    };
    'kpg-action': {
        readonly action: Action;
    };
    'kpg-error': {
        readonly message: string;
    };
}
/** The public events of `<knee-pain-guide>`, fired by the root only: bubbling and composed. */
type PublicEventName = keyof Details;
declare class PublicEvent<Name extends PublicEventName> extends CustomEvent<Details[Name]> {
    constructor(type: Name, ...[detail]: Details[Name] extends undefined ? [] : [detail: Details[Name]]);
}
declare global {
    interface HTMLElementEventMap extends PublicEventMap {
    }
}
type PublicEventMap = {
    [Name in PublicEventName]: PublicEvent<Name>;
};

export { KneePainGuide, PublicEvent };
export type { Action, Answer, Answers, Assessment, Fit, Level, PublicEventName, Reason, ShownCause };
