import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputPlugin, RenderedChunk, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { content, root } from './content.ts';
import { packDrawings } from './drawings.ts';
import { privateLit } from './private-lit.ts';
import { privateMember, shortenPrivateNames } from './private-names.ts';
import { minifyStyles } from './styles.ts';
import { minifyTemplates } from './templates.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

export function readPackage(folder = root): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

const typescript = () => esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') });

const minify = (options: { module?: true; mangle?: { properties: { regex: RegExp } } }): OutputPlugin =>
  terser({ ...options, compress: { passes: 3 }, format: { ascii_only: true, comments: /^!/ } });

// Only ASCII, so that the words survive a page in any encoding; terser leaves templates as they are.
const ascii: OutputPlugin = {
  name: 'ascii',
  renderChunk: (code) =>
    code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

interface ScriptOptions {
  readonly folder?: string;
  /** For work on the guide: quick to build, and what compiles is built even where the content has problems. */
  readonly draft?: boolean;
}

/** The single script: self-contained, classic. */
export function script({ folder = join(root, 'dist'), draft = false }: ScriptOptions = {}): RollupOptions {
  return {
    input: join(root, 'src/knee-pain-guide.ts'),
    plugins: [
      content({ lenient: draft }),
      nodeResolve(),
      minifyStyles(),
      minifyTemplates(),
      packDrawings(),
      typescript(),
      privateLit(),
    ],
    output: {
      file: join(folder, 'knee-pain-guide.js'),
      format: 'iife',
      banner,
      intro: guard(),
      plugins: draft
        ? []
        : [shortenPrivateNames(), minify({ mangle: { properties: { regex: privateMember } } }), ascii],
    },
  };
}

/** The module for bundlers: lit stays an import, so that apps share it. */
export function module(): RollupOptions {
  return {
    input: join(root, 'src/index.ts'),
    external: /^(lit|@lit\/)/,
    plugins: [content(), minifyStyles(), minifyTemplates(), packDrawings(), typescript()],
    output: { file: join(root, 'dist/index.js'), format: 'es', banner, plugins: [minify({ module: true }), ascii] },
  };
}

/** The checker alone: no DOM, no lit. */
export function engine(): RollupOptions {
  return {
    input: join(root, 'src/engine/engine.ts'),
    plugins: [content(), typescript()],
    output: { file: join(root, 'dist/engine.js'), format: 'es', banner, plugins: [minify({ module: true }), ascii] },
  };
}

/** The answers as FHIR resources, beside the engine and with its rules. */
export function fhir(): RollupOptions {
  const engineFile = join(root, 'src/engine/engine.ts');
  return {
    input: join(root, 'src/fhir/fhir.ts'),
    external: [engineFile],
    plugins: [typescript()],
    output: {
      file: join(root, 'dist/fhir.js'),
      format: 'es',
      paths: { [engineFile]: './engine.js' },
      banner,
      plugins: [minify({ module: true }), ascii],
    },
  };
}

// The one virtual module that is part of the interface: a published file cannot import it.
const versionType: OutputPlugin = {
  name: 'version-type',
  renderChunk: (code) =>
    code.replace(
      /^export \{ version \} from 'virtual:version';$/m,
      '/** The version of the package. */\nexport declare const version: string;',
    ),
};

/** Type declarations of a module. */
export function declarations(input: string, file: string): RollupOptions {
  return {
    input: join(root, input),
    external: /^(lit|@lit\/|virtual:)/,
    plugins: [dts({ tsconfig: join(root, 'tsconfig.json') })],
    output: { file: join(root, file), format: 'es', plugins: [versionType] },
  };
}

/**
 * Runs before anything else of the script, above all before lit: a second copy must define nothing and make no second
 * Trusted Types policy.
 */
function guard(): string {
  const { name, version } = readPackage();
  return `
const defined = customElements.get('${name}');
if (defined) {
  if (defined.version !== '${version}') {
    console.warn('<${name}> ${version} was not loaded: version ' + defined.version + ' is on this page already.');
  }
  return;
}`;
}

/** What the file is and which packages are in it, under which licences. */
function banner({ modules }: RenderedChunk): string {
  const { name, version, license } = readPackage();
  const folders = Object.keys(modules).map((id) => /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined).map(readPackage);
  const contains = packages.map((other) => `${other.name} ${other.version} (${other.license})`).sort();
  return [
    '/*!',
    ` * ${name} ${version} (${license})`,
    ...(contains.length > 0 ? [` * Contains ${contains.join(', ')}, Copyright Google LLC.`] : []),
    ' * Licences in full: the file LICENSE of this package.',
    ' */',
  ].join('\n');
}
