import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, type Measurement, rounded } from '../bench.ts';
import type { Options } from '../options.ts';
import { startProduct } from '../process.ts';
import { roundRatios } from '../report.ts';
import type { MakeScenario } from '../scenarios/scenario.ts';
import { plain } from '../seed/size.ts';
import { undoWrites } from '../seed/undo.ts';
import { compare, ratio } from '../slices.ts';

/** What another tree's bench knows: its documents, its rows, its product. */
export interface Tree {
  readonly bench: Bench;
  /** The URL of its database. */
  seeded(): Promise<string>;
  readonly startProduct: typeof startProduct;
  readonly undoWrites: typeof undoWrites;
  scenario(name: string): Promise<MakeScenario>;
}

/** Another built checkout. Nothing of it is shared with this one but the machine. @throws with the words to say where it is not built */
export async function openTree(folder: string, options: Options): Promise<Tree> {
  const home = resolve(folder, 'dist/modules/test/bench');
  if (!existsSync(join(home, 'bench.js')))
    throw new Error(`--against: ${folder} is no built checkout. Run \`npm ci && npm run build\` there.`);
  const load = (file: string) => import(pathToFileURL(join(home, file)).href);
  const { openBench } = await load('bench.js');
  const bench: Bench = await openBench(options);
  return {
    bench,
    seeded: async () => {
      // Files stand in the folder of the tree: each takes away those of other editions.
      const here = process.cwd();
      process.chdir(folder);
      try {
        return (await bench.seeded(plain)).replace(/^sqlite:(?!\/)/, `sqlite:${process.cwd()}/`);
      } finally {
        process.chdir(here);
      }
    },
    startProduct: (await load('process.js')).startProduct,
    undoWrites: (await load('seed/undo.js')).undoWrites,
    scenario: async (name) => (await load(`scenarios/${name}.js`))[name],
  };
}

/**
 * What a request costs here as a multiple of what it costs in the other tree: short slices in turn, each product with its own
 * documents on its own database.
 */
export const againstTree =
  (tree: Tree, name: string, make: MakeScenario, { writes = false } = {}): Measurement =>
  async (bench) => {
    const { options, callers, rows, results } = bench;
    const hereUrl = await bench.seeded(plain);
    const thereUrl = await tree.seeded();
    if (writes) await Promise.all([undoWrites(hereUrl), tree.undoWrites(thereUrl)]);
    const [here, there] = [make(plain, bench.tokens), (await tree.scenario(name))(plain, tree.bench.tokens)];
    const processes = await Promise.all([
      tree.startProduct(thereUrl, { name: 'there' }),
      startProduct(hereUrl, { name: 'here' }),
    ]);
    try {
      const compared = await compare(
        [{ process: processes[0], callers: callers(there.product) }],
        [{ process: processes[1], callers: callers(here.product) }],
        options,
      );
      rows.push(
        { name: `${name} there`, slices: compared.base },
        { name: `${name} here`, slices: compared.other, ratios: roundRatios(compared) },
      );
      results[`${name} against`] = rounded(ratio(compared));
    } finally {
      await Promise.all(processes.map((each) => each.stop()));
    }
  };
