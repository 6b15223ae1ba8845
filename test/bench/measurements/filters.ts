import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { memberCost } from '../../../server/limits/defaults.ts';
import { weightOf } from '../../../server/limits/filter-weight.ts';
import { randomFilter } from '../../kit/random-filter.ts';
import { type Measurement, rounded } from '../bench.ts';
import { scheduled } from '../cpu.ts';
import { median, send } from '../load.ts';
import { startProduct } from '../process.ts';
import { graphql } from '../scenarios/scenario.ts';
import { plain } from '../seed/size.ts';

const FILTERS = 60;
/** One request is too little to tell. */
const ENOUGH_MS = 150;
const MOST_REQUESTS = 200;

/** Each list, what its filter is called, and how it is asked for its length. */
const lists: readonly (readonly [string, string, string])[] = [
  ['units', 'UnitFilter', 'units(filter: $f) { totalCount }'],
  ['courses', 'CourseFilter', 'courses(filter: $f) { totalCount }'],
  ['members', 'MemberFilter', 'members(filter: $f) { totalCount }'],
  ['enrolments', 'EnrolmentFilter', 'courses(first: 50) { nodes { enrolments(filter: $f) { totalCount } } }'],
];

/**
 * Random filters up to the limit: the CPU of the length of a list with one, as a multiple of without. With SQLite the
 * statements run in the measured process; of a server's the time is what its answers take.
 */
export const filters: Measurement = async (bench) => {
  const { options, tokens, results, tell } = bench;
  const product = await startProduct(await bench.seeded(plain));
  try {
    const schema = buildSchema(
      (
        await send(product.url, {
          method: 'GET',
          path: '/schema.graphql',
          headers: { authorization: `Bearer ${tokens.analyst}` },
        })
      ).toString(),
    );
    const isEmbedded = options.dialect === 'sqlite';
    const cost = async (query: string, f: object | undefined) => {
      const ask = graphql(tokens.analyst, query, { variables: { f } });
      await send(product.url, ask);
      const [{ ranMs }, begun] = [scheduled(product.pid), performance.now()];
      let requests = 0;
      while (requests < MOST_REQUESTS && performance.now() - begun < ENOUGH_MS) {
        await send(product.url, ask);
        requests++;
      }
      return (isEmbedded ? scheduled(product.pid).ranMs - ranMs : performance.now() - begun) / requests;
    };
    for (const [name, type, selection] of lists) {
      const query = `query ($f: ${type}) { ${selection} }`;
      const alone = median([await cost(query, undefined), await cost(query, undefined), await cost(query, undefined)]);
      const filterType = schema.getType(type) as GraphQLInputObjectType;
      const next = seeded(7);
      const found: { readonly ratio: number; readonly filter: object }[] = [];
      while (found.length < FILTERS) {
        const filter = randomFilter(filterType, next, memberCost.conditions);
        found.push({ ratio: (await cost(query, filter)) / alone, filter });
      }
      const ratios = found.map(({ ratio }) => ratio);
      const worst = found.reduce((a, b) => (a.ratio > b.ratio ? a : b));
      results[`filters_${name}`] = rounded(worst.ratio);
      tell(
        `${name}: ${alone.toFixed(2)} ms without; × ${median(ratios).toFixed(1)} in the middle, × ${worst.ratio.toFixed(1)} at most (weight ${weightOf(filterType, worst.filter)}): ${JSON.stringify(worst.filter).slice(0, 600)}`,
      );
    }
  } finally {
    await product.stop();
  }
};

function seeded(state: number): () => number {
  let at = state;
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return at / 2_147_483_648;
  };
}
