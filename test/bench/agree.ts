import { deepStrictEqual } from 'node:assert';
import { send } from './load.ts';
import type { Scenario } from './scenarios/scenario.ts';

interface Urls {
  readonly product: string;
  readonly baseline: string;
}

/** @throws where product and baseline answer differently: the ratio of different work says nothing. */
export async function agree({ product, baseline }: Scenario, urls: Urls): Promise<object> {
  const [given, wanted] = await Promise.all([
    send(urls.product, product(0).next()),
    send(urls.baseline, baseline(0).next()),
  ]);
  const { data } = JSON.parse(given.toString());
  deepStrictEqual(data, JSON.parse(wanted.toString()).data);
  return data;
}
