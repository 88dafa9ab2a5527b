import { html, nothing } from 'lit';
import { drawPicture } from '../pictures/index.ts';
import { drawHeading } from './heading.ts';
import { drawPageLink, drawService } from './links.ts';
import type { TemplateResult } from 'lit';
import type { Block, Inline, ListItem } from '../model/content.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

/** Compiled content as templates: the one place where content becomes elements. Nothing in it is HTML. */
export function drawBlocks(blocks: readonly Block[], guide: GuideSnapshot, headingLevel: number): unknown {
  return blocks.map((block) => drawBlock(block, guide, headingLevel));
}

/** Text with what may stand inside a line, in the words of the region. */
export function drawInline(content: readonly Inline[], guide: GuideSnapshot): unknown {
  return content.map((part) => {
    if (typeof part === 'string') return guide.localise(part);
    switch (part[0]) {
      case 'b':
        return html`<strong>${drawInline(part.slice(1), guide)}</strong>`;
      case 'i':
        return html`<em>${drawInline(part.slice(1), guide)}</em>`;
      case 'a':
        return drawPageLink(guide, part[1], drawInline(part.slice(2), guide));
      case 'n':
        return drawService(guide, part[1]);
    }
  });
}

function drawBlock(block: Block, guide: GuideSnapshot, headingLevel: number): unknown {
  switch (block[0]) {
    case 'p':
      return html`<p part="text">${drawInline(block.slice(1), guide)}</p>`;
    case 'h':
      return drawHeading(headingLevel, drawInline(block.slice(1), guide), { look: 'subheading' });
    case 'ul':
      return drawList(block.slice(1) as readonly ListItem[], guide);
    case 'ol':
      return html`<ol part="text">
        ${drawItems(block.slice(1) as readonly ListItem[], guide)}
      </ol>`;
    case 'table':
      return drawTable(block, guide);
    case 'care':
      return drawCareCard(block, guide, headingLevel);
    case 'picture':
      return html`<figure part="figure" class="picture">
        ${drawPicture(block[1], guide.say)}
        <figcaption class="small muted">${drawInline(block.slice(2), guide)}</figcaption>
      </figure>`;
    case 'exercise':
      return html`<kpg-exercise .guide=${guide} .exercise=${block[1]} .headingLevel=${headingLevel}></kpg-exercise>`;
    case 'programme':
      return html`<kpg-programme .guide=${guide} .programme=${block[1]} .headingLevel=${headingLevel}></kpg-programme>`;
  }
}

/** A list with bullets. */
export function drawList(items: readonly ListItem[], guide: GuideSnapshot): TemplateResult {
  return html`<ul part="text">
    ${drawItems(items, guide)}
  </ul>`;
}

function drawItems(items: readonly ListItem[], guide: GuideSnapshot): unknown {
  return items.map((item) => html`<li>${drawInline(item, guide)}</li>`);
}

// On a narrow screen each row stands alone, so each cell can say which column it is of.
function drawTable([, head, ...rows]: Extract<Block, readonly ['table', ...unknown[]]>, guide: GuideSnapshot): unknown {
  const [corner = [], ...columns] = head;
  return html`<table part="text" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${drawInline(corner, guide)}</th>
        ${columns.map((cell) => html`<th role="columnheader" scope="col">${drawInline(cell, guide)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first = [], ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${drawInline(first, guide)}</th>
            ${cells.map(
              (cell, index) =>
                html`<td role="cell">
                  <span class="cell-name muted" aria-hidden="true">${drawInline(columns[index] ?? [], guide)}</span>
                  ${drawInline(cell, guide)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

// The first sentence that leads to a list says the action: it becomes the heading of the card.
function drawCareCard(
  [, level, first, ...rest]: Extract<Block, readonly ['care', ...unknown[]]>,
  guide: GuideSnapshot,
  headingLevel: number,
): unknown {
  const isLead = first?.[0] === 'p' && rest[0]?.[0] === 'ul';
  const heading = isLead ? drawInline(first.slice(1), guide) : guide.say(`care.${level}`);
  const body = isLead || !first ? rest : [first, ...rest];
  return html`<kpg-care-card
    .guide=${guide}
    .level=${level}
    .heading=${heading}
    .headingLevel=${headingLevel}
    .body=${body.length > 0 ? drawBlocks(body, guide, headingLevel + 1) : nothing}
  ></kpg-care-card>`;
}
