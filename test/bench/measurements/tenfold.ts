import { type Measurement, rounded } from '../bench.ts';
import { startProduct } from '../process.ts';
import { roundRatios } from '../report.ts';
import { big } from '../scenarios/big.ts';
import { plain, tenfold } from '../seed/size.ts';
import { compare, ratio } from '../slices.ts';

/** BIG where there is ten times as much, as a multiple of BIG: what is asked should cost, not what there is. */
export const big10: Measurement = async (bench) => {
  const urls = [await bench.seeded(plain), await bench.seeded(tenfold)] as const;
  const [few, many] = await Promise.all([startProduct(urls[0]), startProduct(urls[1])]);
  try {
    const callers = bench.callers(big(plain, bench.tokens).product);
    const compared = await compare([{ process: few, callers }], [{ process: many, callers }], bench.options);
    bench.rows.push(
      { name: 'big', slices: compared.base },
      { name: 'big, ten times the rows', slices: compared.other, ratios: roundRatios(compared) },
    );
    bench.results.big10 = rounded(ratio(compared));
    bench.results.big10Time = rounded(ratio(compared, 'p50'));
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
};
