import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Compilation } from '../compile/index.ts';
import { notUsed } from '../model/other-version.ts';
import { escapeNonAscii } from './ascii.ts';
import { banner, readPackage } from './bundles.ts';
import { compileContent, lateTexts, publishedLanguages, root } from './content.ts';
import { fallback } from './docs/fallback.ts';

/**
 * Writes what belongs to another language: a file that adds its texts to a script of the same version, loaded before or
 * after it, types, and the fallback. The master gets such a file too, for scripts in other languages.
 */
export function writeLanguages(drafts: boolean): readonly string[] {
  const [master = '', ...others] = publishedLanguages(drafts);
  if (others.length === 0) return [];
  for (const lang of [master, ...others]) {
    write(`languages/${lang}.js`, languageFile(compileContent(lang), `languages/${lang}.js`));
    write(`languages/${lang}.d.ts`, 'export {};\n');
  }
  for (const lang of others) {
    write(`fallback.${lang}.html`, fallback(compileContent(lang).guide));
    write(`${lang}/index.d.ts`, "export * from '../index.js';\n");
    write(`${lang}/engine.d.ts`, "export * from '../engine.js';\n");
    write(`${lang}/fhir.d.ts`, "export * from '../fhir.js';\n");
    write(`knee-pain-guide.${lang}.d.ts`, "import type {} from './index.js';\n");
  }
  return [
    ...others.flatMap((lang) => [
      `knee-pain-guide.${lang}.js`,
      `${lang}/index.js`,
      `${lang}/engine.js`,
      `${lang}/fhir.js`,
    ]),
    ...[master, ...others].map((lang) => `languages/${lang}.js`),
  ];
}

/** A language file: a classic script that also works as a module. It waits for the element and adds the texts. */
export function languageFile({ guide, rules }: Pick<Compilation, 'guide' | 'rules'>, name: string): string {
  const { name: tag, version } = readPackage();
  const other = JSON.stringify(notUsed(`${name} of ${version}`));
  return escapeNonAscii(`${banner({ modules: {} })}
(function () {
  if (typeof customElements === 'undefined') return;
  customElements.whenDefined('${tag}').then(function (guide) {
    if (guide.version !== '${version}') return console.warn(${other} + guide.version);
    guide.addLanguage({ guide: ${lateTexts(guide)}, rules: ${lateTexts(rules)} });
  });
})();
`);
}

function write(name: string, text: string): void {
  const file = join(root, 'dist', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
