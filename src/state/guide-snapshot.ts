import type { Guide } from '../model/content.ts';
import type { Say } from '../model/strings.ts';
import type { Config } from './attributes.ts';

/** Everything an inner element needs to draw words: a new frozen object when an attribute or the page changes. */
export interface GuideSnapshot {
  /** The compiled words. */
  readonly content: Guide;
  readonly config: Config;
  /** Page id shown, `home` or `checker`. */
  readonly page: string;
  /** An interface string by key, with `{name}` replaced and the region's words applied. */
  readonly say: Say;
  /** A text of the content in the region's words ("paracetamol", "acetaminophen"); `say` does this itself. */
  readonly localise: (text: string) => string;
}
