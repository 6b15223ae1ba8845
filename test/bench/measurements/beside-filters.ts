import { setTimeout as sleep } from 'node:timers/promises';
import { type Measurement, rounded } from '../bench.ts';
import { type Ask, type Load, load, median, quantile, send } from '../load.ts';
import { startProduct } from '../process.ts';
import { small } from '../scenarios/small.ts';
import { plain } from '../seed/size.ts';
import { warmUp } from '../warm-up.ts';
import {
  askFor,
  costOf,
  type FilteredList,
  filteredLists,
  randomFilters,
  schemaOf,
  searchesFor,
} from './filtered-lists.ts';

const CALLERS = 3;
const FILTERS = 20;

/**
 * What a person with a small question feels of three who send the worst filter that is allowed: the ratio of the p99s of
 * slices in turn.
 */
export const besideFilters: Measurement = async (bench) => {
  const { options, callers, results, tell, tokens } = bench;
  const product = await startProduct(await bench.seeded(plain));
  try {
    const schema = await schemaOf(product, bench);
    let worst: { readonly ms: number; readonly list?: FilteredList; readonly ask?: Ask; readonly filter?: object } = {
      ms: 0,
    };
    for (const list of filteredLists)
      for (const filter of [
        searchesFor(schema, list, '安全'),
        searchesFor(schema, list, 'É'),
        ...randomFilters(schema, list, FILTERS),
      ]) {
        const ask = askFor(list, filter, bench);
        const ms = await costOf(product, ask, bench, 30);
        if (ms > worst.ms) worst = { ms, list, ask, filter };
      }
    const { ask } = worst;
    if (!ask) throw new Error('No filter was answered.');
    tell(
      `the worst that is allowed, of ${worst.list?.name}: ${worst.ms.toFixed(0)} ms: ${JSON.stringify(worst.filter).slice(0, 200)}`,
    );
    const person = callers(small(plain, tokens).product).slice(0, 1);
    await warmUp({ process: product, callers: person });
    const [idle, busy]: [Load[], Load[]] = [[], []];
    for (let round = 0; round < options.rounds; round++) {
      idle.push(await load(product.url, person, options.seconds));
      let isOver = false;
      const asking = Array.from({ length: CALLERS }, async () => {
        while (!isOver) await send(product.url, ask).catch(() => sleep(10));
      });
      await sleep(300);
      busy.push(await load(product.url, person, options.seconds));
      isOver = true;
      await Promise.all(asking);
    }
    const p99 = (loads: readonly Load[]) => loads.map(({ times }) => quantile(times, 0.99));
    const ratios = p99(busy).map((ms, i) => ms / (p99(idle)[i] as number));
    const show = (numbers: readonly number[]) => numbers.map((n) => n.toFixed(2)).join(', ');
    tell(`p99 idle ${show(p99(idle))} ms; beside ${CALLERS} who filter ${show(p99(busy))} ms; ratios ${show(ratios)}`);
    results.besideFilters = rounded(median(ratios));
  } finally {
    await product.stop();
  }
};
