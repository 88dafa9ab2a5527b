import type { OutputOptions } from 'rollup';

/** Output options for a source map beside the file, the same on every machine. `hidden`: the file does not name its map. */
export function sourceMap(kind: true | 'hidden'): Pick<OutputOptions, 'sourcemap' | 'sourcemapPathTransform'> {
  return { sourcemap: kind, sourcemapPathTransform: portablePath };
}

/** Packages may be installed anywhere. */
function portablePath(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const from = parts.lastIndexOf('node_modules');
  return from < 0 ? parts.join('/') : `../${parts.slice(from).join('/')}`;
}
