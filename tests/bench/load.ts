import { availableParallelism, cpus, type CpuInfo } from 'node:os';
import { setTimeout } from 'node:timers/promises';

/** More than this share in use by other programs spoils a measurement: half of one processor of two. */
const most = 0.25;

/** How much of the machine other programs use. */
export interface Load {
  readonly text: string;
  readonly isBusy: boolean;
}

/** Measures the load for three seconds, in which the run itself does nothing. */
export async function measureLoad(): Promise<Load> {
  const before = cpus();
  await setTimeout(3000);
  const share = usedShare(before, cpus());
  const text = `${String(Math.round(share * 100))} % of ${String(availableParallelism())} processors in use beside it`;
  return { text, isBusy: share > most };
}

/** The share of the processors' time, 0 to 1, that was not idle between two readings. */
export function usedShare(before: readonly Pick<CpuInfo, 'times'>[], after: readonly Pick<CpuInfo, 'times'>[]): number {
  const spent = (pick: (times: CpuInfo['times']) => number): number =>
    sum(after.map(({ times }) => pick(times))) - sum(before.map(({ times }) => pick(times)));
  return 1 - spent(({ idle }) => idle) / spent((times) => sum(Object.values(times)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
