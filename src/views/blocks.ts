import { html, nothing } from 'lit';
import { foldBlocks, foldLine } from '../model/tree.ts';
import { drawPicture } from '../pictures/index.ts';
import { drawCard } from './card.ts';
import { drawHeading } from './heading.ts';
import { drawPageLink, drawService } from './links.ts';
import { drawProgramme } from './programme.ts';
import type { TemplateResult } from 'lit';
import type { Block, Inline, ListItem } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Aside } from '../state/words.ts';

/** Draws compiled content; no other code turns content into elements, and none of it is HTML. */
export function drawBlocks(blocks: readonly Block[], guide: GuideSnapshot, depth: number): unknown {
  return foldBlocks<unknown, unknown>(blocks, {
    line: (inline) => drawInline(inline, guide),
    paragraph: (line) => html`<p part="text">${line}</p>`,
    heading: (line) => drawHeading(depth, line, { look: 'subheading' }),
    stage: (id) => drawHeading(depth, guide.say(`treatment.${id}`), { look: 'subheading' }),
    list: (items, isNumbered) =>
      isNumbered
        ? html`<ol part="text">
            ${drawItems(items)}
          </ol>`
        : drawBullets(items),
    table: drawTable,
    care: (level, lead, inner) =>
      drawCard(
        { level, heading: lead ?? guide.say(`care.${level}`), depth, body: inner.length > 0 ? inner : nothing },
        guide,
      ),
    picture: (id, alternative) =>
      html`<figure part="figure" class="picture">
        ${drawPicture(id, guide.say)}
        <figcaption class="small muted">${alternative}</figcaption>
      </figure>`,
    exercise: (id) => html`<kpg-exercise .guide=${guide} .exercise=${id} .depth=${depth}></kpg-exercise>`,
    programme: (id) => drawProgramme(id, guide, depth),
  });
}

/** Draws the inline parts of a line in the region's words. */
export function drawInline(content: readonly Inline[], guide: GuideSnapshot, aside?: Aside): unknown {
  return foldLine<unknown>(content, {
    text: guide.localise,
    bold: (inner) => html`<strong>${inner}</strong>`,
    italic: (inner) => html`<em>${inner}</em>`,
    link: (page, inner) => drawPageLink(guide, page, inner),
    service: (id) => drawService(guide, id, aside),
  });
}

/** Draws a list with bullets. */
export function drawList(items: readonly ListItem[], guide: GuideSnapshot, aside?: Aside): TemplateResult {
  return drawBullets(items.map((item) => drawInline(item, guide, aside)));
}

function drawBullets(items: readonly unknown[]): TemplateResult {
  return html`<ul part="text">
    ${drawItems(items)}
  </ul>`;
}

function drawItems(items: readonly unknown[]): unknown {
  return items.map((item) => html`<li>${item}</li>`);
}

// On a narrow screen each row is shown by itself, so each cell carries the heading of its column.
function drawTable([corner, ...columns]: readonly unknown[], rows: readonly (readonly unknown[])[]): unknown {
  return html`<table part="text" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${corner}</th>
        ${columns.map((cell) => html`<th role="columnheader" scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${first}</th>
            ${cells.map(
              (cell, index) =>
                html`<td role="cell">
                  <span class="cell-name muted" aria-hidden="true">${columns[index]}</span>
                  ${cell}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
