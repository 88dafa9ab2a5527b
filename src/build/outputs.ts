import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { toReview } from '../compile/index.ts';
import { compileContent, root } from './content.ts';
import { fallback } from './fallback.ts';
import { frameworkTypes } from './framework-types.ts';
import { readElement, writeManifest } from './manifest.ts';
import { interfaceTables, sizeTable, snippet, writeReadme } from './readme.ts';
import { floor, measure, type Sizes } from './sizes.ts';

/** What the single script is meant to weigh, brotli: in kB, and over its floor. Not reached yet; every build says how far it is. */
const goal = { script: 80, overFloor: 1.6 };

/** Most that may leave the build: near where it is now, so that growth is a decision. The fallback, gzip, in kB. */
const most = { script: 93, overFloor: 2.3, fallback: 12 };

/** Who imports the single script for what it does gets the types of the tag and its events. */
const scriptTypes = `import type {} from './index.js';\n`;

const dist = join(root, 'dist');
const scripts = ['knee-pain-guide.js', 'index.js', 'engine.js', 'fhir.js'];

/** Rollup plugin of the last bundle: writes whatever follows from the code, the content and the scripts, and weighs them. */
export function outputs(): Plugin {
  return {
    name: 'outputs',
    async writeBundle() {
      const { guide, rules, review } = compileContent();
      writeFileSync(join(dist, 'fallback.html'), fallback(guide));
      writeFileSync(join(root, 'content/REVIEW.md'), toReview(review));

      const element = readElement(root);
      writeManifest(element, dist);
      const types = { ...frameworkTypes(element), 'knee-pain-guide.d.ts': scriptTypes };
      for (const [name, text] of Object.entries(types)) writeFileSync(join(dist, name), text);

      const sizes = Object.fromEntries(scripts.map((name) => [name, measure(read(name))]));
      const integrity = Object.fromEntries(scripts.map((name) => [name, hash(read(name))]));
      writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify({ ...integrity, sizes }, null, 2)}\n`);

      await writeReadme(root, {
        ...interfaceTables(element),
        snippet: snippet(integrity['knee-pain-guide.js'] ?? ''),
        sizes: sizeTable(sizes),
      });

      const problems = weigh(sizes, await floor(guide, rules));
      if (problems.length > 0) this.error(problems.join('\n'));
    },
  };
}

function read(name: string): Buffer {
  return readFileSync(join(dist, name));
}

function hash(file: Buffer): string {
  return `sha384-${createHash('sha384').update(file).digest('base64')}`;
}

/** Prints what everything weighs. What is too heavy. */
function weigh(sizes: Readonly<Record<string, Sizes>>, least: Sizes): string[] {
  const paste = measure(read('fallback.html'));
  const rows = Object.entries({ ...sizes, 'fallback.html': paste, 'floor: lit and the same words': least });
  for (const [name, { raw, gzip, brotli }] of rows) {
    const columns = [`${raw} kB raw`, `${gzip} kB gzip`, `${brotli} kB brotli`].map((column) => column.padStart(17));
    console.log(name.padEnd(30) + columns.join(''));
  }
  const script = sizes['knee-pain-guide.js']?.brotli ?? Infinity;
  const ratio = script / least.brotli;
  console.log(`knee-pain-guide.js weighs ${ratio.toFixed(2)} times its floor.`);
  if (script > goal.script || ratio > goal.overFloor) {
    console.log(`Its goal is ${goal.script} kB and ${goal.overFloor} times: not reached.`);
  }
  return [
    ...(script > most.script
      ? [`knee-pain-guide.js may weigh ${most.script} kB (brotli) at most: shorten something, see CONTRIBUTING.md.`]
      : []),
    ...(ratio > most.overFloor ? [`knee-pain-guide.js may weigh ${most.overFloor} times its floor at most.`] : []),
    ...(paste.gzip > most.fallback ? [`fallback.html may weigh ${most.fallback} kB (gzip) at most.`] : []),
  ];
}
