/*
 * QR codes as ISO/IEC 18004 describes them, in byte mode at error correction level M. Versions above 13 are left out: their
 * modules are too small for a sheet of paper.
 */

/** Error correction codewords of a block, and number of blocks, by version. */
const versions = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
  [22, 9],
] as const;

const masks: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The modules of a QR code, a string of `1` (dark) and `0` for each row; null where the text is too long. */
export function qrRows(text: string): readonly string[] | null {
  const bytes = new TextEncoder().encode(text);
  const index = versions.findIndex((_, at) => headBits(at + 1) + 8 * bytes.length <= 8 * dataLength(at + 1));
  if (index < 0) return null;
  const version = index + 1;
  const codewords = interleave(pack(bytes, version), version);
  const codes = masks.map((_, mask) => place(codewords, version, mask));
  const penalties = codes.map(penaltyOf);
  return codes[penalties.indexOf(Math.min(...penalties))]!;
}

function headBits(version: number): number {
  return version < 10 ? 12 : 20;
}

function totalLength(version: number): number {
  const across = version > 1 ? Math.floor(version / 7) + 2 : 0;
  const alignment = across && (25 * across - 10) * across - 55;
  return Math.floor(((16 * version + 128) * version + 64 - alignment - (version < 7 ? 0 : 36)) / 8);
}

function dataLength(version: number): number {
  const [correction, blocks] = versions[version - 1]!;
  return totalLength(version) - correction * blocks;
}

/** The bytes with their head, filled up to the capacity of the version. */
function pack(bytes: Uint8Array, version: number): readonly number[] {
  const binary = (number: number, length: number) => number.toString(2).padStart(length, '0');
  const capacity = dataLength(version);
  const head = `0100${binary(bytes.length, headBits(version) - 4)}`;
  const bits = [head, ...[...bytes].map((byte) => binary(byte, 8)), '0000'].join('').slice(0, 8 * capacity);
  const data = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  const used = data.length;
  return Array.from({ length: capacity }, (_, at) => data[at] ?? ((at - used) % 2 ? 17 : 236));
}

/** The codewords block by block with their error correction, in the order in which they are placed. */
function interleave(data: readonly number[], version: number): readonly number[] {
  const [correction, count] = versions[version - 1]!;
  const short = Math.floor(data.length / count);
  const longFrom = count - (data.length % count);
  const blocks = Array.from({ length: count }, (_, at) => {
    const from = at * short + Math.max(0, at - longFrom);
    return data.slice(from, from + short + (at < longFrom ? 0 : 1));
  });
  const corrections = blocks.map((block) => correct(block, correction));
  const turns = (lists: readonly (readonly number[])[], length: number) =>
    Array.from({ length }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...turns(blocks, short + 1), ...turns(corrections, correction)];
}

/** Reed-Solomon: the rest of a block divided by the polynomial with the roots 2^0 to 2^(length-1). */
function correct(block: readonly number[], length: number): readonly number[] {
  let divisor = [1];
  for (let root = 1, at = 0; at < length; at += 1, root = multiply(root, 2)) {
    divisor = [...divisor, 0].map((factor, place) => factor ^ multiply(divisor[place - 1] ?? 0, root));
  }
  let rest = Array.from({ length }, () => 0);
  for (const byte of block) {
    const factor = byte ^ rest[0]!;
    rest = [...rest.slice(1), 0].map((value, place) => value ^ multiply(divisor[place + 1]!, factor));
  }
  return rest;
}

/** The product in the field of 256 elements modulo 0x11d. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}

function place(codewords: readonly number[], version: number, mask: number): readonly string[] {
  const size = 4 * version + 17;
  const modules = Array.from({ length: size }, () => Array.from<number>({ length: size }));
  const set = (x: number, y: number, dark: unknown): void => {
    if (modules[y] && x in modules[y]) modules[y][x] = dark ? 1 : 0;
  };
  placePatterns(version, size, set, (x, y) => modules[y]![x] !== undefined);
  placeFormat(mask, size, set);
  let at = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (modules[y]![x] !== undefined) continue;
        const bit = ((codewords[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
        at += 1;
        set(x, y, bit ^ Number(masks[mask]!(x, y) === 0));
      }
    }
  }
  return modules.map((row) => row.join(''));
}

type SetModule = (x: number, y: number, dark: unknown) => void;

function placePatterns(version: number, size: number, set: SetModule, isSet: (x: number, y: number) => boolean): void {
  const rings = (x: number, y: number, reach: number, light: readonly number[]): void => {
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1)
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(x, y, 4, [2, 4]);
  const across = version > 1 ? Math.floor(version / 7) + 2 : 0;
  const step = Math.ceil((4 * version + 4) / (2 * across - 2)) * 2;
  const centres = Array.from({ length: across }, (_, at) => (at === 0 ? 6 : size - 7 - (across - 1 - at) * step));
  for (const x of centres) for (const y of centres) if (!isSet(x, y)) rings(x, y, 2, [1]);
  for (let at = 8; at < size - 8; at += 1) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  if (version < 7) return;
  const bits = withRest(version, 12, 0x1f25);
  for (let at = 0; at < 18; at += 1) {
    const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(a, b, (bits >> at) & 1);
    set(b, a, (bits >> at) & 1);
  }
}

/** Twice the level (M is 0) and the mask, beside the corners. */
function placeFormat(mask: number, size: number, set: SetModule): void {
  const bits = withRest(mask, 10, 0x537) ^ 0x5412;
  for (let at = 0; at < 15; at += 1) {
    const dark = (bits >> at) & 1;
    const near = at + (at < 6 ? 0 : 1);
    if (at < 8) set(8, near, dark);
    else set(at === 8 ? 7 : 14 - at, 8, dark);
    if (at < 8) set(size - 1 - at, 8, dark);
    else set(8, size - 15 + at, dark);
  }
  set(8, size - 8, true);
}

/** A number followed by the rest of its division by the polynomial. */
function withRest(number: number, length: number, divisor: number): number {
  let rest = number;
  for (let step = 0; step < length; step += 1) rest = (rest << 1) ^ ((rest >> (length - 1)) * divisor);
  return (number << length) | rest;
}

/** How hard a code is to read: runs, blocks, what looks like a corner, and more dark than light. */
function penaltyOf(rows: readonly string[]): number {
  const size = rows.length;
  const columns = Array.from({ length: size }, (_, x) => rows.map((row) => row[x]).join(''));
  const lines = [...rows, ...columns].join(' ');
  const runs = (lines.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const corners = lines.match(/(?=10111010000|00001011101)/g)?.length ?? 0;
  const blocks = rows.slice(1).map(
    (row, y) =>
      [...row].filter((module, x) => {
        return x > 0 && module === row[x - 1] && rows[y]!.slice(x - 1, x + 1) === module + module;
      }).length,
  );
  const dark = rows.join('').replaceAll('0', '').length / size / size;
  return (
    runs + 40 * corners + 3 * blocks.reduce((sum, count) => sum + count, 0) + 10 * Math.floor(20 * Math.abs(dark - 0.5))
  );
}
