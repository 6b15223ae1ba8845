import { cpus, loadavg } from 'node:os';
import { type Compared, middle, type Slice } from './slices.ts';

export interface Row {
  readonly name: string;
  readonly slices: readonly Slice[];
  readonly statements?: number;
  readonly ratios?: readonly number[];
}

const heads = ['', 'CPU ms', 'per s', 'p50 ms', 'p99 ms', 'RSS MiB', 'SQL', 'ratio (lowest–highest)'];

/** What was measured, as people read it. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, slices, statements, ratios }) => [
    name,
    middle(slices, 'cpuMs').toFixed(3),
    middle(slices, 'perSecond').toFixed(0),
    middle(slices, 'p50').toFixed(2),
    middle(slices, 'p99').toFixed(2),
    middle(slices, 'residentMiB').toFixed(0),
    statements === undefined ? '' : String(statements),
    ratios?.length ? spread(ratios) : '',
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => (row[i] as string).length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  ');
  return [line(heads), ...cells.map(line)].join('\n');
}

function spread(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)] as [number, number, number];
  return `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

export const roundRatios = ({ base, other }: Compared): number[] =>
  base.map((slice, round) => (other[round] as Slice).cpuMs / slice.cpuMs);

export const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()
    .map((n) => n.toFixed(1))
    .join(' ')}`;
