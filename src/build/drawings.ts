import type { Plugin } from 'rollup';
import { mark, zero } from '../pictures/unpack.ts';

/** The largest difference that one letter encodes. */
const reach = 44;
const point = String.raw`-?\d*\.?\d+,-?\d*\.?\d+!?`;
const list = String.raw`${point}(?: ${point})+`;
const inText = new RegExp(String.raw`'(${list}(?: z)?)'|${list}`, 'g');

/**
 * Rollup plugin: packs the lists of points in `src/pictures` (see `curve`), which are a large part of the script. The
 * source keeps readable lists.
 */
export function packDrawings(): Plugin {
  return {
    name: 'pack-drawings',
    transform(code, id) {
      if (!/[\\/]src[\\/]pictures[\\/][^\\/]+\.ts$/.test(id)) return null;
      const packed = packLists(code);
      return packed === code ? null : { code: packed, map: null };
    },
  };
}

/** Replaces every list that becomes shorter by its packed form, which `unpack` reads. */
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
  let before = [0, 0];
  const start = from.map((number) => number / 2).join();
  let letters = cornerOf(first);
  for (const word of others) {
    if (word === 'z') {
      letters += ' z';
      continue;
    }
    const to = halfUnits(word);
    const step = difference(to, from);
    letters += write(difference(step, before)) + cornerOf(word);
    from = to;
    before = step;
  }
  return JSON.stringify(`${mark}${start},${letters}${mark}`);
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

function difference(a: readonly number[], b: readonly number[]): number[] {
  return a.map((number, axis) => number - b[axis]!);
}

function write(change: readonly number[]): string {
  const part = change.map((number) => Math.max(-reach, Math.min(reach, number)));
  const rest = difference(change, part);
  const letters = String.fromCharCode(...part.map((number) => zero + number));
  return rest.some((number) => number !== 0) ? `#${letters}${write(rest)}` : letters;
}
