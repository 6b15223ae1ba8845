import { setTimeout as sleep } from 'node:timers/promises';
import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit } from '../../kit/index.ts';

const QUERY = `mutation ($code: String!) { courseCreate(input: { unit: "A", code: $code, title: "Welding" }) { id } }`;
/** More than there are connections. */
const CALLERS = 40;

describe.each(databases)('behind a database that others hold on $name', ({ dialect }) => {
  test('a mutation whose caller has hung up before it began does not happen', async () => {
    const unit = await startUnit({ plugins: [courses], dialect });
    const { database } = unit.server.kernel;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Each connection for writing of MySQL, and the one writer of SQLite.
    const holding = Array.from({ length: dialect === 'sqlite' ? 1 : 10 }, () => database.write(() => held));
    const caller = new AbortController();
    const asked = Array.from({ length: CALLERS }, (_, n) =>
      fetch(`${unit.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${unit.token('admin')}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { code: `left-${n}` } }),
        signal: caller.signal,
      }),
    );
    await sleep(300);
    caller.abort();
    await Promise.allSettled(asked);
    await sleep(100);
    release();
    await Promise.all(holding);

    // Behind all of them in the queue.
    expect((await unit.ask(QUERY, { code: 'stays' })).data).toMatchObject({ courseCreate: {} });
    const rows = await database.read.query(sql`SELECT code FROM courses_course`);
    expect(rows).toEqual([{ code: 'stays' }]);
  });
});
