import { toHtml } from '../../compile/index.ts';
import type { Block, Guide, Page } from '../../model/content.ts';

/**
 * The fallback between the tags: the danger signs in full, every page in one sentence, and the purpose; for no region.
 */
export function fallback(guide: Guide): string {
  const help = page(guide, 'when-to-get-help');
  const [purpose] = page(guide, 'about-this-guide').sections;
  const blocks = (content: readonly Block[]) => toHtml(content, { guide, headingLevel: 4 });
  const text = (words: string) => toHtml([['p', words]], { guide }).slice('<p>'.length, -'</p>'.length);

  const listed = new Set([help.id]);
  const groups = guide.home
    .flatMap((list) => list.groups)
    .map(({ title, pages }) => {
      const fresh = pages.filter((id) => !listed.has(id));
      for (const id of fresh) listed.add(id);
      return { title, pages: fresh.map((id) => page(guide, id)) };
    })
    .filter(({ pages }) => pages.length > 0);

  return [
    `<h2>${text(help.title)}</h2>`,
    `<p>${text(help.summary)}</p>`,
    ...help.sections.flatMap((section) => [`<h3>${text(section.title ?? '')}</h3>`, blocks(section.blocks)]),
    `<h2>${text(guide.strings['home.title'] ?? '')}</h2>`,
    ...groups.flatMap(({ title, pages }) => [
      `<h3>${text(title)}</h3>`,
      '<dl>',
      ...pages.map((listedPage) => `<dt>${text(listedPage.title)}</dt><dd>${text(listedPage.summary)}</dd>`),
      '</dl>',
    ]),
    blocks(purpose?.blocks ?? []),
    '',
  ].join('\n');
}

function page(guide: Guide, id: string): Page {
  const found = guide.pages.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The fallback needs the page ${id}.`);
  return found;
}
