import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * The same picture in its 256 most frequent colours, which is plenty for an interface: a third of the bytes. It reads what
 * Chromium's screenshots are, three bytes for each point and no interlace.
 */
export function toPalette(png: Uint8Array): Buffer {
  const { header, pixels, width } = decode(Buffer.from(png));
  const colours = Array.from({ length: pixels.length / 3 }, (_, point) => pixels.readUIntBE(point * 3, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = ranked.slice(0, 256);
  const places = new Map(ranked.map((colour) => [colour, nearest(colour, palette)]));

  const rows = Buffer.alloc((width + 1) * (colours.length / width));
  colours.forEach((colour, point) => {
    rows[point + Math.floor(point / width) + 1] = places.get(colour) ?? 0;
  });
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, place) => table.writeUIntBE(colour, place * 3, 3));
  header[9] = 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function decode(png: Buffer): { header: Buffer; pixels: Buffer; width: number } {
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = signature.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  const header = Buffer.from(chunks[0]?.data ?? []);
  if (header.toString('hex', 8) !== '0802000000') throw new Error('Not a PNG of three bytes for each point.');
  const width = header.readUInt32BE(0);
  const lines = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)));
  return { header, pixels: unfilter(lines, width * 3), width };
}

/** Undoes what each line is told as a difference from: nothing, left, above, their mean, or the likeliest of three. */
function unfilter(lines: Buffer, length: number): Buffer {
  const height = lines.length / (length + 1);
  const pixels = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = (x >= 3 && pixels[at - 3]) || 0;
      const above = (y > 0 && pixels[at - length]) || 0;
      const corner = (x >= 3 && y > 0 && pixels[at - length - 3]) || 0;
      const from = [0, left, above, (left + above) >> 1, likeliest(left, above, corner)][filter] ?? 0;
      pixels[at] = (lines[at + y + 1] ?? 0) + from;
    }
  }
  return pixels;
}

function likeliest(left: number, above: number, corner: number): number {
  const distance = (value: number) => Math.abs(left + above - corner - value);
  if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
  return distance(above) <= distance(corner) ? above : corner;
}

/** Where in the palette the colour is that looks most like this one. */
function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
