import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Given } from '../state/attributes.ts';
import type { OwnWords } from '../model/strings.ts';

/** Written by people who paste HTML: "false" means false. */
const booleanText = { fromAttribute: (value: string | null) => value !== null && value !== 'false' };

/** What a site may set: each attribute with its property, as it was written. `state/attributes.ts` says what is accepted. */
export class SiteAttributes extends LitElement implements Given {
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
}
