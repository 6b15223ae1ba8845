import 'reflect-metadata';
import { type Measurement, openBench } from './bench.ts';
import { againstBaseline } from './measurements/against-baseline.ts';
import { againstTree, openTree, type Tree } from './measurements/against-tree.ts';
import { analysts } from './measurements/analysts.ts';
import { besideFilters } from './measurements/beside-filters.ts';
import { filters } from './measurements/filters.ts';
import { sets } from './measurements/many-sets.ts';
import { start } from './measurements/start.ts';
import { switching } from './measurements/switching.ts';
import { big10 } from './measurements/tenfold.ts';
import { twoProcesses } from './measurements/two-processes.ts';
import { readOptions } from './options.ts';
import { machine, table } from './report.ts';
import { big } from './scenarios/big.ts';
import { small } from './scenarios/small.ts';
import { write } from './scenarios/write.ts';

const measurements: Readonly<Record<string, Measurement>> = {
  big: againstBaseline('big', big),
  small: againstBaseline('small', small),
  write: againstBaseline('write', write, { writes: true }),
  big10,
  start,
  switch: switching,
  sets,
  filters,
  two: twoProcesses,
};

/** By name alone: they take minutes, or gigabytes. */
const onRequest: Readonly<Record<string, Measurement>> = { analysts, 'beside-filters': besideFilters };

const comparedWith = (tree: Tree): Readonly<Record<string, Measurement>> => ({
  big: againstTree(tree, 'big', big),
  small: againstTree(tree, 'small', small),
  write: againstTree(tree, 'write', write, { writes: true }),
});

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), Object.keys(measurements), Object.keys(onRequest));
  const bench = await openBench(options);
  const tree = options.against === undefined ? undefined : await openTree(options.against, options);
  const known = tree ? comparedWith(tree) : { ...measurements, ...onRequest };
  try {
    bench.tell(`${bench.home.name}; ${machine()}`);
    for (const name of options.only) await known[name]?.(bench);
    if (bench.rows.length) bench.tell(`\n${table(bench.rows)}`);
    bench.tell(`\nAfterwards: ${machine()}`);
  } finally {
    await tree?.bench.close();
    await bench.close();
  }
  console.info(JSON.stringify(bench.results));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
