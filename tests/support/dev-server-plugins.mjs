// What the test server adds to a plain file server: the tests as scripts, and the built files.
import { context } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { contentModules } from './content-modules.mjs';

const addressOf = (rootDir, path) => `/${relative(rootDir, path).split(sep).join('/')}`;

/**
 * Bundles all tests at once. What several of them import becomes scripts of its own, which are built once, and which the
 * browser keeps from one test to the next.
 */
export function bundledTests(rootDir, define) {
  /** The tests that a file is part of. */
  let testsOf = new Map();
  let watcher;
  let bundler;
  let bundle;

  async function build() {
    bundler ??= await context({
      entryPoints: browserTests(rootDir),
      absWorkingDir: rootDir,
      tsconfig: join(rootDir, 'tsconfig.json'),
      bundle: true,
      splitting: true,
      outbase: rootDir,
      outdir: rootDir,
      chunkNames: 'shared-by-tests/[hash]',
      // The package says which of its own files may be left out where nothing is imported; a test wants them run.
      ignoreAnnotations: true,
      format: 'esm',
      target: 'es2022',
      sourcemap: true,
      // What the server of the tests serves by itself.
      external: ['/__*'],
      plugins: [compiledContent],
      define,
      metafile: true,
      write: false,
      logLevel: 'warning',
    });
    const { outputFiles, metafile } = await bundler.rebuild();
    testsOf = testsByInput(rootDir, metafile);
    watcher.add([...testsOf.keys()]);
    return new Map(outputFiles.map(({ path, text }) => [addressOf(rootDir, path), text]));
  }

  return {
    name: 'bundled-tests',
    serverStart({ fileWatcher }) {
      watcher = fileWatcher;
      watcher.on('change', (path) => {
        if (!testsOf.has(path)) return;
        bundle = undefined;
        for (const test of testsOf.get(path)) if (test !== path) watcher.emit('change', test);
      });
    },
    async serve({ path }) {
      if (!/^\/(tests|shared-by-tests)\/.*\.(js|ts|map)$/.test(path)) return undefined;
      bundle ??= build();
      const body = (await bundle).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
    serverStop: () => bundler?.dispose(),
  };
}

/** The suffix decides where a test runs: these run in the browser. */
export function browserTests(rootDir) {
  return readdirSync(join(rootDir, 'tests'), { recursive: true })
    .map((path) => `tests/${path.split(sep).join('/')}`)
    .filter((path) => /^[^.]+\.test\.ts$/.test(path) && !path.includes('/node_modules/'));
}

/** The tests that each file of the project is part of, by the scripts that they import. */
function testsByInput(rootDir, { outputs }) {
  const found = new Map();
  for (const { entryPoint, ...entry } of Object.values(outputs)) {
    if (!entryPoint) continue;
    const scripts = new Set([entry]);
    for (const script of scripts) for (const { path } of script.imports) if (outputs[path]) scripts.add(outputs[path]);
    for (const input of [...scripts].flatMap(({ inputs }) => Object.keys(inputs))) {
      const path = resolve(rootDir, input);
      if (!path.includes('node_modules'))
        found.set(path, (found.get(path) ?? new Set()).add(resolve(rootDir, entryPoint)));
    }
  }
  return found;
}

// Before the browser waits for a page: to compile takes seconds.
const modules = contentModules();

/** The `virtual:...` modules. */
const compiledContent = {
  name: 'compiled-content',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'content' }));
    onLoad({ filter: /./, namespace: 'content' }, ({ path }) => ({ contents: modules[path] }));
  },
};

/** Serves the built files to the byte. */
export async function builtFiles(context, next) {
  if (!context.path.startsWith('/dist/')) return next();
  context.type = extname(context.path);
  context.body = await readFile(resolve(import.meta.dirname, '../../dist', basename(context.path)));
}
