import { cpuMs } from './cpu.ts';
import { load } from './load.ts';
import type { Part } from './slices.ts';

/** After it a request becomes no cheaper any more, on the product or the baseline. */
const ENOUGH_MS = 8_000;

/**
 * V8 compiles what has run often: until then a request costs up to ten times as much. How far it is shows in the
 * processor time of the process, not in seconds – on a busy machine few requests fit into one.
 */
export async function warmUp({ process, callers }: Part): Promise<void> {
  const warm = cpuMs(process.pid) + ENOUGH_MS;
  while (cpuMs(process.pid) < warm) await load(process.url, callers, 1);
}
