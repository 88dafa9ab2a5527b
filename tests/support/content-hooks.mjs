// Hooks of Node's module loader: the `virtual:...` modules of `src/`, from the cache.
import { contentModules } from './content-modules.mjs';

let modules;

export function resolve(specifier, context, next) {
  return specifier.startsWith('virtual:') ? { url: specifier, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  if (!url.startsWith('virtual:')) return next(url, context);
  modules ??= contentModules();
  return { format: 'module', source: modules[url], shortCircuit: true };
}
