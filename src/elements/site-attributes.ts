import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Given } from '../state/attributes.ts';
import type { OwnWords } from '../model/strings.ts';

/** Reads "false" as false: Vue writes it for `:no-checker="false"`, and so do people who paste HTML. */
const booleanText = { fromAttribute: (value: string | null) => value !== null && value !== 'false' };

/** The attributes as the site sets them. `state/attributes.ts` says which values are valid. */
export class SiteAttributes extends LitElement implements Given {
  /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: services are named without numbers. */
  @property() region: 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in' | null = null;
  /**
   * The first view: `home`, `checker`, `plan`, the id of a page, `programme/<id>` or `exercise/<id>`. Default `home`.
   */
  @property() view: string | null = null;
  /** Language of the texts, if more than one is loaded. Default that of the surrounding page. */
  @property() override lang = '';
  /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
  @property() theme: 'light' | 'dark' | 'auto' | null = null;
  /** `page` shows the page of `view` without navigation and search. Default `full`. */
  @property() layout: 'full' | 'page' | null = null;
  /** Level of the first heading, 1 to 6, for the outline of the page. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = null;
  /** Name of the clinic. */
  @property({ attribute: 'clinic-name' }) clinicName: string | null = null;
  /** Telephone number of the clinic. */
  @property() phone: string | null = null;
  /**
   * Booking address: https or relative. `{level}` and `{page}` in it become the level and the first page of a result if
   * the visitor agrees to tell the clinic; else they stay empty.
   */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;
  /** Text of the booking link. */
  @property({ attribute: 'booking-label' }) bookingLabel: string | null = null;
  /** Shows the checker also in `gb`, `ie` and `eu`, where it may be a medical device. Default false. */
  @property({ converter: booleanText }) checker = false;
  /** Leaves the checker out; overrides `checker`. Default false. */
  @property({ attribute: 'no-checker', converter: booleanText }) noChecker = false;
  /** The clinician who reviewed the content for this site; shown only with `reviewed-content`. */
  @property({ attribute: 'reviewed-by' }) reviewedBy: string | null = null;
  /** The day of the review, YYYY-MM-DD. */
  @property({ attribute: 'reviewed-on' }) reviewedOn: string | null = null;
  /** Version of the reviewed content, as on the page "About this guide". */
  @property({ attribute: 'reviewed-content' }) reviewedContent: string | null = null;
  /** Ids of the pages to offer, in order. Default all. */
  @property() topics: string | null = null;
  /** The page shown follows the address, and Back works. Default false. */
  @property({ attribute: 'deep-links', converter: booleanText }) deepLinks = false;
  /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
  @property() remember: 'none' | 'session' | 'device' | null = null;
  /** Events may contain answers and results. Default false. */
  @property({ attribute: 'share-answers', converter: booleanText }) shareAnswers = false;
  /** Adds schema.org JSON-LD of the page shown to the document's head, for search engines. Default false. */
  @property({ attribute: 'structured-data', converter: booleanText }) structuredData = false;
  /**
   * Your own texts for interface strings by key, in the site's language; safety strings cannot be changed. Default
   * none.
   */
  @property({ attribute: false }) words: OwnWords | null = null;
}
