import type { OutputOptions } from 'rollup';

/**
 * Output options for a source map beside the file, the same on every machine. With `hidden` the file does not name its
 * map.
 */
export function sourceMap(kind: true | 'hidden'): Pick<OutputOptions, 'sourcemap' | 'sourcemapPathTransform'> {
  return { sourcemap: kind, sourcemapPathTransform: portablePath };
}

/** Makes the path of a package independent of where it is installed. */
function portablePath(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const from = parts.lastIndexOf('node_modules');
  return from < 0 ? parts.join('/') : `../${parts.slice(from).join('/')}`;
}
