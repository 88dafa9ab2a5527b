// <knee-pain-guide> in the templates of Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { KneePainGuide, PublicEvent } from './index.js';

export interface KneePainGuideAttributes extends HTMLAttributes<KneePainGuide> {
  /** Level of the first heading, 1 to 6, for the outline of the page. Default 2. */
  'heading-level'?: KneePainGuide['headingLevel'] | `${number}` | undefined;
  /** Name of the clinic. */
  'clinic-name'?: KneePainGuide['clinicName'] | undefined;
  /** Booking address: https or relative. `{level}` and `{page}` in it become the level and the first page of a result if
the visitor agrees to tell the clinic; else they stay empty. */
  'booking-url'?: KneePainGuide['bookingUrl'] | undefined;
  /** Text of the booking link. */
  'booking-label'?: KneePainGuide['bookingLabel'] | undefined;
  /** Leaves the checker out; overrides `checker`. Default false. */
  'no-checker'?: KneePainGuide['noChecker'] | undefined;
  /** The clinician who reviewed the content for this site; shown only with `reviewed-content`. */
  'reviewed-by'?: KneePainGuide['reviewedBy'] | undefined;
  /** The day of the review, YYYY-MM-DD. */
  'reviewed-on'?: KneePainGuide['reviewedOn'] | undefined;
  /** Version of the reviewed content, as on the page "About this guide". */
  'reviewed-content'?: KneePainGuide['reviewedContent'] | undefined;
  /** The page shown follows the address, and Back works. Default false. */
  'deep-links'?: KneePainGuide['deepLinks'] | undefined;
  /** Events may contain answers and results. Default false. */
  'share-answers'?: KneePainGuide['shareAnswers'] | undefined;
  /** Adds schema.org JSON-LD of the page shown to the document's head, for search engines. Default false. */
  'structured-data'?: KneePainGuide['structuredData'] | undefined;
  /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: services are named without numbers. */
  region?: KneePainGuide['region'] | undefined;
  /** The first view: `home`, `checker`, `plan`, the id of a page, `programme/<id>` or `exercise/<id>`. Default `home`. */
  view?: KneePainGuide['view'] | undefined;
  /** Language of the texts, if more than one is loaded. Default that of the surrounding page. */
  lang?: KneePainGuide['lang'] | undefined;
  /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
  theme?: KneePainGuide['theme'] | undefined;
  /** `page` shows the page of `view` without navigation and search. Default `full`. */
  layout?: KneePainGuide['layout'] | undefined;
  /** Level of the first heading, 1 to 6, for the outline of the page. Default 2. */
  headingLevel?: KneePainGuide['headingLevel'] | undefined;
  /** Name of the clinic. */
  clinicName?: KneePainGuide['clinicName'] | undefined;
  /** Telephone number of the clinic. */
  phone?: KneePainGuide['phone'] | undefined;
  /** Booking address: https or relative. `{level}` and `{page}` in it become the level and the first page of a result if
the visitor agrees to tell the clinic; else they stay empty. */
  bookingUrl?: KneePainGuide['bookingUrl'] | undefined;
  /** Text of the booking link. */
  bookingLabel?: KneePainGuide['bookingLabel'] | undefined;
  /** Shows the checker also in `gb`, `ie` and `eu`, where it may be a medical device. Default false. */
  checker?: KneePainGuide['checker'] | undefined;
  /** Leaves the checker out; overrides `checker`. Default false. */
  noChecker?: KneePainGuide['noChecker'] | undefined;
  /** The clinician who reviewed the content for this site; shown only with `reviewed-content`. */
  reviewedBy?: KneePainGuide['reviewedBy'] | undefined;
  /** The day of the review, YYYY-MM-DD. */
  reviewedOn?: KneePainGuide['reviewedOn'] | undefined;
  /** Version of the reviewed content, as on the page "About this guide". */
  reviewedContent?: KneePainGuide['reviewedContent'] | undefined;
  /** Ids of the pages to offer, in order. Default all. */
  topics?: KneePainGuide['topics'] | undefined;
  /** The page shown follows the address, and Back works. Default false. */
  deepLinks?: KneePainGuide['deepLinks'] | undefined;
  /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
  remember?: KneePainGuide['remember'] | undefined;
  /** Events may contain answers and results. Default false. */
  shareAnswers?: KneePainGuide['shareAnswers'] | undefined;
  /** Adds schema.org JSON-LD of the page shown to the document's head, for search engines. Default false. */
  structuredData?: KneePainGuide['structuredData'] | undefined;
  /** The guide is drawn for the first time. */
  'onkpg-ready'?: ((event: PublicEvent<'kpg-ready'>) => void) | undefined;
  /** Another page is shown; from a result, `page` is there only with `share-answers`. */
  'onkpg-navigate'?: ((event: PublicEvent<'kpg-navigate'>) => void) | undefined;
  /** The visitor opened the checker. */
  'onkpg-checker-start'?: ((event: PublicEvent<'kpg-checker-start'>) => void) | undefined;
  /** A question was answered; what and how only with `share-answers`. */
  'onkpg-answer'?: ((event: PublicEvent<'kpg-answer'>) => void) | undefined;
  /** A result is shown; which only with `share-answers`. */
  'onkpg-result'?: ((event: PublicEvent<'kpg-result'>) => void) | undefined;
  /** The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises. */
  'onkpg-action'?: ((event: PublicEvent<'kpg-action'>) => void) | undefined;
  /** The guide failed; the visitor sees a safe fallback. */
  'onkpg-error'?: ((event: PublicEvent<'kpg-error'>) => void) | undefined;
  /** The guide is drawn for the first time. */
  'on:kpg-ready'?: ((event: PublicEvent<'kpg-ready'>) => void) | undefined;
  /** Another page is shown; from a result, `page` is there only with `share-answers`. */
  'on:kpg-navigate'?: ((event: PublicEvent<'kpg-navigate'>) => void) | undefined;
  /** The visitor opened the checker. */
  'on:kpg-checker-start'?: ((event: PublicEvent<'kpg-checker-start'>) => void) | undefined;
  /** A question was answered; what and how only with `share-answers`. */
  'on:kpg-answer'?: ((event: PublicEvent<'kpg-answer'>) => void) | undefined;
  /** A result is shown; which only with `share-answers`. */
  'on:kpg-result'?: ((event: PublicEvent<'kpg-result'>) => void) | undefined;
  /** The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises. */
  'on:kpg-action'?: ((event: PublicEvent<'kpg-action'>) => void) | undefined;
  /** The guide failed; the visitor sees a safe fallback. */
  'on:kpg-error'?: ((event: PublicEvent<'kpg-error'>) => void) | undefined;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'knee-pain-guide': KneePainGuideAttributes;
  }
}
