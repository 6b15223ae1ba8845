import { plugins } from '../../../plugins/index.ts';
import { type Measurement, rounded } from '../bench.ts';
import { median, send } from '../load.ts';
import { startProduct } from '../process.ts';
import { graphql } from '../scenarios/scenario.ts';
import { tiny } from '../seed/size.ts';

const UNIT = 'U1';
const switched = `mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { plugins { plugin mode } } }`;
const asked = '{ viewer { unit { code name children(first: 5) { nodes { name } } } } }';

/** The first query of a unit after each switch of a plugin: with a set of plugins that is new to the process, and with a known one. */
export const switching: Measurement = async (bench) => {
  const databaseUrl = await bench.seeded(tiny);
  const product = await startProduct(databaseUrl);
  const token = bench.tokens.administrator;
  const set = (plugin: string, mode: string) =>
    send(product.url, graphql(token, switched, { variables: { input: { unit: UNIT, plugin, mode } } }));
  const firstQuery = async () => {
    const begun = performance.now();
    await send(product.url, graphql(token, asked, { headers: { 'x-unit': UNIT } }));
    return performance.now() - begun;
  };
  try {
    for (const { id } of plugins) await set(id, 'ENABLED');
    await firstQuery();
    const pass = async () => {
      const times: number[] = [];
      for (const { id, mode } of turns()) {
        await set(id, mode);
        times.push(await firstQuery());
      }
      return times;
    };
    const [fresh, known] = [await pass(), await pass()];
    // The last of a pass is the set that it began with.
    fresh.pop();
    bench.results.switchMs = rounded(median(fresh));
    bench.results.switchKnownMs = rounded(median(known));
    bench.tell(
      `First query after a switch: ${median(fresh).toFixed(1)} ms with a new set of plugins, ${median(known).toFixed(1)} ms with a known one (medians of ${fresh.length} and ${known.length})`,
    );
  } finally {
    await product.stop();
  }
};

/** Through all sets, one plugin at a time, and back to all on: a Gray code. */
function turns(): { id: string; mode: string }[] {
  const count = 2 ** plugins.length;
  const gray = (n: number) => (n % count) ^ ((n % count) >> 1);
  return Array.from({ length: count }, (_, n) => {
    const [before, after] = [gray(n), gray(n + 1)];
    const plugin = Math.log2(before ^ after);
    // A one is a plugin that is off: it begins with all on.
    return { id: plugins[plugin]?.id ?? '', mode: after > before ? 'DISABLED' : 'ENABLED' };
  });
}
