/** A weight or a sum of weights with its sign. */
export function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : '0';
}
