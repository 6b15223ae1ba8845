import { sortKey } from '../../../server/kernel/base/text/sort-key.ts';
import { codesInOneForm } from '../../../server/kernel/data/code-steps.ts';
import { makeTextExact } from '../../../server/kernel/data/collation.ts';
import type { Database } from '../../../server/kernel/data/database.ts';
import { migrate } from '../../../server/kernel/data/migrate.ts';
import { migration } from '../../../server/kernel/data/migration.ts';
import { namesInOneForm } from '../../../server/kernel/data/name-steps.ts';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { sortKeySteps } from '../../../server/kernel/data/sort-key-steps.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { databases, type FreshDatabase, freshDatabaseUrl } from '../../kit/databases/index.ts';

const first = migration('0001-people', [
  `CREATE TABLE club_person (id varchar(32) NOT NULL, code varchar(64) NOT NULL, name varchar(100) NOT NULL,
    CONSTRAINT pk_club_person PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX ux_club_person_code ON club_person (code)',
]);
const second = migration('0002-sort-keys', [
  codesInOneForm('club_person', 'code'),
  ...sortKeySteps('club_person', { column: 'name', index: 'ix_club_person_name_key', isPerson: true }),
]);
const club = (...migrations: (typeof first)[]) => [{ id: 'club', migrations }];

describe.each(databases)('rows of before on $name', ({ dialect }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeEach(async () => {
    fresh = await freshDatabaseUrl(dialect);
    database = await openDatabase(fresh.url, { durable: false });
  });
  afterEach(async () => {
    await database.close();
    await fresh.drop();
  });
  const add = (rows: readonly (readonly [string, string, string])[]) =>
    database.write(async (session) => {
      for (const [id, code, name] of rows)
        await session.execute(sql`INSERT INTO club_person (id, code, name) VALUES (${id}, ${code}, ${name})`);
    });
  const all = (column: string) => database.read.values(raw(`SELECT ${column} FROM club_person ORDER BY id`));

  test('get the one form of their code where no other has it, and are told where one has', async () => {
    await migrate(database, club(first));
    await add([
      ['p1', 'Ｔ９９', '甲'],
      ['p2', 'R1\u200B', '乙'],
      ['p3', 'R1', '丙'],
      ['p4', '铸造-1', '丁'],
      ['p5', '\u2060', '戊'],
    ]);
    const said: string[] = [];
    await migrate(database, club(first, second), { log: (sentence) => said.push(sentence) });
    expect((await all('code')).flat()).toEqual(['T99', 'R1\u200B', 'R1', '铸造-1', '\u2060']);
    expect(said).toEqual([expect.stringMatching(/^2 values of club_person\.code .*join or rename them: "R1\u200B"/)]);
  });

  test('get the one form of their names, with what they are sorted by', async () => {
    await migrate(database, club(first));
    await add([
      ['p1', '1', 'Ａｎｎａ　Ｍaria'],
      ['p2', '2', '张　三\u200B'],
      ['p3', '3', 'Bo'],
      ['p4', '4', '\u200B'],
    ]);
    await migrate(database, club(first, second));
    const before = await all('nameKey');
    const third = migration('0003-names', [namesInOneForm('club_person', 'name')]);
    await migrate(database, club(first, second, third));
    expect((await all('name')).flat()).toEqual(['Anna Maria', '张三', 'Bo', '\u200B']);
    const after = await all('nameKey');
    expect(after[1]?.[0]).toBe(sortKey('张三', true));
    expect([after[0], after[2], after[3]]).toEqual([before[0], before[2], before[3]]);
  });

  test('are sorted by pinyin, thousands of them in a few statements', async () => {
    await migrate(database, club(first));
    const names = ['周杰', '赵敏', '张三', '王五', '钱多', '李四', '陈刚', '白云', '安然'];
    await add(names.map((name, i) => [`p${i}`, `c${i}`, name] as const));
    await database.write(async (session) => {
      const values = Array.from({ length: 1200 }, (_, i) => `('q${i}', 'q${i}', 'Person ${i}')`);
      await session.execute(raw(`INSERT INTO club_person (id, code, name) VALUES ${values.join(', ')}`));
    });
    await migrate(database, club(first, second));
    const sorted = await database.read.values(raw('SELECT name FROM club_person ORDER BY nameKey, id'));
    expect(sorted.slice(0, 3).flat()).toEqual(['Person 0', 'Person 1', 'Person 2']);
    expect(sorted.slice(1200).flat()).toEqual(names.toReversed());
  });
});

const servers = databases.filter(({ dialect }) => dialect === 'mysql');

(servers.length ? describe.each(servers) : describe.skip.each([{ name: 'MySQL' }]))('a database on $name', () => {
  const opened = async () => {
    const fresh = await freshDatabaseUrl('mysql');
    const database = await openDatabase(fresh.url);
    const end = async () => {
      await database.close();
      await fresh.drop();
    };
    return { database, end };
  };
  const collate = (database: Database, collation: string) =>
    database.exclusively('test', (session) =>
      session.execute(raw(`ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${collation}`)),
    );

  test('compares texts exactly, whichever collation it was made with', async () => {
    const { database, end } = await opened();
    await collate(database, 'utf8mb4_general_ci');
    await migrate(database, club(first));
    await database.write((session) =>
      session.execute(
        raw(
          "INSERT INTO club_person (id, code, name) VALUES ('1', 'a', ''), ('2', 'A', ''), ('3', 'a ', ''), ('4', '𠮷', ''), ('5', '𠮾', '')",
        ),
      ),
    );
    for (const code of ['a', 'A', 'a ', '𠮷'])
      expect(await database.read.query(sql`SELECT code FROM club_person WHERE code = ${code}`)).toEqual([{ code }]);
    await end();
  });

  test('keeps its collation where it has tables, and says so where that is wrong', async () => {
    const { database, end } = await opened();
    const said: string[] = [];
    const check = () =>
      database.exclusively('test', (session) => makeTextExact(session, false, (sentence) => said.push(sentence)));
    await collate(database, 'utf8mb4_bin');
    await check();
    expect(said).toEqual([]);
    await collate(database, 'utf8mb4_general_ci');
    await check();
    expect(said).toEqual([expect.stringContaining('utf8mb4_general_ci')]);
    await end();
  });
});
