import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, load } from '../load.ts';
import { startProduct } from '../process.ts';
import { type CpuProfile, type Profile, type SelfTime, selfTimes } from './self-time.ts';

const WARM_SECONDS = 3;

/** Where the product's time goes under this load, its start and its first requests left out. */
export async function profile(databaseUrl: string, callers: readonly Caller[], seconds: number): Promise<Profile> {
  const dir = await mkdtemp(join(tmpdir(), 'qinxue-profile-'));
  try {
    const flags = ['--cpu-prof', `--cpu-prof-dir=${dir}`, '--cpu-prof-interval=500'];
    const product = await startProduct(databaseUrl, { name: 'profiled', flags });
    await load(product.url, callers, WARM_SECONDS);
    const skippedMs = performance.now() - product.startedMs;
    await load(product.url, callers, seconds);
    await product.stop();
    const [file] = (await readdir(dir)).filter((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new Error('The product left no profile.');
    return selfTimes(JSON.parse(await readFile(join(dir, file), 'utf8')) as CpuProfile, skippedMs);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export function profileText({ functions, places }: Profile): string {
  const lines = (list: readonly SelfTime[], most: number) =>
    list.slice(0, most).map(({ what, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${what}`);
  return ['Self time by function', ...lines(functions, 30), '', 'and by package or folder', ...lines(places, 20)].join(
    '\n',
  );
}
