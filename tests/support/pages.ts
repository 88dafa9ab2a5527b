import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** The ids of all pages of the guide. */
export const pageIds: readonly string[] = ['conditions', 'topics'].flatMap((folder) =>
  readdirSync(join(root, 'content', folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''))
    .sort(),
);
