// <knee-pain-guide> in the templates of Vue 3.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KneePainGuide, PublicEvent } from './index.js';

export interface KneePainGuideProps {
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
  headingLevel?: KneePainGuide['headingLevel'] | `${number}` | undefined;
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
}

export interface KneePainGuideEvents {
  /** The guide is drawn for the first time. */
  'kpg-ready': (event: PublicEvent<'kpg-ready'>) => void;
  /** Another page is shown; from a result, `page` is there only with `share-answers`. */
  'kpg-navigate': (event: PublicEvent<'kpg-navigate'>) => void;
  /** The visitor opened the checker. */
  'kpg-checker-start': (event: PublicEvent<'kpg-checker-start'>) => void;
  /** A question was answered; what and how only with `share-answers`. */
  'kpg-answer': (event: PublicEvent<'kpg-answer'>) => void;
  /** A result is shown; which only with `share-answers`. */
  'kpg-result': (event: PublicEvent<'kpg-result'>) => void;
  /** The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises. */
  'kpg-action': (event: PublicEvent<'kpg-action'>) => void;
  /** The guide failed; the visitor sees a safe fallback. */
  'kpg-error': (event: PublicEvent<'kpg-error'>) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'knee-pain-guide': new () => KneePainGuide & {
      /** For the check of templates; the element has no such property. */
      $props: KneePainGuideProps & HTMLAttributes & PublicProps;
      /** For the check of templates; the element has no such method. */
      $emit: EmitFn<KneePainGuideEvents>;
    };
  }
}
