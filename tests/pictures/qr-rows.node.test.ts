import { expect } from 'chai';
import { describe, it } from 'node:test';
import decode from 'qr/decode.js';
import { qrRows } from '../../src/pictures/qr-rows.ts';
import { runs } from '../support/depth.ts';

/** What a camera would read: the code in black and white with a margin, three pixels a module. */
function read(rows: readonly string[]): string {
  const [scale, margin] = [3, 4];
  const size = (rows.length + 2 * margin) * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isDark = rows[Math.floor(y / scale) - margin]?.[Math.floor(x / scale) - margin] === '1';
      if (isDark) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return decode({ width: size, height: size, data }, { timeLimit: 10_000 });
}

const address = 'https://example.org/knee?a=1#knee-pain-guide/programme/calf-strain/early';
const textOf = (length: number) => address.padEnd(length, 'Ab1/').slice(0, length);
/** Letters that each version from 3 on holds at level L, as the standard lists them. */
const longestOf = [53, 78, 106, 134, 154, 192, 230];
const longest = longestOf.at(-1)!;

describe('a QR code', () => {
  for (const [name, text] of [
    ['an address', address],
    ['an address with other letters', 'https://example.org/кнiе/膝'],
    ['what fills a code to the last bit', textOf(53)],
    ['the longest text', textOf(longest)],
  ] as const) {
    it(`is read again by a decoder: ${name}`, () => {
      expect(read(qrRows(text)!)).to.equal(text);
    });
  }

  it('is read again in every version, up to its last letter', () => {
    for (const [at, length] of longestOf.entries()) {
      const text = textOf(length);
      const rows = qrRows(text)!;
      expect(rows.length).to.equal(29 + 4 * at);
      expect(read(rows), `${length} letters`).to.equal(text);
    }
  });

  it('is read again at any length', () => {
    const count = runs(longest);
    for (let at = 0; at < count; at += 1) {
      const text = textOf(1 + Math.floor((at * longest) / count));
      expect(read(qrRows(text)!), `${text.length} letters`).to.equal(text);
    }
  });

  it('has as many columns as rows', () => {
    for (const rows of [textOf(20), textOf(21), textOf(22)].map((text) => qrRows(text)!)) {
      for (const row of rows) expect(row).to.match(new RegExp(`^[01]{${rows.length}}$`));
    }
  });

  it('is not there for a text that needs smaller modules', () => {
    expect(qrRows(textOf(longest + 1))).to.equal(null);
  });
});
