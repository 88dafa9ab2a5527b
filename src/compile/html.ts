import { sayDose } from '../model/dose.ts';
import type { Block, Guide, Inline } from '../model/content.ts';

/** What blocks of content need to be written as HTML. */
export interface HtmlOptions {
  readonly guide: Guide;
  /** Level of the headings inside the blocks. */
  readonly headingLevel?: number;
  /** Address of a page; a link to a page without one becomes its words. */
  readonly addressOf?: (pageId: string) => string | undefined;
}

/** Blocks of a page as semantic HTML, with the services of no region. Only for files that the build writes. */
export function toHtml(blocks: readonly Block[], options: HtmlOptions): string {
  return blocks.map((block) => blockHtml(block, options)).join('\n');
}

/** The one place in which text becomes HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function blockHtml(block: Block, options: HtmlOptions): string {
  const { guide, headingLevel = 3 } = options;
  const line = (inline: readonly Inline[]): string => inlineHtml(inline, options);
  const lines = (name: string, items: readonly (readonly Inline[])[]): string =>
    items.map((item) => element(name, line(item))).join('');
  switch (block[0]) {
    case 'p': {
      const [, ...inline] = block;
      return element('p', line(inline));
    }
    case 'h': {
      const [, ...inline] = block;
      // A heading inside `treatment` is the id of a stage.
      const [only] = inline;
      const word = inline.length === 1 && typeof only === 'string' ? guide.strings[`treatment.${only}`] : undefined;
      return element(`h${String(headingLevel)}`, word === undefined ? line(inline) : escapeHtml(word));
    }
    case 'ul':
    case 'ol': {
      const [name, ...items] = block;
      return element(name, lines('li', items));
    }
    case 'table': {
      const [, head, ...rows] = block;
      const body = rows.map((row) => element('tr', lines('td', row))).join('');
      return element(
        'table',
        element('thead', element('tr', head.map((cell) => `<th scope="col">${line(cell)}</th>`).join(''))) +
          element('tbody', body),
      );
    }
    case 'care': {
      const [, level, ...blocks] = block;
      const name = escapeHtml(guide.strings[`care-card.${level}`]?.replace(/:$/, '') ?? level);
      return `<section aria-label="${name}">${toHtml(blocks, options)}</section>`;
    }
    case 'picture': {
      const [, , ...alternative] = block;
      return element('p', element('i', line(alternative)));
    }
    case 'exercise': {
      const exercise = guide.exercises.find(({ id }) => id === block[1]);
      if (!exercise) return '';
      const { name, dose, steps } = exercise;
      const words = sayDose(dose, (key, values = {}) =>
        (guide.strings[key] ?? key).replace(/\{(\w+)\}/g, (place, value: string) => String(values[value] ?? place)),
      );
      const title = element('p', `${element('b', escapeHtml(name))}. ${escapeHtml(words)}.`);
      return title + element('ol', steps.map((step) => element('li', escapeHtml(step))).join(''));
    }
    case 'programme': {
      const programme = guide.programmes.find(({ id }) => id === block[1]);
      if (!programme) return '';
      const stages = programme.stages.map(({ when, goal }) =>
        element('li', `${escapeHtml(when)}: ${escapeHtml(goal)}`),
      );
      return element('p', element('b', escapeHtml(programme.title))) + element('ul', stages.join(''));
    }
  }
}

function inlineHtml(inline: readonly Inline[], options: HtmlOptions): string {
  return inline
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      switch (part[0]) {
        case 'n': {
          const region = options.guide.regions.find(({ id }) => id === 'none');
          return escapeHtml(region?.services[part[1]].text ?? '');
        }
        case 'a': {
          const [, page, ...inner] = part;
          const address = options.addressOf?.(page);
          const words = inlineHtml(inner, options);
          return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
        }
        default: {
          const [name, ...inner] = part;
          return element(name, inlineHtml(inner, options));
        }
      }
    })
    .join('');
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
