// What the test server adds to a plain file server: each test as one script, and the built files.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { contentModules } from './content-modules.mjs';

/**
 * Serves a test as one script with everything that it imports: the browser asks for one file instead of hundreds, which
 * takes longer than most tests.
 */
export function bundledTests(rootDir, define) {
  /** The tests that a file is part of. */
  const testsOf = new Map();
  let watcher;
  return {
    name: 'bundled-tests',
    serverStart({ fileWatcher }) {
      watcher = fileWatcher;
      watcher.on('change', (path) => testsOf.get(path)?.forEach((test) => watcher.emit('change', test)));
    },
    async serve({ path }) {
      if (!path.endsWith('.test.ts')) return undefined;
      const test = join(rootDir, path);
      const { outputFiles, metafile } = await build({
        entryPoints: [test],
        absWorkingDir: rootDir,
        tsconfig: join(rootDir, 'tsconfig.json'),
        bundle: true,
        // The package says which of its own files may be left out where nothing is imported; a test wants them run.
        ignoreAnnotations: true,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'inline',
        // What the server of the tests serves by itself.
        external: ['/__*'],
        plugins: [compiledContent],
        define,
        metafile: true,
        write: false,
        logLevel: 'warning',
      });
      for (const input of Object.keys(metafile.inputs).map((input) => resolve(rootDir, input))) {
        if (input === test || input.includes('node_modules')) continue;
        testsOf.set(input, (testsOf.get(input) ?? new Set()).add(test));
        watcher.add(input);
      }
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
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
