import { type Measurement, rounded } from '../bench.ts';
import { cpuMs } from '../cpu.ts';
import { median, send } from '../load.ts';
import { startProduct } from '../process.ts';
import { small } from '../scenarios/small.ts';
import { openHome } from '../seed/home.ts';
import { tiny } from '../seed/size.ts';

const STARTS = 7;

/** From nothing to the first answer, on an embedded database whose tables are there. */
export const start: Measurement = async (bench) => {
  const databaseUrl = await (await openHome('sqlite')).seeded(tiny, bench.tell);
  const [times, cpu]: [number[], number[]] = [[], []];
  for (let n = 0; n < STARTS; n++) {
    const product = await startProduct(databaseUrl);
    await send(product.url, small(tiny, bench.tokens).product(n).next());
    times.push(performance.now() - product.startedMs);
    cpu.push(cpuMs(product.pid));
    await product.stop();
  }
  bench.results.startMs = rounded(median(times));
  bench.results.startCpuMs = rounded(median(cpu));
  bench.tell(
    `Start to first answer: ${median(times).toFixed(0)} ms, ${median(cpu).toFixed(0)} ms of CPU (medians of ${STARTS})`,
  );
};
