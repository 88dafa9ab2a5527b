import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a package that the bench has installed. */
export function packageFile(path: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'node_modules', path));
}

/** The version of a package that the bench has installed. */
export function packageVersion(name: string): string {
  return (JSON.parse(packageFile(`${name}/package.json`).toString()) as { version: string }).version;
}

/** A script of the bench with the packages that it imports, as small as a site would send it. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
