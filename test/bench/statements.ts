import { type Caller, median, send } from './load.ts';
import type { Measured } from './process.ts';

const SAMPLES = 9;

/** SQL statements that one request sends, by the product's own counter; its clocks' statements are left out. */
export async function statementsOf({ url }: Measured, caller: Caller): Promise<number> {
  const counted = async () => {
    const text = (await send(url, { method: 'GET', path: '/metrics' })).toString();
    return [...text.matchAll(/^qinxue_statements_total\{[^}]*\} (\d+)/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
  };
  const between = async (work: () => Promise<unknown>) => {
    const before = await counted();
    await work();
    return (await counted()) - before;
  };
  const [nothing, one]: [number[], number[]] = [[], []];
  for (let n = 0; n < SAMPLES; n++) {
    nothing.push(await between(async () => {}));
    one.push(
      await between(async () => {
        const answer = await send(url, caller.next());
        caller.hear?.(answer);
      }),
    );
  }
  return median(one) - median(nothing);
}
