import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileContent, publishedLanguages, root } from '../content.ts';
import { readElement } from '../docs/manifest.ts';
import { blockAttributes, factsOf, toPhp, type Facts } from './facts.ts';
import { compareTranslation, messagesOf, readPo, template, toMo } from './translation.ts';

/** The oldest and the newest WordPress in the tests, and the oldest PHP that the plugin supports. */
const needs = { wordpress: '6.1', tested: '7.1', php: '7.4' };

const name = 'knee-pain-guide';
const folder = join(root, 'demo/embed/wordpress', name);

/** The files of the plugin by path: written ones, and ones generated from the guide. */
export function pluginFiles(): ReadonlyMap<string, Buffer> {
  const texts = new Map(sources().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const facts = factsOf(readPackage().version, readElement(root), guides(), looks());
  const php = [...texts].filter(([path]) => path.endsWith('.php')).map(([, text]) => text);
  const block = JSON.parse(texts.get('block.json') ?? '{}') as Record<string, unknown>;
  block['attributes'] = blockAttributes(facts, siteOnlyOf(php));
  texts.set('block.json', `${JSON.stringify(block, null, 2)}\n`);
  texts.set('generated.php', generated(facts));

  const messages = messagesOf(php, block);
  texts.set(`languages/${name}.pot`, template(messages, facts.version));
  const binaries = new Map<string, Buffer>();
  for (const path of [...texts.keys()].filter((path) => path.endsWith('.po'))) {
    const translated = readPo(texts.get(path) ?? '');
    const { missing, unknown } = compareTranslation(messages, translated);
    if (missing.length + unknown.length > 0) {
      throw new Error(`${path}\nmissing:\n${missing.join('\n')}\nno longer said:\n${unknown.join('\n')}`);
    }
    binaries.set(path.replace(/\.po$/, '.mo'), toMo(translated));
  }

  const files = new Map<string, Buffer>();
  for (const [path, text] of texts) files.set(`${name}/${path}`, Buffer.from(fill(text, facts.version)));
  for (const [path, bytes] of binaries) files.set(`${name}/${path}`, bytes);
  for (const path of distFiles()) files.set(`${name}/dist/${path}`, readFileSync(join(root, 'dist', path)));
  files.set(`${name}/LICENSE`, readFileSync(join(root, 'LICENSE')));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sources(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The themes and the bridge to WordPress themes; bridges to other frameworks are left out. */
function looks(): readonly string[] {
  return readdirSync(join(root, 'dist/themes'))
    .map((file) => file.replace(/\.css$/, ''))
    .filter((look) => !['bootstrap', 'tailwind'].includes(look))
    .sort();
}

function guides() {
  return publishedLanguages().map((lang) => compileContent(lang).guide);
}

/** The attributes that only administrators can set, from the plugin's own list. */
function siteOnlyOf(php: readonly string[]): readonly string[] {
  const [, list] = /const KNEE_PAIN_GUIDE_SITE_ONLY = array\((.*)\);/.exec(php.join('\n')) ?? [];
  if (list === undefined) throw new Error('The plugin has no list KNEE_PAIN_GUIDE_SITE_ONLY.');
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, attribute = '']) => attribute);
}

/** The scripts with their source maps, which contain the readable source, the language files and the fallbacks. */
function distFiles(): readonly string[] {
  const [master = '', ...others] = publishedLanguages();
  const endings = ['', ...others.map((lang) => `.${lang}`)];
  return [
    ...endings.flatMap((ending) => [`${name}${ending}.js`, `${name}${ending}.js.map`, `fallback${ending}.html`]),
    ...[master, ...others].map((lang) => `languages/${lang}.js`),
    ...looks().map((look) => `themes/${look}.css`),
  ];
}

function generated(facts: Facts): string {
  return `<?php
/**
 * What the plugin knows of the guide. Generated from its code and its content.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

return ${toPhp(facts)};
`;
}

function fill(text: string, version: string): string {
  const { repository } = readPackage();
  const address = repository?.url.replace(/^git\+|\.git$/g, '');
  const source = address ? `The project is at ${address}.` : 'The package knee-pain-guide of npm is the same release.';
  const values: Readonly<Record<string, string>> = { ...needs, version, source };
  return text.replace(/\{(version|wordpress|tested|php|source)\}/g, (_, key: string) => values[key] ?? '');
}

function readPackage(): { readonly version: string; readonly repository?: { readonly url: string } } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as ReturnType<typeof readPackage>;
}
