import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../../../server/kernel/data/database.ts';
import { ConnectionLost } from '../../../server/kernel/data/database-errors.ts';
import { ReadingShares } from '../../../server/kernel/data/reading-shares.ts';
import { raw } from '../../../server/kernel/data/sql.ts';

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

  test('behind a database that does not answer nobody waits for their turn', async () => {
    let cut = (_error: Error) => {};
    let asked = 0;
    const silent = () => {
      asked++;
      return new Promise<never>((_, reject) => {
        cut = reject;
      });
    };
    const mine = new ReadingShares({ query: silent, values: silent, execute: silent }, 1).of('a');
    const results = Promise.allSettled(Array.from({ length: 20 }, () => mine.query(raw('q'))));
    cut(new ConnectionLost('PROTOCOL_SEQUENCE_TIMEOUT'));
    const codes = (await results).map((result) => result.status === 'rejected' && result.reason.code);
    expect(new Set(codes)).toEqual(new Set(['DATABASE_UNAVAILABLE']));
    expect(asked).toBe(1);
    // Whoever comes later asks anew.
    const later = mine.query(raw('q'));
    cut(new ConnectionLost());
    await expect(later).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(asked).toBe(2);
  });

  test('what has waited is not read for who has left meanwhile', async () => {
    const { seen, session } = slowSession();
    const shares = new ReadingShares(session, 1);
    let hasLeft = false;
    const mine = shares.of('a', () => hasLeft);
    const results = Promise.allSettled(['q1', 'q2', 'q3'].map((text) => mine.query(raw(text))));
    hasLeft = true;
    const other = shares.of('a').query(raw('q4'));
    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await other;
    expect(seen.order).toEqual(['q1', 'q4']);
  });

  test('where nothing is shared there is nothing in between', () => {
    const { session } = slowSession();
    expect(new ReadingShares(session, undefined).of('a')).toBe(session);
  });
});
