import 'reflect-metadata';
import { issueToken } from '../../server/auth/local-token.ts';
import { agree } from './agree.ts';
import { readOptions } from './options.ts';
import { SECRET, startLimit, startProduct } from './process.ts';
import { machine, type Row, roundRatios, table } from './report.ts';
import { big } from './scenarios/big.ts';
import type { Scenario, Tokens } from './scenarios/scenario.ts';
import { small } from './scenarios/small.ts';
import { openHome } from './seed/home.ts';
import { administratorId, analystId } from './seed/organisation.ts';
import { plain } from './seed/size.ts';
import { compare, ratio } from './slices.ts';
import { statementsOf } from './statements.ts';

const scenarios: Readonly<Record<string, Scenario>> = { big, small };

const tell = (words: string) => console.info(words);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const home = await openHome(options.dialect);
  const results: Record<string, unknown> = {};
  try {
    const databaseUrl = await home.seeded(plain, tell);
    tell(`${home.name}; ${machine()}`);
    const [product, limit] = await Promise.all([startProduct(databaseUrl), startLimit(databaseUrl)]);
    const tokens: Tokens = {
      analyst: (await issueToken(SECRET, analystId, new Date())).token,
      administrator: (await issueToken(SECRET, administratorId, new Date())).token,
    };
    const rows: Row[] = [];
    for (const name of options.only) {
      const scenario = scenarios[name] as Scenario;
      if (scenario.reads) await agree(scenario, plain, tokens, { product: product.url, limit: limit.url });
      const callers = <T>(make: (n: number) => T) => Array.from({ length: options.concurrency }, (_, n) => make(n));
      const asked = callers((n) => scenario.product(n, plain, tokens));
      const compared = await compare(
        { process: limit, callers: callers((n) => scenario.limit(n, plain)) },
        { process: product, callers: asked },
        options,
      );
      const statements = await statementsOf(product, asked[0]!);
      rows.push(
        { name: `${name} limit`, slices: compared.base },
        { name: `${name} product`, slices: compared.other, statements, ratios: roundRatios(compared) },
      );
      results[name] = round(ratio(compared));
    }
    await Promise.all([product.stop(), limit.stop()]);
    tell(`\n${table(rows)}\n\nAfterwards: ${machine()}`);
  } finally {
    await home.close();
  }
  console.info(JSON.stringify(results));
}

const round = (value: number) => Math.round(value * 1000) / 1000;

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
