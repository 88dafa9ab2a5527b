/**
 * QR codes (ISO/IEC 18004) as far as an address needs them: byte mode, error correction level L, versions 3 to 9, and
 * always the same mask, a chessboard, because readers accept any. Larger versions have modules too small for paper, and
 * blocks of different lengths.
 */

/** Data codewords, error correction codewords for each block, and number of blocks, by version. */
const versions = [
  [55, 15, 1],
  [80, 20, 1],
  [108, 26, 1],
  [136, 18, 2],
  [156, 20, 2],
  [194, 24, 2],
  [232, 30, 2],
] as const;
const firstVersion = 3;
/** The format information: level L and the mask, with error correction. */
const format = 0x77c4;
/** The version information, from version 7 on, with error correction. */
const versionBits = [0x7c94, 0x85bc, 0x9a99];

/** The modules of a QR code: for each row a string of `1` (dark) and `0`; null if the text is too long. */
export function qrRows(text: string): readonly string[] | null {
  const bytes = [...new TextEncoder().encode(text)];
  // Mode and length take a byte and a half, and the end half a byte.
  const index = versions.findIndex(([capacity]) => bytes.length + 2 <= capacity);
  if (index < 0) return null;
  const [capacity, correction, count] = versions[index]!;
  const binary = [64 + (bytes.length >> 4), ((bytes.length & 15) << 4) + (bytes[0]! >> 4)];
  const shifted = bytes.map((byte, at) => ((byte & 15) << 4) + ((bytes[at + 1] ?? 0) >> 4));
  const used = [...binary, ...shifted];
  const data = Array.from({ length: capacity }, (_, at) => used[at] ?? ((at - used.length) % 2 ? 17 : 236));
  const length = capacity / count;
  const blocks = Array.from({ length: count }, (_, at) => data.slice(at * length, (at + 1) * length));
  const corrections = blocks.map((block) => correct(block, correction));
  return modulesOf([...interleaved(blocks), ...interleaved(corrections)], index + firstVersion);
}

/** The codewords of the blocks in turn. */
function interleaved([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  return first.flatMap((codeword, at) => [codeword, ...others.map((block) => block[at]!)]);
}

/** Reed-Solomon: the remainder of a block divided by the polynomial with the roots 2^0 to 2^(length-1). */
function correct(block: readonly number[], length: number): readonly number[] {
  let divisor = [1];
  for (let root = 1, at = 0; at < length; at += 1, root = multiply(root, 2)) {
    divisor = [...divisor, 0].map((factor, index) => factor ^ multiply(divisor[index - 1] ?? 0, root));
  }
  let rest = Array.from({ length }, () => 0);
  for (const byte of block) {
    const factor = byte ^ rest[0]!;
    rest = [...rest.slice(1), 0].map((value, index) => value ^ multiply(divisor[index + 1]!, factor));
  }
  return rest;
}

/** The product in the field of 256 elements modulo 0x11d. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}

/** The rows of modules: the fixed patterns, and around them the masked bits in pairs of columns from the right. */
function modulesOf(codewords: readonly number[], version: number): readonly string[] {
  const size = 4 * version + 17;
  const modules = Array.from({ length: size }, () => Array.from<number>({ length: size }));
  placePatterns(version, size, modules);
  let at = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (modules[y]![x] !== undefined) continue;
        const bit = ((codewords[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
        at += 1;
        modules[y]![x] = bit ^ ((x + y + 1) & 1);
      }
    }
  }
  return modules.map((row) => row.join(''));
}

/** Sets the fixed modules: finders, alignment, timing, format and version. */
function placePatterns(version: number, size: number, modules: (number | undefined)[][]): void {
  const set = (x: number, y: number, dark: unknown): void => {
    if (x in (modules[y] ?? [])) modules[y]![x] = dark ? 1 : 0;
  };
  const rings = (x: number, y: number, reach: number, light: readonly number[]): void => {
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1)
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  const end = size - 4;
  for (const [x, y] of [
    [3, 3],
    [end, 3],
    [3, end],
  ] as const)
    rings(x, y, 4, [2, 4]);
  const centres = version < 7 ? [6, size - 7] : [6, (size - 1) / 2, size - 7];
  for (const x of centres) for (const y of centres) if (modules[y]![x] === undefined) rings(x, y, 2, [1]);
  for (let at = 8; at < size - 8; at += 1) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (let at = 0; at < 15; at += 1) {
    const dark = (format >> at) & 1;
    const near = at + (at < 6 ? 0 : 1);
    if (at < 8) set(8, near, dark);
    else set(at === 8 ? 7 : 14 - at, 8, dark);
    if (at < 8) set(size - 1 - at, 8, dark);
    else set(8, size - 15 + at, dark);
  }
  set(8, size - 8, true);
  const bits = versionBits[version - 7];
  if (bits === undefined) return;
  for (let at = 0; at < 18; at += 1) {
    const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(a, b, (bits >> at) & 1);
    set(b, a, (bits >> at) & 1);
  }
}
