import { cpuMs, residentMiB } from './cpu.ts';
import { type Caller, load, median, quantile } from './load.ts';
import type { Measured } from './process.ts';
import { warmUp } from './warm-up.ts';

/** A process and how it is asked. */
export interface Part {
  readonly process: Measured;
  readonly callers: readonly Caller[];
}

/** What is compared: usually one process. */
export type Side = readonly Part[];

/** What a request cost in one slice of time. */
export interface Slice {
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly residentMiB: number;
}

export interface Compared {
  readonly base: readonly Slice[];
  readonly other: readonly Slice[];
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

async function slice(side: Side, seconds: number): Promise<Slice> {
  const spent = () => sum(side.map(({ process }) => cpuMs(process.pid)));
  const before = spent();
  const loads = await Promise.all(side.map(({ process, callers }) => load(process.url, callers, seconds)));
  const requests = sum(loads.map((each) => each.requests));
  const times = Float64Array.from(loads.flatMap((each) => [...each.times])).sort();
  return {
    cpuMs: (spent() - before) / requests,
    perSecond: requests / Math.max(...loads.map((each) => each.seconds)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    residentMiB: sum(side.map(({ process }) => residentMiB(process.pid))),
  };
}

/** Slices of the two in turn: machines are noisy, and what disturbs one disturbs its neighbour about as much. */
export async function compare(base: Side, other: Side, { rounds, seconds }: Effort): Promise<Compared> {
  for (const part of [...base, ...other]) await warmUp(part);
  const compared = { base: [] as Slice[], other: [] as Slice[] };
  for (let round = 0; round < rounds; round++) {
    const first = await slice(round % 2 ? other : base, seconds);
    const second = await slice(round % 2 ? base : other, seconds);
    compared.base.push(round % 2 ? second : first);
    compared.other.push(round % 2 ? first : second);
  }
  return compared;
}

/** The median of the rounds' own ratios. */
export const ratio = ({ base, other }: Compared, of: keyof Slice = 'cpuMs'): number =>
  median(base.map((slice, round) => (other[round] as Slice)[of] / slice[of]));

export const middle = (slices: readonly Slice[], of: keyof Slice): number => median(slices.map((slice) => slice[of]));
