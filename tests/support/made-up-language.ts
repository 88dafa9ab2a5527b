import { compilerInputs, contentFiles } from '../../src/build/content.ts';
import { cached } from '../../src/build/cache.mjs';
import { compile, type Compilation, type SourceFile } from '../../src/compile/index.ts';
import { inPluralForms } from '../../src/compile/plurals.ts';
import { read } from '../../src/compile/read.ts';
import { ProblemList } from '../../src/compile/problems.ts';
import { hashOf } from '../../src/compile/translate.ts';
import { isOptional, unitsOf, type Unit } from '../../src/compile/units.ts';
import { foldBlocks, foldLine } from '../../src/model/tree.ts';
import { pictureIds } from '../../src/pictures/index.ts';
import type { Block, Inline } from '../../src/model/content.ts';

// A language that nobody speaks: every letter of the English words becomes one of another alphabet, read from right to left.
// It shows that a language needs words and no line of code.

/** A code for private use, which validators know as valid. */
export const madeUp = 'qaa';

/** As Arabic counts: a language of six plural forms. */
const locale = 'ar';

/** The guide in this language, compiled once for all test processes. */
export function compileMadeUp(): Compilation {
  const master = contentFiles();
  return cached('compiled-made-up', [...compilerInputs, 'tests/support/made-up-language.ts'], () =>
    compile(master, { pictures: pictureIds, words: madeUpWords(master) }),
  );
}

/** The files of the language, whole and up to date, for a guide of these files. */
export function madeUpWords(master: readonly SourceFile[]): { readonly folder: string; readonly files: SourceFile[] } {
  const folder = `content/${madeUp}`;
  const texts = new Map<string, Record<string, unknown>>();
  const sections = new Map<string, string[]>();
  const done: Record<string, string> = {};
  for (const unit of unitsOf(inPluralForms(read(master, new ProblemList()), locale))) {
    const [file = '', path = ''] = unit.address.split('#');
    done[unit.address] = hashOf(unit);
    const isPage = /^(?:condition|topic)s\//.test(file);
    if (isPage && !['title', 'summary', 'also'].includes(path)) {
      sections.set(file, [...(sections.get(file) ?? []), sectionOf(file, path, unit.blocks)]);
    } else texts.set(file, { ...texts.get(file), [path]: textsOf(unit) });
  }
  const files = [...texts].map(([file, value]) => {
    const body = sections.get(file);
    const yaml = JSON.stringify(value);
    if (!body) return { path: `${folder}/${file}.yaml`, text: yaml };
    return { path: `${folder}/${file}.md`, text: `---\n${yaml}\n---\n\n${body.join('\n\n')}\n` };
  });
  const language = { lang: madeUp, dir: 'rtl', locale, name: say('Made up'), endings: [] };
  return {
    folder,
    files: [
      ...files,
      { path: `${folder}/language.yaml`, text: JSON.stringify(language) },
      { path: `${folder}/done.yaml`, text: JSON.stringify(done) },
    ],
  };
}

/** Letters of another alphabet; what stands in braces stays. */
export function say(words: string): string {
  return words.replace(/\{[\w-]+\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : String.fromCharCode(0x5d0 + (found.toLowerCase().charCodeAt(0) - 97)),
  );
}

/** A text, or a list of texts, in the Markdown of one line. */
function textsOf(unit: Unit): unknown {
  // Search words of its own, where the English has none.
  if (isOptional(unit)) return [say('own')];
  // The words for two name the number themselves.
  if (unit.address.endsWith('.two')) return say(unit.address.replace(/^.*count\.(\w+)\.two$/, 'two $1s'));
  const [block] = unit.blocks;
  if (block?.[0] === 'ul') return block.slice(1).map((item) => line(item as readonly Inline[]));
  return block?.[0] === 'p' ? line(block.slice(1)) : '';
}

function sectionOf(file: string, id: string, blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (!file.startsWith('topics/') || first?.[0] !== 'h') return [`## ${id}`, markdown(blocks)].join('\n\n');
  return [`## ${line(first.slice(1))} {#${id}}`, markdown(rest)].join('\n\n');
}

function line(inline: readonly Inline[]): string {
  const join = (parts: readonly string[]): string => parts.join('');
  return foldLine<string>(inline, {
    text: say,
    bold: (inner) => `**${join(inner)}**`,
    italic: (inner) => `*${join(inner)}*`,
    link: (page, inner) => `[${join(inner)}](${page})`,
    service: (id) => `{${id}}`,
  }).join('');
}

function markdown(blocks: readonly Block[]): string {
  return foldBlocks<string, string>(blocks, {
    line,
    paragraph: (words) => words,
    heading: (words) => `### ${words}`,
    stage: (id) => `### ${id}`,
    list: (items, isNumbered) => items.map((item) => `${isNumbered ? '1.' : '-'} ${item}`).join('\n'),
    table: (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    care: (level, lead, inner) => [`::: ${level}`, ...(lead === undefined ? [] : [lead]), ...inner, ':::'].join('\n\n'),
    picture: (id, alternative) => `![${alternative}](picture:${id})`,
    exercise: (id) => `[${id}](exercise:${id})`,
    programme: (id) => `[${id}](programme:${id})`,
  }).join('\n\n');
}
