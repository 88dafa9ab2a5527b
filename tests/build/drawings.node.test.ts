import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { packDrawings } from '../../src/build/drawings.ts';
import { figures } from '../../src/pictures/exercises.ts';
import { iconIds } from '../../src/pictures/icons.ts';
import { pictureIds } from '../../src/pictures/index.ts';
import { legViews } from '../../src/pictures/leg.ts';
import { legZones } from '../../src/pictures/leg-zones.ts';
import { first } from '../support/depth.ts';
import { root } from '../support/root.ts';

/** The modules that draw, as in `src/` or as built. */
interface Drawings {
  readonly pictures: typeof import('../../src/pictures/index.ts');
  readonly leg: typeof import('../../src/pictures/leg.ts');
  readonly zones: typeof import('../../src/pictures/leg-zones.ts');
  readonly icons: typeof import('../../src/pictures/icons.ts');
  readonly curve: typeof import('../../src/pictures/curve.ts');
}

const files = { pictures: 'index', leg: 'leg', zones: 'leg-zones', icons: 'icons', curve: 'curve' } as const;
type Name = keyof typeof files;

const names = Object.keys(files) as Name[];

async function load(addressOf: (name: Name) => string): Promise<Drawings> {
  const modules = await Promise.all(names.map(async (name) => [name, (await import(addressOf(name))) as object]));
  return Object.fromEntries(modules) as Drawings;
}

const places = [...new Set(Object.values(legZones).flatMap((zones) => zones.map(({ id }) => id)))];

/** Every drawing by its name. */
const drawings: Readonly<Record<string, (from: Drawings) => unknown>> = {
  ...Object.fromEntries(first(pictureIds, 12).map((id) => [id, ({ pictures }: Drawings) => pictures.drawPicture(id)])),
  ...Object.fromEntries(iconIds.map((id) => [`icon ${id}`, ({ icons }: Drawings) => icons.drawIcon(id)])),
  ...Object.fromEntries(
    legViews.map((view) => [
      `leg from ${view}`,
      ({ leg, zones, curve }: Drawings) => [
        leg.drawLegSurface(view),
        leg.drawLegLines(view),
        zones.legZones[view].map(({ area, touch }) => [curve.curve(area), touch]),
      ],
    ]),
  ),
  ...Object.fromEntries(places.map((id) => [`mark ${id}`, ({ pictures }: Drawings) => pictures.drawLocator([id])])),
};

/** The markup of a drawing, listeners and directives as nothing. */
function markupOf(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(markupOf).join(' ');
  if (typeof drawn !== 'object' || drawn === null || !('values' in drawn)) return String(drawn);
  const { strings = [], values } = drawn as { strings?: readonly string[]; values: readonly unknown[] };
  return values.map((value, index) => `${strings[index] ?? ''}${markupOf(value)}`).join('') + (strings.at(-1) ?? '');
}

const number = /-?\d*\.?\d+/g;

/** The numbers of a drawing in pairs: the points of its curves, and sizes. */
function pointsOf(markup: string): readonly (readonly [number, number])[] {
  const numbers = (markup.match(number) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

/** How far the point of `one` lies from `other` that is furthest from it. */
function distance(one: string, other: string): number {
  const points = pointsOf(other);
  const squares = pointsOf(one).map(([x, y]) =>
    points.reduce((least, [a, b]) => Math.min(least, (x - a) ** 2 + (y - b) ** 2), Infinity),
  );
  return Math.sqrt(Math.max(...squares));
}

describe('a drawing that the build packed', () => {
  let written: Drawings;
  let built: Drawings;
  const folder = mkdtempSync(join(tmpdir(), 'kpg-drawings-'));
  after(() => rmSync(folder, { recursive: true }));

  before(async () => {
    const sourceOf = (name: Name) => join(root, `src/pictures/${files[name]}.ts`);
    const bundle = await rollup({
      input: Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
      external: /^lit/,
      plugins: [packDrawings(), esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') })],
    });
    await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
    await bundle.close();
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    written = await load((name) => pathToFileURL(sourceOf(name)).href);
    built = await load((name) => pathToFileURL(join(folder, `${name}.mjs`)).href);
  });

  for (const [name, draw] of Object.entries(drawings)) {
    it(`has the shape of its source: ${name}`, () => {
      const [source, packed] = [markupOf(draw(written)), markupOf(draw(built))];
      const far = Math.max(distance(packed, source), distance(source, packed));
      // The outline of a limb is computed, and may have a point more or less; a figure is ten times as large.
      assert.ok(far <= (name in figures ? 5 : 1), `A point has moved by ${far}`);
    });
  }
});
