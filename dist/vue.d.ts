// <knee-pain-guide> in the templates of Vue 3.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KneePainGuide, PublicEvent } from './index.js';

export interface KneePainGuideProps {
  /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: numbers are named, not given. */
  region?: KneePainGuide['region'] | undefined;
  /** What is shown: `home`, `checker`, `plan`, the id of a page, `programme/<id>` or `exercise/<id>`. Default `home`. */
  view?: KneePainGuide['view'] | undefined;
  /** Language of the words, where more than one is on the page. Default that of the page around it. */
  lang?: KneePainGuide['lang'] | undefined;
  /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
  theme?: KneePainGuide['theme'] | undefined;
  /** `page` shows what `view` names without navigation and search. Default `full`. */
  layout?: KneePainGuide['layout'] | undefined;
  /** Level of the first heading, 1 to 6, so that the outline of the page stays right. Default 2. */
  headingLevel?: KneePainGuide['headingLevel'] | `${number}` | undefined;
  /** Name of the clinic. */
  clinicName?: KneePainGuide['clinicName'] | undefined;
  /** Telephone number of the clinic. */
  phone?: KneePainGuide['phone'] | undefined;
  /** Where to book: https or relative. `{level}` and `{page}` in it are filled with the level and the first page of a
result, if the visitor ticks that the clinic is told; else they are left empty. */
  bookingUrl?: KneePainGuide['bookingUrl'] | undefined;
  /** Words of the link to book. */
  bookingLabel?: KneePainGuide['bookingLabel'] | undefined;
  /** Shows the checker in `gb`, `ie` and `eu` too, where it may be a medical device. Default false. */
  checker?: KneePainGuide['checker'] | undefined;
  /** The guide without the checker, wherever it is shown; wins over `checker`. Default false. */
  noChecker?: KneePainGuide['noChecker'] | undefined;
  /** The clinician who reviewed the words for this site; shown only with `reviewed-content`. */
  reviewedBy?: KneePainGuide['reviewedBy'] | undefined;
  /** The day of that review, YYYY-MM-DD. */
  reviewedOn?: KneePainGuide['reviewedOn'] | undefined;
  /** Version of the content that was reviewed, as the page "About this guide" names it. */
  reviewedContent?: KneePainGuide['reviewedContent'] | undefined;
  /** Ids of the pages to offer, in that order. Default all. */
  topics?: KneePainGuide['topics'] | undefined;
  /** The page shown follows the address, and Back works. Default false. */
  deepLinks?: KneePainGuide['deepLinks'] | undefined;
  /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
  remember?: KneePainGuide['remember'] | undefined;
  /** Events may carry answers and results. Default false. */
  shareAnswers?: KneePainGuide['shareAnswers'] | undefined;
  /** The document's head tells search engines which page is shown, as schema.org JSON-LD. Default false. */
  structuredData?: KneePainGuide['structuredData'] | undefined;
}

export interface KneePainGuideEvents {
  /** The guide has drawn itself for the first time. */
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
  /** Something inside failed; the visitor sees what is safe. */
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
