import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scheduled } from '../cpu.ts';
import { type Caller, load } from '../load.ts';
import { startProduct } from '../process.ts';
import { warmUp } from '../warm-up.ts';
import { type CpuProfile, type Profile, type SelfTime, selfTimes } from './self-time.ts';

interface Observed extends Profile {
  /** The share of the time in which it wanted the processor. */
  readonly hadProcessor: number;
}

/** Where the product's time goes under this load, its start and its first requests left out. */
export async function profile(databaseUrl: string, callers: readonly Caller[], seconds: number): Promise<Observed> {
  const dir = await mkdtemp(join(tmpdir(), 'qinxue-profile-'));
  try {
    const flags = ['--cpu-prof', `--cpu-prof-dir=${dir}`, '--cpu-prof-interval=500'];
    const product = await startProduct(databaseUrl, { name: 'profiled', flags, asModules: true });
    await warmUp({ process: product, callers });
    const skippedMs = performance.now() - product.startedMs;
    const before = scheduled(product.pid);
    await load(product.url, callers, seconds);
    const after = scheduled(product.pid);
    await product.stop();
    const [file] = (await readdir(dir)).filter((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new Error('The product left no profile.');
    const ran = after.ranMs - before.ranMs;
    const hadProcessor = ran / (ran + after.waitedMs - before.waitedMs);
    return { ...selfTimes(JSON.parse(await readFile(join(dir, file), 'utf8')) as CpuProfile, skippedMs), hadProcessor };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export function profileText({ functions, places, hadProcessor }: Observed): string {
  const lines = (list: readonly SelfTime[], most: number) =>
    list.slice(0, most).map(({ what, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${what}`);
  // V8 samples by the clock, and a thread loses the processor mostly in calls that wake another process.
  const trust = `It had the processor in ${(hadProcessor * 100).toFixed(0)} % of the time that it wanted it; the rest stands below as its native calls' (writes, above all).`;
  return [
    trust,
    'Self time by function',
    ...lines(functions, 30),
    '',
    'and by package or folder',
    ...lines(places, 20),
  ].join('\n');
}
