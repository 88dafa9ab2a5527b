/** An archive of files that are stored as they are: `{name: text}`. */
export function zip(files) {
  const entries = [];
  const parts = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [name, text].map((words) => new TextEncoder().encode(words));
    // Version, flag for names in UTF-8, method 0, time, the first day of 1980, checksum, both sizes, length of the name.
    const common = [20, 0x800, 0, 0, 0x21]
      .flatMap(two)
      .concat(four(checksum(data)), four(data.length), four(data.length));
    const head = [...four(0x04034b50), ...common, ...two(path.length), ...two(0)];
    entries.push(
      new Uint8Array([
        ...four(0x02014b50),
        ...two(20),
        ...common,
        ...two(path.length),
        ...Array(12).fill(0),
        ...four(offset),
      ]),
      path,
    );
    parts.push(new Uint8Array(head), path, data);
    offset += head.length + path.length + data.length;
  }
  const count = two(entries.length / 2);
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const end = [...four(0x06054b50), ...four(0), ...count, ...count, ...four(size), ...four(offset), ...two(0)];
  return new Blob([...parts, ...entries, new Uint8Array(end)], { type: 'application/zip' });
}

function two(number) {
  return [number & 255, (number >>> 8) & 255];
}

function four(number) {
  return [...two(number), ...two(number >>> 16)];
}

/** CRC-32. */
function checksum(data) {
  let sum = ~0;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
