import { sayDose } from '../model/dose.ts';
import type { Block, Guide, Inline } from '../model/content.ts';
import { sayWhen } from '../model/stages.ts';
import { textFor } from '../model/plurals.ts';
import { fillText } from '../model/strings.ts';
import type { Say } from '../model/strings.ts';
import { foldBlocks, foldLine } from '../model/tree.ts';

/** What the conversion of blocks to HTML needs. */
export interface HtmlOptions {
  readonly guide: Guide;
  /** Level of the headings inside the blocks. */
  readonly headingLevel?: number;
  /** Address of a page; a link to a page without an address becomes plain text. */
  readonly addressOf?: (pageId: string) => string | undefined;
}

/** Converts blocks to semantic HTML, with the services of no region. Only for files that the build writes. */
export function toHtml(blocks: readonly Block[], options: HtmlOptions): string {
  const { guide, headingLevel = 3 } = options;
  const say: Say = (key, ...[values]) => fillText(textFor(guide, key, values), values);
  const heading = (line: string): string => element(`h${String(headingLevel)}`, line);
  const rows = (name: string, lines: readonly string[]): string => lines.map((line) => element(name, line)).join('');
  return foldBlocks<string, string>(blocks, {
    line: (inline) => lineHtml(inline, options),
    paragraph: (line) => element('p', line),
    heading,
    stage: (id) => heading(escapeHtml(guide.strings[`treatment.${id}`])),
    list: (items, isNumbered) => element(isNumbered ? 'ol' : 'ul', rows('li', items)),
    table: (head, body) =>
      element(
        'table',
        element('thead', element('tr', head.map((cell) => `<th scope="col">${cell}</th>`).join(''))) +
          element('tbody', body.map((row) => element('tr', rows('td', row))).join('')),
      ),
    care(level, lead, inner) {
      const name = escapeHtml(guide.strings[`care-card.${level}`].replace(/:$/, ''));
      const body = [...(lead === undefined ? [] : [element('p', lead)]), ...inner];
      return `<section aria-label="${name}">${body.join('\n')}</section>`;
    },
    picture: (_, alternative) => element('p', element('i', alternative)),
    exercise(id) {
      const exercise = guide.exercises.find((one) => one.id === id);
      if (!exercise) return '';
      const { name, dose, steps } = exercise;
      const title = element('p', `${element('b', escapeHtml(name))}. ${escapeHtml(sayDose(dose, say))}.`);
      return title + element('ol', rows('li', steps.map(escapeHtml)));
    },
    programme(id) {
      const programme = guide.programmes.find((one) => one.id === id);
      if (!programme) return '';
      const stages = programme.stages.map(({ when, goal }) => escapeHtml(`${sayWhen(when, say)}: ${goal}`));
      return element('p', element('b', escapeHtml(programme.title))) + element('ul', rows('li', stages));
    },
  }).join('\n');
}

/** The only place where text becomes HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function lineHtml(inline: readonly Inline[], { guide, addressOf }: HtmlOptions): string {
  return foldLine<string>(inline, {
    text: escapeHtml,
    bold: (inner) => element('b', inner.join('')),
    italic: (inner) => element('i', inner.join('')),
    link(page, inner) {
      const address = addressOf?.(page);
      const words = inner.join('');
      return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
    },
    service(id) {
      const { name, note } = guide.regions.find((region) => region.id === 'none')?.services[id] ?? { name: '' };
      return escapeHtml(note ? `${name} (${note})` : name);
    },
  }).join('');
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
