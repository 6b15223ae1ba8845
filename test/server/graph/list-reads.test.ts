import { readFileSync } from 'node:fs';
import { plugins } from '../../../plugins/index.ts';
import { Member } from '../../../plugins/organisation/members/member.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { looksOf, rowsIn } from '../../../server/kernel/request/filter-looks.ts';
import { filterTree } from '../../../server/kernel/request/filter-tree.ts';
import { longLists } from '../../../server/kernel/request/list-reads.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

/** Enough that a search of them takes a while. */
const MEMBERS = 60_000;

let it: TestServer;

/** The processes for long reads that this one has started. */
const apart = () =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter((pid) => pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('query_only')).length;

/** SQLite tells the size of a table by the number of its last row. */
async function grow(): Promise<void> {
  const { database, prices } = it.server.kernel;
  const last = sql`UPDATE organisation_member SET rowid = ${MEMBERS} WHERE id = ${it.memberIds.get('learnerA1')}`;
  await database.write(async (session) => void (await session.execute(last)));
  await prices.sizes.refresh();
}

beforeAll(async () => {
  it = await startUnit({ plugins, options: { analysisMs: 4_000 } });
});

const asked =
  'query ($f: MemberFilter) { members(first: 3, filter: $f, orderBy: NAME_ASC) { totalCount nodes { name } } }';
const search = { f: { or: [{ name: { contains: 'LEARNER' } }, { name: { startsWith: 'É' } }] } };

test('a filter on a large table is read in a process of its own, and says the same', async () => {
  const before = await it.ask(asked, search);
  expect(before.errors).toBeUndefined();
  expect(before.data.members.totalCount).toBeGreaterThan(0);
  expect(apart()).toBe(0);
  await grow();
  const after = await it.ask(asked, search);
  expect(after.data).toEqual(before.data);
  expect(apart()).toBe(1);
  // What was written a moment ago is there.
  const made = await it.ask('mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id } }', {
    input: {
      employeeNo: 'LIST-1',
      name: 'Élodie Learner',
      employment: 'REGULAR',
      placement: { unit: it.unitIds.get('A') },
    },
  });
  expect(made.errors).toBeUndefined();
  const written = await it.ask(asked, { f: { name: { startsWith: 'éLOD' } } });
  expect(written.data.members.nodes).toEqual([{ name: 'Élodie Learner' }]);
});

test('one that takes too long is cancelled, and the server answers on', async () => {
  const { kernel } = it.server;
  const context = kernel.systemContext();
  const endless = raw(
    `SELECT COUNT(*) FROM ${Array.from({ length: 9 }, (_, n) => `organisation_member m${n}`).join(', ')}`,
  );
  await expect(longLists(context).query(endless)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  expect((await it.ask(asked, search)).errors).toBeUndefined();
});

test('a price is the tests by the rows: linked ones are looked through once, and those of parents are few', () => {
  const rowsOf = () => 1_000;
  const looks = (filter: object) =>
    looksOf(filterTree(Member as never, filter), rowsIn(Member as never, rowsOf), rowsOf);
  expect(looks({})).toBe(0);
  expect(looks({ status: { eq: 'LEFT', ne: 'ACTIVE' } })).toBe(2_000);
  expect(looks({ or: [{ name: { contains: 'a' } }, { not: { name: { startsWith: 'b' } } }] })).toBe(6_000);
  expect(rowsIn(Member as never, () => 1_000_000, 3)).toBe(1_200);
});
