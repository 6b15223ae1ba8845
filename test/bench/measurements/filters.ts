import { type Measurement, rounded } from '../bench.ts';
import { median } from '../load.ts';
import { startProduct } from '../process.ts';
import { plain } from '../seed/size.ts';
import { askFor, costOf, filteredLists, randomFilters, schemaOf, weightIn } from './filtered-lists.ts';

const FILTERS = 60;
/** Requests before anything is measured: what is asked first costs several times as much. */
const WARM_MS = 1_500;

/** Every row has a version, and no index holds it: whoever compares it looks at each row. */
const oneComparison = { version: { gte: 0 } };

/**
 * Random filters up to the limit: the CPU of the length of a list with one, as a multiple of without, and of the same
 * list with one comparison that must look at each row. The length without a filter may be read from an index alone.
 */
export const filters: Measurement = async (bench) => {
  const { results, tell } = bench;
  const product = await startProduct(await bench.seeded(plain));
  try {
    const schema = await schemaOf(product, bench);
    const cost = (list: (typeof filteredLists)[number], filter?: object) =>
      costOf(product, askFor(list, filter, bench), bench);
    for (const list of filteredLists) {
      const asked = randomFilters(schema, list, FILTERS);
      await costOf(product, askFor(list, undefined, bench), bench, WARM_MS);
      const alone = median([await cost(list), await cost(list), await cost(list)]);
      const compared = () => cost(list, oneComparison);
      const one = median([await compared(), await compared(), await compared()]);
      const found: { readonly ms: number; readonly filter: object }[] = [];
      for (const filter of asked) found.push({ ms: await cost(list, filter), filter });
      const worst = found.reduce((a, b) => (a.ms > b.ms ? a : b));
      const ratios = found.map(({ ms }) => ms / alone);
      const within = ratios.filter((ratio) => ratio <= 5).length;
      results[`filters_${list.name}`] = rounded(worst.ms / alone);
      results[`filters_${list.name}_overOne`] = rounded(worst.ms / one);
      tell(
        `${list.name}: ${alone.toFixed(2)} ms without; × ${median(ratios).toFixed(1)} in the middle, ${within} of ${FILTERS} at most × 5, × ${(worst.ms / alone).toFixed(1)} at most, × ${(worst.ms / one).toFixed(1)} of one comparison (${one.toFixed(2)} ms), ${worst.ms.toFixed(1)} ms (weight ${weightIn(schema, list, worst.filter)}): ${JSON.stringify(worst.filter).slice(0, 600)}`,
      );
    }
  } finally {
    await product.stop();
  }
};
