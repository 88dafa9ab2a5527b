import { crc32Of } from './crc32.ts';
import { deflateRawSync } from 'node:zlib';

/** The earliest date of the format, so that the same files always make the same archive. */
const date = (1 << 5) | 1;
const utf8 = 1 << 11;
const deflated = 8;

/** A zip archive of files by path. */
export function zip(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const shared = fields([2, 20], [2, utf8], [2, deflated], [2, 0], [2, date], [4, crc32Of(content)]);
    const sizes = fields([4, packed.length], [4, content.length], [2, name.length], [2, 0]);
    const local = Buffer.concat([fields([4, 0x04034b50]), shared, sizes, name, packed]);
    const rest = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(Buffer.concat([fields([4, 0x02014b50], [2, 20]), shared, sizes, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = files.size;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...parts, index, end]);
}

/** Numbers with their lengths in bytes, little endian. */
function fields(...all: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
