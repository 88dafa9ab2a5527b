import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { toReview } from '../compile/index.ts';
import { readPackage } from './bundles.ts';
import { compileContent, masterLang, publishedLanguages, root } from './content.ts';
import { readEventDetails } from './docs/event-details.ts';
import { fallback } from './docs/fallback.ts';
import { frameworkTypes } from './docs/framework-types.ts';
import { listIds } from './docs/ids.ts';
import { readElement, writeManifest } from './docs/manifest.ts';
import { interfaceTables, pageTable, sizeTable, snippet, writeReadme } from './docs/readme.ts';
import { bridges, presets, themeSheet } from './docs/themes.ts';
import { writeLanguages } from './languages.ts';
import { checkSizes } from './size-gate.ts';
import { floor, measure, type Sizes } from './sizes.ts';

/** Types for apps that import the single script. */
const scriptTypes = `import type {} from './index.js';\n`;

const dist = join(root, 'dist');
const masterScripts = ['knee-pain-guide.js', 'index.js', 'engine.js', 'fhir.js'];

/**
 * Rollup plugin of the last bundle: writes all files that follow from code, content and scripts, and measures the
 * scripts.
 */
export function outputs({ drafts = false } = {}): Plugin {
  return {
    name: 'outputs',
    async writeBundle() {
      const { guide, review } = compileContent();
      writeFileSync(join(dist, 'fallback.html'), fallback(guide));
      writeThemes();
      const languages = publishedLanguages(drafts).map((id) => ({ id, name: compileContent(id).guide.language }));
      writeJson('ids.json', listIds(guide, readPackage().version, languages, presets));
      writeFileSync(join(root, 'content/REVIEW.md'), toReview(review));

      const element = readElement(root);
      writeManifest(element, dist);
      const types = { ...frameworkTypes(element), 'knee-pain-guide.d.ts': scriptTypes };
      for (const [name, text] of Object.entries(types)) writeFileSync(join(dist, name), text);

      const scripts = [...masterScripts, ...writeLanguages(drafts)];
      const sizes = Object.fromEntries(
        await Promise.all(scripts.map(async (name) => [name, await measure(read(name))] as const)),
      );
      const integrity = Object.fromEntries(scripts.map((name) => [name, hash(read(name))]));
      writeJson('integrity.json', { ...integrity, sizes });

      await writeReadme(root, {
        ...interfaceTables(element, readEventDetails(root)),
        pages: pageTable(guide.pages),
        purpose: `> ${guide.strings['disclaimer.purpose'] ?? ''}`,
        snippet: snippet(integrity['knee-pain-guide.js'] ?? ''),
        sizes: sizeTable(sizes),
      });

      const problems: string[] = [];
      for (const lang of publishedLanguages(drafts)) {
        const ending = lang === masterLang ? '' : `.${lang}`;
        const compiled = compileContent(lang);
        problems.push(...(await reportSizes(sizes, await floor(compiled.guide, compiled.rules), ending)));
      }
      if (problems.length > 0) this.error(problems.join('\n'));
    },
  };
}

function writeThemes(): void {
  rmSync(join(dist, 'themes'), { recursive: true, force: true });
  mkdirSync(join(dist, 'themes'));
  for (const theme of [...presets, ...bridges]) writeFileSync(join(dist, `themes/${theme.id}.css`), themeSheet(theme));
}

function writeJson(name: string, value: object): void {
  writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);
}

function read(name: string): Buffer {
  return readFileSync(join(dist, name));
}

function hash(file: Buffer): string {
  return `sha384-${createHash('sha384').update(file).digest('base64')}`;
}

/** Prints the sizes, and returns the problems that the size gate finds for a language. */
async function reportSizes(
  all: Readonly<Record<string, Sizes>>,
  least: Sizes,
  ending: string,
): Promise<readonly string[]> {
  const page = `fallback${ending}.html`;
  const fallback = await measure(read(page));
  // The table of the first language contains the files of all.
  const sizes = ending === '' ? all : {};
  const rows = Object.entries({ ...sizes, [page]: fallback, [`floor${ending}: lit and the same words`]: least });
  for (const [name, { raw, gzip, brotli }] of rows) {
    const columns = [`${raw} kB raw`, `${gzip} kB gzip`, `${brotli} kB brotli`].map((column) => column.padStart(17));
    console.log(name.padEnd(30) + columns.join(''));
  }
  const script = all[`knee-pain-guide${ending}.js`]?.brotli ?? NaN;
  const { notes, problems } = checkSizes({ script, floor: least.brotli, fallback: fallback.gzip }, ending);
  for (const note of notes) console.log(note);
  return problems;
}
