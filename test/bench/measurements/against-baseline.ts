import { agree } from '../agree.ts';
import { type Measurement, rounded } from '../bench.ts';
import { startBaseline, startProduct } from '../process.ts';
import { profile, profileText } from '../profile/profile.ts';
import { roundRatios } from '../report.ts';
import type { MakeScenario } from '../scenarios/scenario.ts';
import { plain } from '../seed/size.ts';
import { undoWrites } from '../seed/undo.ts';
import { compare, ratio } from '../slices.ts';
import { statementsOf } from '../statements.ts';

/** What a request costs as a multiple of the baseline's, or with `--profile` where it goes. */
export const againstBaseline =
  (name: string, make: MakeScenario, { writes = false } = {}): Measurement =>
  async (bench) => {
    const { options, callers, rows, results, tell } = bench;
    const databaseUrl = await bench.seeded(plain);
    if (writes) await undoWrites(databaseUrl);
    const scenario = make(plain, bench.tokens);
    const asked = callers(scenario.product);
    if (options.profile) {
      tell(`\n${name}\n${profileText(await profile(databaseUrl, asked, options.rounds * options.seconds))}`);
      return;
    }
    const [baseline, product] = await Promise.all([startBaseline(databaseUrl), startProduct(databaseUrl)]);
    try {
      if (!writes) await agree(scenario, { product: product.url, baseline: baseline.url });
      const compared = await compare(
        [{ process: baseline, callers: callers(scenario.baseline) }],
        [{ process: product, callers: asked }],
        options,
      );
      const statements = await statementsOf(product, scenario.product(0));
      rows.push(
        { name: `${name} baseline`, slices: compared.base },
        { name: `${name} product`, slices: compared.other, statements, ratios: roundRatios(compared) },
      );
      results[name] = rounded(ratio(compared));
    } finally {
      await Promise.all([baseline.stop(), product.stop()]);
    }
  };
