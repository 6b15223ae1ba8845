import { deepStrictEqual } from 'node:assert';
import { send } from './load.ts';
import type { Scenario, Tokens } from './scenarios/scenario.ts';
import type { Size } from './seed/size.ts';

interface Urls {
  readonly product: string;
  readonly limit: string;
}

/** @throws where product and limit answer a reading scenario differently: ratios of different work say nothing. */
export async function agree(scenario: Scenario, size: Size, tokens: Tokens, urls: Urls): Promise<object> {
  const [product, limit] = await Promise.all([
    send(urls.product, scenario.product(0, size, tokens).next()),
    send(urls.limit, scenario.limit(0, size).next()),
  ]);
  const [given, wanted] = [JSON.parse(product.toString()).data, JSON.parse(limit.toString()).data];
  deepStrictEqual(given, wanted);
  return given;
}
