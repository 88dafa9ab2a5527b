// What the test server adds to a plain file server: the compiled content, packages that are not ES modules, and the built files.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { contentModules } from './content-modules.mjs';

/** Serves the `virtual:...` modules, compiled on first use: a test that needs no content does not wait for it. */
export function contentFiles() {
  const folder = '/__content__/';
  let modules;
  return {
    name: 'content-files',
    resolveImport({ source }) {
      return source.startsWith('virtual:') ? `${folder}${source.slice('virtual:'.length)}.js` : undefined;
    },
    serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      modules ??= contentModules();
      const code = modules[`virtual:${path.slice(folder.length, -'.js'.length)}`];
      return code === undefined ? undefined : { body: code, type: 'js' };
    },
  };
}

/** Serves packages that are CommonJS, or that import some, each as one ES module with a default export. */
export function bundledPackages(names) {
  const folder = '/__packages__/';
  const bundles = new Map();
  return {
    name: 'bundled-packages',
    resolveImport({ source }) {
      return names.includes(source) ? `${folder}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      const name = path.slice(folder.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}

/** Serves the built files to the byte; the server would compile them once more. */
export async function builtFiles(context, next) {
  if (!context.path.startsWith('/dist/')) return next();
  context.type = extname(context.path);
  context.body = await readFile(resolve(import.meta.dirname, '../../dist', basename(context.path)));
}

async function bundle(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from '${name}';`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
