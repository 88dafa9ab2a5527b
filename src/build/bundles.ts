import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputPlugin, RenderedChunk, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { notUsed } from '../model/other-version.ts';
import { ascii } from './ascii.ts';
import { compiledTemplates } from './compiled-templates.ts';
import { content, masterLang, root } from './content.ts';
import { packDrawings } from './drawings.ts';
import { minifiable } from './minifiable.ts';
import { privateLit } from './private-lit.ts';
import { sourceMap } from './source-map.ts';
import { minifyStyles } from './styles.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

export function readPackage(folder = root): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

const typescript = () => esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') });

/** Steps of the build that can be left out. `npm run build -- --why` leaves out each in turn and measures the rest. */
export const optionalSteps = [
  'fold',
  'styles',
  'drawings',
  'ascii',
  'private-lit',
  'late',
  'compiled-templates',
  'minifiable',
] as const;
export type OptionalStep = (typeof optionalSteps)[number];

interface LanguageOptions {
  readonly lang?: string;
  /** Build even if the content has problems. */
  readonly lenient?: boolean;
}

/** Path of a module: `dist/index.js`, in another language `dist/es/index.js`. */
function moduleFile(name: string, lang: string): string {
  return join(root, 'dist', lang === masterLang ? '' : lang, name);
}

interface ScriptOptions extends LanguageOptions {
  readonly folder?: string;
  /** For development: builds quickly, and also if the content has problems. */
  readonly draft?: boolean;
  readonly without?: OptionalStep;
}

/** The modules that draw the start of the first view. */
const ofFirstView = /[\\/]src[\\/](views[\\/](frame|home|heading|links|clinic-links)|pictures[\\/]icons)\.ts$/;

/** As the first line of a script, it lets Chromium compile all functions in the background while loading. */
const compileHint = '//# allFunctionsCalledOnLoad';

/** The single script: self-contained and classic. */
export function script({
  folder = join(root, 'dist'),
  draft = false,
  without,
  lang = masterLang,
  lenient = draft,
}: ScriptOptions = {}): RollupOptions {
  const unless = <Step>(name: OptionalStep, step: Step) => without !== name && step;
  return {
    input: join(root, 'src/knee-pain-guide.ts'),
    plugins: [
      content({ lang, lenient, folded: without !== 'fold', late: without !== 'late' }),
      nodeResolve(),
      unless('styles', minifyStyles()),
      unless('drawings', packDrawings()),
      typescript(),
      unless('compiled-templates', compiledTemplates(ofFirstView)),
      unless('private-lit', privateLit()),
    ],
    output: {
      file: join(folder, lang === masterLang ? 'knee-pain-guide.js' : `knee-pain-guide.${lang}.js`),
      format: 'iife',
      banner: (chunk) => `${compileHint}\n${banner(chunk)}\ntry {`,
      intro: guard(),
      footer: caught(),
      // A hidden source map: the script does not name it, so that it can be copied alone.
      ...(draft ? {} : sourceMap('hidden')),
      plugins: draft
        ? []
        : [
            unless('ascii', ascii()),
            terser({
              compress: { ecma: 2022, passes: 2 },
              format: { ascii_only: true, comments: /^!|^# allFunctions/ },
            }),
            unless('minifiable', minifiable()),
          ],
    },
  };
}

/**
 * The module for bundlers. lit stays an import, so that apps share it, and the code stays readable, because apps minify
 * it.
 */
export function module({ lang = masterLang, lenient = false }: LanguageOptions = {}): RollupOptions {
  return {
    input: join(root, 'src/index.ts'),
    external: [/^(lit|@lit\/)/, litPolicyFile],
    plugins: [content({ lang, lenient }), minifyStyles(), packDrawings(), typescript()],
    output: {
      file: moduleFile('index.js', lang),
      format: 'es',
      paths: { [litPolicyFile]: lang === masterLang ? './lit-policy.js' : '../lit-policy.js' },
      banner,
      ...sourceMap(true),
    },
  };
}

const litPolicyFile = join(root, 'src/lit-policy.ts');

/** What the modules of all languages import before lit; in one file with them, it would be evaluated after lit. */
export function litPolicy(): RollupOptions {
  return {
    input: litPolicyFile,
    plugins: [typescript()],
    output: { file: join(root, 'dist/lit-policy.js'), format: 'es', banner },
  };
}

/** The checker alone, without DOM and lit. */
export function engine({ lang = masterLang, lenient = false }: LanguageOptions = {}): RollupOptions {
  return {
    input: join(root, 'src/engine/index.ts'),
    plugins: [content({ lang, lenient }), typescript()],
    output: { file: moduleFile('engine.js', lang), format: 'es', banner },
  };
}

/** The answers as FHIR resources, beside the engine and with its rules. */
export function fhir({ lang = masterLang, lenient = false }: LanguageOptions = {}): RollupOptions {
  const engineFile = join(root, 'src/engine/index.ts');
  return {
    input: join(root, 'src/fhir/fhir.ts'),
    external: [engineFile],
    plugins: [content({ lang, lenient }), typescript()],
    output: { file: moduleFile('fhir.js', lang), format: 'es', paths: { [engineFile]: './engine.js' }, banner },
  };
}

// A published file cannot import the virtual module of the version, so its declaration is replaced.
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

/** The end of the script. It catches what a missing browser feature throws, so that the fallback between the tags stays. */
function caught(): string {
  return `} catch (error) { window.console?.warn('<${readPackage().name}> cannot start: ' + error) }`;
}

/**
 * Code that runs before anything else of the script, lit included: a second copy must define nothing and create no
 * second Trusted Types policy. With the shadow roots of a polyfill, the guide would be drawn without its styles; with
 * built-ins that a page has replaced by ones that work otherwise, it would be blank, or never end. A minifier that knows
 * no templates takes the spaces between their attributes, and half of the guide would be missing. A `Promise` that the page
 * replaces later is not used.
 */
function guard(): string {
  const { name, version } = readPackage();
  return `
if (window.ShadyDOM?.inUse) throw 'ShadyDOM';
if (!String.raw\`.\n .\`[2]) throw 'a minifier has changed it';
{
const words = ['a1', 'b'].slice(0).filter((text) => /1/.test(text)).map((text) => text.split('1')[0]);
const own = Object.assign(Object.fromEntries([[' a '.trim(), 1]]), { b: 2 });
const known = new Map().set('a', own);
if (words.push(/b/.exec('ab')) + words.join() !== '2a,b' || words.some((text) => !text) || own.a + own.b !== 3
  || !known.has('a') || known.has('b') || !words.includes('a') || words.includes('c') || 'a'.startsWith('b')) throw 'a built-in function is broken';
}
const { Promise } = window;
const defined = customElements.get('${name}');
if (defined) {
  if (defined.version !== '${version}') {
    console.warn(${JSON.stringify(notUsed(version))} + defined.version);
  }
  return;
}`;
}

/** The comment at the top of a file: its name, its packages and their licences. */
export function banner({ modules }: Pick<RenderedChunk, 'modules'>): string {
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
