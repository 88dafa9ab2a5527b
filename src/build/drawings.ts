import type { Plugin } from 'rollup';
import { zero } from '../pictures/unpack.ts';

/** How far one letter leads. */
const reach = 44;
const point = String.raw`-?\d*\.?\d+,-?\d*\.?\d+!?`;
const list = String.raw`${point}(?: ${point})+`;
const inText = new RegExp(String.raw`'(${list}(?: z)?)'|${list}`, 'g');

/**
 * Rollup plugin: packs the lists of points in `src/pictures` (see `curve`), a good part of the script. People keep editing
 * lists, and what draws them sees lists.
 */
export function packDrawings(): Plugin {
  return {
    name: 'pack-drawings',
    transform(code, id) {
      if (!/[\\/]src[\\/]pictures[\\/][^\\/]+\.ts$/.test(id)) return null;
      const packed = packLists(code);
      return packed === code ? null : { code: `import { unpack } from './unpack.ts';\n${packed}`, map: null };
    },
  };
}

/** The code with a call of `unpack` for every list that gets shorter by it. */
export function packLists(code: string): string {
  return code.replace(inText, (text: string, whole: string | undefined) => {
    const packed = pack(whole ?? text);
    if (packed.length > text.length) return text;
    return whole === undefined ? `\${${packed}}` : packed;
  });
}

function pack(points: string): string {
  const [first = '', ...others] = points.split(' ');
  let from = halfUnits(first);
  const start = from.map((number) => number / 2).join();
  let steps = cornerOf(first);
  for (const word of others) {
    const to = halfUnits(word);
    steps += word === 'z' ? ' z' : stepTo(to.map((number, axis) => number - from[axis]!)) + cornerOf(word);
    from = to;
  }
  return `unpack(${start},${JSON.stringify(steps)})`;
}

function halfUnits(word: string): number[] {
  return word
    .replace('!', '')
    .split(',')
    .map((number) => Math.round(Number(number) * 2));
}

function cornerOf(word: string): string {
  return word.endsWith('!') ? '!' : '';
}

function stepTo(step: readonly number[]): string {
  const part = step.map((number) => Math.max(-reach, Math.min(reach, number)));
  const rest = step.map((number, axis) => number - part[axis]!);
  const letters = String.fromCharCode(...part.map((number) => zero + number));
  return rest.some((number) => number !== 0) ? `#${letters}${stepTo(rest)}` : letters;
}
