import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { drawIcon } from '../pictures/icons.ts';
import { titleOf } from '../state/exercise-pages.ts';
import { drawPageLink } from './links.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * Draws the link back to where the visitor came from, on pages only, because the first view is the start and the
 * checker has its own Back.
 */
export function drawWayBack(guide: GuideSnapshot, previous: string | undefined): unknown {
  const { page, say, config } = guide;
  const isAlone = config.layout === 'page';
  if (page === 'home' || page === 'checker' || (isAlone && !previous)) return nothing;
  const title = titleOf(previous, guide);
  return keyed(
    `${page} ${previous}`,
    html`<nav class="way row" aria-label=${say('way.label')}>
      ${isAlone ? nothing : drawPageLink(guide, 'home', html`${drawIcon('back')}${say('way.home')}`, 'row-link')}
      ${
        previous === 'checker' || title
          ? drawPageLink(
              guide,
              previous ?? 'home',
              html`${drawIcon('back')}${title ? say('way.page', { title }) : say('way.checker')}`,
              'row-link',
            )
          : nothing
      }
    </nav>`,
  );
}
