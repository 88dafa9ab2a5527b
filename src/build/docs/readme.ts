import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { EventDetails } from './event-details.ts';
import type { ElementDeclaration } from './manifest.ts';
import type { Page } from '../../model/content.ts';
import type { Sizes } from '../sizes.ts';

/** Writes generated sections into README.md, between `<!-- name -->` and `<!-- /name -->`. */
export async function writeReadme(root: string, generated: Readonly<Record<string, string>>): Promise<void> {
  const file = join(root, 'README.md');
  const filled = Object.entries(generated).reduce(fill, readFileSync(file, 'utf8'));
  const text = fill(filled, ['contents', contentsOf(filled)]);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function fill(text: string, [name, content]: [string, string]): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, , ...more] = text.split(start);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (before === undefined || more.length > 0 || from < 0 || to < from) {
    throw new Error(`README.md must hold ${start} ... ${end} once.`);
  }
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** Links to all headings except the title and that of the list itself. */
function contentsOf(text: string): string {
  const prose = text.replace(/^```[^]*?^```/gm, '');
  return [...prose.matchAll(/^##(#?) (.*)$/gm)]
    .filter(([, , heading]) => heading !== 'Contents')
    .map(([, deeper, heading = '']) => `${deeper ? '  ' : ''}- [${heading}](#${anchorOf(heading)})`)
    .join('\n');
}

/** The anchor of a heading on repository hosts. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}

/** A table of the page ids, which attributes, methods and links accept. */
export function pageTable(pages: readonly Pick<Page, 'id' | 'title'>[]): string {
  const sorted = [...pages].sort((a, b) => (a.id < b.id ? -1 : 1));
  return table(
    ['Id', 'Page'],
    sorted.map(({ id, title }) => [code(id), title]),
  );
}

/** The tables of the element's interface, by the name of their section in the README. */
export function interfaceTables(element: ElementDeclaration, details: EventDetails): Record<string, string> {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return {
    attributes: table(
      ['Attribute', 'What it says'],
      attributes.map(({ name, description = '' }) => [code(name), description]),
    ),
    events: table(
      ['Event', 'What happened', '`detail`'],
      events.map(({ name, description = '' }) => [code(name), description, (details[name] ?? []).map(code).join(' ')]),
    ),
    methods: table(
      ['Method or property', 'What it does'],
      members
        .filter(({ attribute }) => attribute === undefined)
        .map((member) => {
          const parameters = member.parameters?.map(({ name }) => name).join(', ');
          const name = `${member.static ? 'KneePainGuide.' : ''}${member.name}`;
          return [code(member.kind === 'method' ? `${name}(${parameters ?? ''})` : name), member.description ?? ''];
        }),
    ),
    slots: table(
      ['Slot', 'What goes there'],
      slots.map(({ name, description = '' }) => [name === '' ? '(default)' : code(name), description]),
    ),
    parts: table(
      ['Part', 'What it is'],
      cssParts.map(({ name, description = '' }) => [code(name), description]),
    ),
    properties: table(
      ['Custom property', 'Default', 'What it sets'],
      cssProperties.map(({ name, default: value = '', description = '' }) => [code(name), code(value), description]),
    ),
  };
}

/** The HTML that a site pastes, with the hash of this script. */
export function snippet(integrity: string): string {
  return [
    '```html',
    '<style>knee-pain-guide:not(:defined) { display: block; min-height: 100vh }</style>',
    `<script src="knee-pain-guide.js" integrity="${integrity}" defer></script>`,
    '<knee-pain-guide region="us" booking-url="https://example.org/book">',
    '  <p>Call 911 now if you have leg pain and trouble breathing, chest pain, or a cold, pale or numb foot.</p>',
    '</knee-pain-guide>',
    '```',
  ].join('\n');
}

/** The sizes of the scripts, in kB. */
export function sizeTable(sizes: Readonly<Record<string, Sizes>>): string {
  return table(
    ['File', 'raw', 'gzip', 'brotli'],
    Object.entries(sizes).map(([name, { raw, gzip, brotli }]) => [
      code(name),
      ...[raw, gzip, brotli].map((kilobytes) => `${kilobytes} kB`),
    ]),
  );
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
