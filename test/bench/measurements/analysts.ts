import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { type Measurement, rounded } from '../bench.ts';
import { type Caller, type Load, load, median, quantile, send } from '../load.ts';
import { startProduct } from '../process.ts';
import { graphql } from '../scenarios/scenario.ts';
import { small } from '../scenarios/small.ts';
import { fillFacts } from '../seed/facts.ts';
import type { Size } from '../seed/size.ts';
import { warmUp } from '../warm-up.ts';

/** 48 units and 20,000 people. */
const factory: Size = { name: 'facts', units: 48, members: 20_000, courses: 500, enrolmentsPerCourse: 40 };
const ANALYSTS = 4;
const METRIC = 'courses.learning-hours';

const aliases = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `m${i}: metric(id: "${METRIC}", from: "2024-01-01", to: "2026-12-${String(31 - (i % 28)).padStart(2, '0')}") { value }`,
  ).join(' ');
const overUnits = (count: number) => `{ units(first: 48) { nodes { code ${aliases(count)} } } }`;

/**
 * What a person with a small question feels of analysts who ask for as many numbers over five million facts as they may:
 * the ratio of the p99s of slices in turn. Prints before how long one number takes, and what becomes of 40.
 */
export const analysts: Measurement = async (bench) => {
  const { options, callers, results, tell, tokens } = bench;
  const databaseUrl = await bench.seeded(factory);
  const database = await openDatabase(databaseUrl, { durable: false });
  tell('Five million facts …');
  await fillFacts(database, factory);
  await database.close();
  const product = await startProduct(databaseUrl);
  const ask = async (count: number) => {
    const begun = performance.now();
    const said = await send(product.url, graphql(tokens.analyst, overUnits(count))).then(
      (answer) => /"cost":\{[^}]*\}/.exec(String(answer))?.[0] ?? '',
      (error: Error) => /"code":"\w+"/.exec(error.message)?.[0] ?? error.message,
    );
    return { said, ms: Math.round(performance.now() - begun) };
  };
  try {
    const [first, one, forty] = [await ask(1), await ask(1), await ask(40)];
    tell(
      `one metric over 48 units: ${first.ms} ms, again ${one.ms} ms (${one.said}); 40 of them: ${forty.ms} ms (${forty.said})`,
    );
    let most = 1;
    while (most < 40 && (await costs(product.url, tokens.analyst, most + 1))) most++;
    tell(`the most that an analyst may ask for at once: ${most}`);
    const learners = callers(small(factory, tokens).product).slice(0, 1);
    await warmUp({ process: product, callers: learners });
    const [idle, busy]: [Load[], Load[]] = [[], []];
    const worst: Caller = { next: () => graphql(tokens.analyst, overUnits(most)) };
    for (let round = 0; round < options.rounds; round++) {
      idle.push(await load(product.url, learners, options.seconds));
      let isOver = false;
      // Whether they are answered or cancelled is the same to the one beside them.
      const analysing = Array.from({ length: ANALYSTS }, async () => {
        while (!isOver) await send(product.url, worst.next()).catch(() => sleep(10));
      });
      await sleep(300);
      busy.push(await load(product.url, learners, options.seconds));
      isOver = true;
      await Promise.all(analysing);
    }
    const p99 = (loads: readonly Load[]) => loads.map(({ times }) => quantile(times, 0.99));
    const ratios = p99(busy).map((ms, i) => ms / (p99(idle)[i] as number));
    const show = (numbers: readonly number[]) => numbers.map((n) => n.toFixed(2)).join(', ');
    tell(`p99 idle ${show(p99(idle))} ms; beside ${ANALYSTS} analysts ${show(p99(busy))} ms; ratios ${show(ratios)}`);
    results.analysts = rounded(median(ratios));
  } finally {
    await product.stop();
  }
};

/** Whether so many are allowed; priced before anything is read. */
async function costs(url: string, token: string, count: number): Promise<boolean> {
  const plain = `{ units(first: 48) { nodes { ${aliases(count)} } } }`;
  const skipped = plain
    .replace('{ units', 'query ($no: Boolean = false) { units')
    .replace('nodes {', 'nodes @include(if: $no) {');
  return send(url, graphql(token, skipped)).then(
    () => true,
    () => false,
  );
}
