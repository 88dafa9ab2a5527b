import type { Guide } from '../model/content.ts';
import type { Say } from '../model/strings.ts';
import type { Config } from './attributes.ts';

/** Texts and settings for the inner elements: a new frozen object whenever an attribute or the page changes. */
export interface GuideSnapshot {
  /** The compiled words. */
  readonly content: Guide;
  readonly config: Config;
  /** Id of the page shown, `home` or `checker`. */
  readonly page: string;
  /** Option id of the visitor's aim; undefined until given. */
  readonly aim?: string | undefined;
  /** Returns an interface string in the region's words, with its placeholders filled in. */
  readonly say: Say;
  /** Returns a text of the content in the region's words ("paracetamol", "acetaminophen"); `say` does this itself. */
  readonly localise: (text: string) => string;
}
