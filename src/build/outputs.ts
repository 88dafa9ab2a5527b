import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { compileContent } from './content.ts';
import { floor, measure, type Sizes } from './sizes.ts';

/** Most that the single script may weigh, brotli, in kB, and over its floor. */
const budget = { brotli: 80, overFloor: 1.6 };

const scripts = ['knee-pain-guide.js', 'index.js', 'engine.js'];

/** Rollup plugin of the last bundle: writes `integrity.json`, prints the sizes and fails over the budget. */
export function weigh(folder: string): Plugin {
  return {
    name: 'weigh',
    async writeBundle() {
      const weighed = scripts.map((name) => {
        const file = readFileSync(join(folder, name));
        const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
        return { name, integrity, sizes: measure(file) };
      });
      const integrity = Object.fromEntries(weighed.map(({ name, integrity }) => [name, integrity]));
      const sizes = Object.fromEntries(weighed.map(({ name, sizes }) => [name, sizes]));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({ ...integrity, sizes }, null, 2)}\n`);

      const { guide, rules } = compileContent();
      const least = await floor(guide, rules);
      const script = weighed[0]?.sizes ?? least;
      const ratio = script.brotli / least.brotli;
      for (const { name, sizes } of weighed) console.log(line(name, sizes));
      console.log(line('floor (lit and the same words)', least));
      console.log(`knee-pain-guide.js is ${ratio.toFixed(2)} x its floor.`);
      if (script.brotli > budget.brotli || ratio > budget.overFloor) {
        this.error(
          `The script is too heavy: at most ${budget.brotli} kB brotli and ${budget.overFloor} x its floor are allowed.`,
        );
      }
    },
  };
}

function line(name: string, { raw, gzip, brotli }: Sizes): string {
  const numbers = [`${raw} kB raw`, `${gzip} kB gzip`, `${brotli} kB brotli`].map((text) => text.padStart(16));
  return name.padEnd(32) + numbers.join('');
}
