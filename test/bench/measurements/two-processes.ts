import { type Measurement, rounded } from '../bench.ts';
import { startProduct } from '../process.ts';
import { roundRatios } from '../report.ts';
import { small } from '../scenarios/small.ts';
import { plain } from '../seed/size.ts';
import { compare, ratio } from '../slices.ts';

/** SMALL through two processes on one database, as a multiple of SMALL through one. */
export const twoProcesses: Measurement = async (bench) => {
  const databaseUrl = await bench.seeded(plain);
  const [one, another] = await Promise.all([startProduct(databaseUrl), startProduct(databaseUrl)]);
  try {
    const callers = bench.callers(small(plain, bench.tokens).product);
    const half = callers.length >> 1;
    const compared = await compare(
      [{ process: one, callers }],
      [
        { process: one, callers: callers.slice(0, half) },
        { process: another, callers: callers.slice(half) },
      ],
      bench.options,
    );
    bench.rows.push(
      { name: 'small, one process', slices: compared.base },
      { name: 'small, two processes', slices: compared.other, ratios: roundRatios(compared) },
    );
    bench.results.two = rounded(ratio(compared));
    bench.results.twoPerSecond = rounded(ratio(compared, 'perSecond'));
  } finally {
    await Promise.all([one.stop(), another.stop()]);
  }
};
