import { transform } from 'esbuild';
import { rollup, type OutputChunk, type OutputOptions, type Plugin } from 'rollup';
import { optionalSteps, script, type OptionalStep } from './bundles.ts';
import { compileContent } from './content.ts';
import { fold, type Json } from './fold.ts';
import { measure } from './sizes.ts';

const purposes: Readonly<Record<OptionalStep, string>> = {
  fold: 'lists of like objects as columns',
  styles: 'style sheets minified; refuses rem',
  drawings: 'lists of points packed',
  ascii: 'for pages in any encoding',
  'private-lit': 'no lit globals, a policy name of our own',
  late: 'members of the content parsed when first read: a quicker start',
  'compiled-templates': 'templates of the first view prepared: a quicker start',
  minifiable: 'syntax that simple minifiers read: for sites that minify scripts again',
};

/** Rollup plugin of `npm run build -- --why`: prints what every optional step saves, and the parts of the script. */
export function explainSize(): Plugin {
  return {
    name: 'explain-size',
    // It runs first, because a script that the gate refuses is the one to explain.
    writeBundle: { order: 'pre', sequential: true, handler: explain },
  };
}

async function explain(): Promise<void> {
  const { code, modules } = await buildScript();
  const whole = await sizeOf(code);
  console.log(`The script weighs ${whole} kB (brotli). Without one step of the build:`);
  for (const step of optionalSteps) {
    const without = await sizeOf((await buildScript(step)).code);
    const worth = (without - whole).toFixed(1);
    console.log(`${step.padEnd(14)}${without.toFixed(1).padStart(6)} kB${worth.padStart(7)} kB  ${purposes[step]}`);
  }
  console.log('\nIts parts, each compressed alone, in kB (brotli):');
  const parts = [...(await contentParts()), ...(await codeParts(modules))];
  for (const [name, size] of parts.sort(([, a], [, b]) => b - a)) {
    if (size >= 0.1) console.log(`${name.padEnd(24)}${size.toFixed(1).padStart(6)}`);
  }
  console.log('');
}

async function buildScript(without?: OptionalStep): Promise<OutputChunk> {
  const { output, ...input } = script(without === undefined ? {} : { without });
  const bundle = await rollup(input);
  const { output: chunks } = await bundle.generate(output as OutputOptions);
  await bundle.close();
  return chunks[0];
}

/** The size in kB of brotli. */
async function sizeOf(text: string): Promise<number> {
  return (await measure(Buffer.from(text))).brotli;
}

function contentParts(): Promise<[name: string, size: number][]> {
  const { guide, rules } = compileContent();
  return Promise.all(
    Object.entries({ guide, rules }).flatMap(([tree, members]) =>
      Object.entries(members).map(async ([name, member]): Promise<[string, number]> => [
        `${tree}.${name}`,
        await sizeOf(JSON.stringify(fold(member as Json))),
      ]),
    ),
  );
}

/** The size of the code by folder; lit and the style sheets are one entry each. */
async function codeParts(modules: OutputChunk['modules']): Promise<[name: string, size: number][]> {
  const rooms = new Map<string, string>();
  for (const [id, { code }] of Object.entries(modules)) {
    if (id.startsWith('\0')) continue;
    const room = roomOf(id.replaceAll('\\', '/'));
    rooms.set(room, `${rooms.get(room) ?? ''}${code ?? ''}\n`);
  }
  return Promise.all(
    [...rooms].map(async ([room, code]): Promise<[string, number]> => [
      room,
      await sizeOf((await transform(code, { minify: true })).code),
    ]),
  );
}

function roomOf(path: string): string {
  if (path.includes('/node_modules/')) return 'lit';
  if (path.endsWith('.styles.ts') || path.includes('/src/styles/')) return 'style sheets';
  return /\/(src\/[^/]+)/.exec(path)?.[1] ?? path;
}
