import { html, nothing } from 'lit';
import { isAtLeast } from '../model/level.ts';
import { drawLocator } from '../pictures/index.ts';
import { rulesOf } from '../state/languages.ts';
import { aboutPage, hasChecker, offeredPages, pagesIn } from '../state/offered-pages.ts';
import { sayDay } from '../state/dates.ts';
import { drawBlocks } from './blocks.ts';
import { drawHeading } from './heading.ts';
import { drawIcon } from '../pictures/icons.ts';
import { drawPageLink } from './links.ts';
import { drawProgramme } from './programme.ts';
import { drawRecovery } from './recovery.ts';
import { drawPageRows } from './rows.ts';
import { drawSources } from './sources.ts';
import type { TemplateResult } from 'lit';
import type { ConditionPage, Page, Section } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * Draws one page of the guide: its summary, its sections, related pages and its sources.
 *
 * @csspart heading - A heading.
 * @csspart text - A paragraph, list or table.
 * @csspart figure - A picture with its words, or the recovery bar.
 * @csspart sources - Where the page's statements come from.
 */
export function drawPage(id: string, guide: GuideSnapshot): TemplateResult | typeof nothing {
  const page = guide.content.pages.find((one) => one.id === id);
  if (!page) return nothing;
  const depth = guide.config.headingLevel;
  const isCondition = page.kind === 'condition';
  const isAlone = guide.config.layout === 'page';
  return html`<article class="page stack">
    <header class="page-head split">
      ${isCondition ? drawLocator(page.where) : nothing}
      ${drawHeading(depth, guide.localise(page.title), { look: 'title', isView: true })}
      <p part="text" class="text lead">${guide.localise(page.summary)}</p>
      <kpg-aloud .guide=${guide}></kpg-aloud>
    </header>
    ${isAlone ? nothing : drawContents(page, guide, depth + 1)}
    <div class="page-sections">
      ${sectionsOf(page).map((section) => drawSection(section, page, guide, depth + 1))}
      ${isCondition ? drawExercises(page, guide, depth + 1) : nothing}
    </div>
    ${isAlone ? nothing : drawBeside(page, guide, depth + 1)} ${drawSourcesOf(page, guide)}
    ${isAlone ? nothing : drawTurn(page, guide)}
  </article>`;
}

function titleIn({ id, title }: Section, { say, localise }: GuideSnapshot): string {
  return title === undefined ? say(`section.${id}`) : localise(title);
}

/** The titles of a page's sections, in order. */
function titlesIn(page: Page, guide: GuideSnapshot): readonly string[] {
  const titles = sectionsOf(page).map((section) => titleIn(section, guide));
  return page.kind === 'condition' && page.programme ? [...titles, guide.say('page.programme')] : titles;
}

function drawSection(section: Section, page: Page, guide: GuideSnapshot, depth: number): TemplateResult {
  return html`<section class="page-section prose" data-section=${section.id}>
    ${drawHeading(depth, titleIn(section, guide))}
    ${section.id === 'recovery' && page.kind === 'condition' ? drawTimes(page, guide) : nothing}
    ${drawBlocks(section.blocks, guide, depth + 1)}
  </section>`;
}

/** Draws the usual recovery time, one bar for each grade of an injury. */
function drawTimes({ weeks, grades }: ConditionPage, guide: GuideSnapshot): unknown {
  if (!grades) return weeks ? drawRecovery(weeks, guide) : nothing;
  const { causes } = rulesOf(guide.content);
  return grades.map((grade) => {
    const name = causes.find(({ id }) => id === grade.cause)?.name ?? '';
    return drawRecovery(grade.weeks, guide, guide.localise(name), weeks?.[1]);
  });
}

function drawExercises({ programme }: ConditionPage, guide: GuideSnapshot, depth: number): unknown {
  if (programme === undefined) return nothing;
  return html`<section class="page-section prose" data-section="programme">
    ${drawHeading(depth, guide.say('page.programme'))} ${drawProgramme(programme, guide, depth + 1)}
  </section>`;
}

// Before the sections, so that the keyboard and a screen reader meet it before what it lists.
function drawContents(page: Page, guide: GuideSnapshot, depth: number): TemplateResult {
  const title = guide.say('page.contents');
  return html`<nav class="page-contents" aria-label=${title}>
    ${drawHeading(depth, title, { look: 'subheading' })}
    <ul class="rows small">
      ${titlesIn(page, guide).map(
        (title, at) =>
          html`<li>
            <button type="button" class="link" @click=${(event: Event) => showSection(event, at)}>${title}</button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function drawBeside(page: Page, guide: GuideSnapshot, depth: number): unknown {
  const { config, say } = guide;
  const related = pagesIn(guide, page.related);
  return html`<aside class="page-beside stack">
    ${
      related.length > 0
        ? html`<nav aria-label=${say('page.related')}>
            ${drawHeading(depth, say('page.related'), { look: 'subheading' })} ${drawPageRows(related, guide)}
          </nav>`
        : nothing
    }
    ${
      hasChecker(config)
        ? html`<div class="page-check stack">
            <p part="text">${say('page.check')}</p>
            ${drawPageLink(guide, 'checker', say('checker.open'), 'button')}
          </div>`
        : nothing
    }
  </aside>`;
}

// Not by a link: the fragment of the address is the page's own.
function showSection({ target }: Event, at: number): void {
  const sections = (target as Element).closest('.page')?.querySelectorAll('.page-section');
  const heading = sections?.[at]?.querySelector<HTMLElement>('.heading');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

function drawSourcesOf(page: Page, guide: GuideSnapshot): TemplateResult {
  const { say } = guide;
  const sources = page.sources.flatMap((id) => guide.content.sources.filter((source) => source.id === id));
  return html`<footer class="page-sources stack ruled small" part="sources">
    ${
      sources.length > 0
        ? html`<details class="why">
            <summary>${say('page.sources', { count: sources.length })}</summary>
            ${drawSources(sources, guide)}
          </details>`
        : nothing
    }
    ${page.id === aboutPage ? html`<p>${say('page.version', { version: guide.content.version })}</p>` : nothing}
    <p class="muted">${say('page.updated', { date: sayDay(page.updated, guide) })} ${sayReview(guide)}</p>
  </footer>`;
}

function drawTurn(page: Page, guide: GuideSnapshot): TemplateResult {
  const pages = offeredPages(guide);
  const at = pages.indexOf(page);
  const [previous, next] = [pages[at - 1], pages[at + 1]];
  const title = (one: Page) => html`<span>${guide.localise(one.title)}</span>`;
  return html`<nav class="page-turn row" aria-label=${guide.say('page.turn')}>
    ${previous ? drawPageLink(guide, previous.id, [drawIcon('back'), title(previous)], 'row-link') : nothing}
    ${next ? drawPageLink(guide, next.id, [title(next), drawIcon('next')], 'row-link page-next') : nothing}
  </nav>`;
}

/**
 * The sections in order; a page about a danger says first when to get help, other pages between the signs and the
 * explanation.
 */
function sectionsOf(page: Page): readonly Section[] {
  if (page.kind !== 'condition' || !isAtLeast(page.level, 'urgent')) return page.sections;
  const isHelp = ({ id }: Section): boolean => id === 'get-help';
  return [...page.sections.filter(isHelp), ...page.sections.filter((section) => !isHelp(section))];
}

/** The clinic's review, in the clinic's name; the guide itself claims none. */
function sayReview(guide: GuideSnapshot): string | null {
  const { config, say } = guide;
  const { reviewedBy: by, reviewedOn: on } = config;
  if (!by) return null;
  return on ? say('page.reviewed-on', { by, date: sayDay(on, guide) }) : say('page.reviewed', { by });
}
