import { impossible } from '../../model/checker.ts';

/** A weight or a sum of weights with its sign. */
export function signed(weight: number): string {
  // A sum that contains `impossible` is far below any other.
  if (weight < impossible / 2) return 'never';
  if (weight < 0) return `−${-weight}`;
  return weight > 0 ? `+${weight}` : '0';
}
