import { element, html, list, type Markup, type Piece } from './markup.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Piece[];
}

interface AuditPage {
  readonly title: string;
  /** The description for search engines and previews. */
  readonly description: string;
  /** Links to neighbouring pages. */
  readonly around: readonly Markup[];
  /** Further scripts. */
  readonly scripts?: readonly string[];
  /** Content below the title. */
  readonly lead: readonly Piece[];
  readonly sections: readonly Section[];
}

// Both pages share one style sheet and one script.
const assets = 'how-the-checker-decides';

/** An audit page of the demo. The output depends only on the content. */
export function drawPage({ title, description, around, scripts = [], lead, sections }: AuditPage): Markup {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assets}.css" />
        <script src="${assets}.js" defer></script>
        ${scripts.map((name) => html`<script src="${name}" defer></script>`)}
      </head>
      <body>
        <header>
          ${around.map((link) => element('p', {}, link))}
          <h1 class="on-paper">${title}</h1>
          ${lead}
          <nav aria-label="On this page">
            ${list(sections.map((section) => html`<a href="#${section.id}">${section.title}</a>`))}
          </nav>
        </header>
        <main>
          ${sections.map(({ id, title: heading, body }) =>
            element('section', { id }, [element('h2', {}, heading), ...body]),
          )}
        </main>
        <p class="visually-hidden" role="status"></p>
      </body>
    </html> `;
}

/** The intended purpose, in the words of the guide. */
export function purposeLine(purpose: string): Markup {
  return html`<p class="purpose on-paper"><strong>Intended purpose.</strong> ${purpose}</p>`;
}
