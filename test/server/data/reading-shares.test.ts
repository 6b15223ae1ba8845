import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../../../server/data/database.ts';
import { ReadingShares } from '../../../server/data/reading-shares.ts';
import { raw } from '../../../server/data/sql.ts';

/** A session that counts what runs at once, and lets a statement take its time. */
function slowSession() {
  const seen = { running: 0, most: 0, order: [] as string[] };
  const run = async (text: string) => {
    seen.running++;
    seen.most = Math.max(seen.most, seen.running);
    seen.order.push(text);
    await sleep(5);
    seen.running--;
    if (text === 'fails') throw new Error('failed');
    return [];
  };
  const session: Session = {
    query: ({ text }) => run(text),
    values: ({ text }) => run(text),
    execute: async ({ text }) => (await run(text)).length,
  };
  return { seen, session };
}

describe('the reading connections are shared', () => {
  test('one person has at most their share at once, in order, and goes on after failures', async () => {
    const { seen, session } = slowSession();
    const mine = new ReadingShares(session, 3).of('a');
    const texts = Array.from({ length: 20 }, (_, n) => (n % 7 === 3 ? 'fails' : `q${n}`));
    const results = await Promise.allSettled(texts.map((text) => mine.query(raw(text))));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
    expect(seen.most).toBe(3);
    expect(seen.order).toEqual(texts);
  });

  test('another person does not wait behind them, nor does the system', async () => {
    const { seen, session } = slowSession();
    const shares = new ReadingShares(session, 2);
    const many = Promise.all(Array.from({ length: 10 }, (_, n) => shares.of('a').query(raw(`a${n}`))));
    await shares.of('b').query(raw('b'));
    await shares.of(undefined).query(raw('system'));
    expect(seen.order.indexOf('b')).toBe(2);
    expect(seen.order.indexOf('system')).toBeLessThan(9);
    await many;
  });

  test('where nothing is shared there is nothing in between', () => {
    const { session } = slowSession();
    expect(new ReadingShares(session, undefined).of('a')).toBe(session);
  });
});
