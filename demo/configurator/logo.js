const side = 64;
/** How many colours are offered. */
const most = 5;
/** Sum of the differences of red, green and blue from which on two colours are told apart. */
const apart = 90;

/** The colours of a picture that could be a brand's, those of the greatest areas first. The file stays in this browser. */
export async function coloursOf(file) {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = new OffscreenCanvas(side, side).getContext('2d');
    canvas.drawImage(picture, 0, 0, side, side);
    return mostUsed(canvas.getImageData(0, 0, side, side).data);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function mostUsed(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
    if (alpha < 128) continue;
    // Shades that differ by less than an eye notices count as one.
    const key = [red, green, blue].map((channel) => channel >> 4).join();
    const area = counts.get(key) ?? { count: 0, colour: [red, green, blue] };
    area.count++;
    counts.set(key, area);
  }
  const found = [];
  const areas = [...counts.values()].filter(({ colour }) => isColourful(colour)).sort((a, b) => b.count - a.count);
  for (const { colour } of areas) {
    if (found.every((other) => difference(other, colour) >= apart)) found.push(colour);
  }
  return found.slice(0, most).map(toHex);
}

/** Neither a grey nor nearly black or white. */
function isColourful(colour) {
  return Math.max(...colour) - Math.min(...colour) > 40;
}

function difference(one, other) {
  return one.reduce((sum, channel, index) => sum + Math.abs(channel - other[index]), 0);
}

function toHex(colour) {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
