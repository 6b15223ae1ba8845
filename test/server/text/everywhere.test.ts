import fc from 'fast-check';
import { plugins } from '../../../plugins/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const NAMES = ['安然', '白云', '陈刚', '李四', '钱多', '王五', '张三', '赵敏', '周杰'];

const roster = `mutation ($text: String!) { rosterImport(input: { text: $text, dryRun: false }) {
  created { members units } noticeCount notices { row column code } } }`;
const page = `query ($order: [MemberOrder!], $filter: MemberFilter, $after: String) {
  members(first: 4, after: $after, orderBy: $order, filter: $filter) {
    nodes { name employeeNo } pageInfo { hasNextPage endCursor } totalCount } }`;
const courses = `query ($filter: CourseFilter) { courses(filter: $filter) { nodes { code } } }`;
const courseCreate = `mutation ($code: String!, $unit: ID!) {
  courseCreate(input: { unit: $unit, code: $code, title: "安全培训" }) { code } }`;

describe.each(databases)('texts on $name', ({ dialect }) => {
  let it: TestServer;
  const theirs = { employeeNo: { startsWith: 'N-' } };
  beforeAll(async () => {
    it = await startUnit({ plugins, dialect });
    const rows = NAMES.toReversed().map((name, i) => `N-${i},${name},${'A'}`);
    const { data, errors } = await it.ask(roster, { text: `工号,姓名,单位编码\n${rows.join('\n')}\n` });
    expect(errors).toBeUndefined();
    expect(data.rosterImport.created.members).toBe(NAMES.length);
  });

  test('are sorted by pinyin, page by page, both ways', async () => {
    const all = async (order: string) => {
      const names: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await it.ask(page, { order: [order], filter: theirs, after });
        names.push(...data.members.nodes.map(({ name }: { name: string }) => name));
        if (!data.members.pageInfo.hasNextPage) return names;
        after = data.members.pageInfo.endCursor;
      }
    };
    expect(await all('NAME_ASC')).toEqual(NAMES);
    expect(await all('NAME_DESC')).toEqual(NAMES.toReversed());
  });

  test.each([
    ['张三', ['张三']],
    ['zhangsan', ['张三']],
    ['zs', ['张三']],
    ['Zhang San', ['张三']],
    ['ang', ['陈刚', '王五', '张三']],
    ['a\u200Bn', ['安然', '陈刚', '钱多', '王五', '张三']],
    ['z_', []],
  ])('are found by %j', async (contains, expected) => {
    const filter = { ...theirs, name: { contains } };
    const { data } = await it.ask(page, { order: ['NAME_ASC'], filter });
    expect(data.members.totalCount).toBe(expected.length);
    expect(data.members.nodes.map(({ name }: { name: string }) => name)).toEqual(expected.slice(0, 4));
  });

  test('have a key that follows them, and that the log of changes does not show', async () => {
    const find = async (contains: string) =>
      (
        await it.ask(`query ($f: MemberFilter) { members(filter: $f) { nodes { id version name } } }`, {
          f: { name: { contains } },
        })
      ).data.members.nodes;
    const [member] = await find('lisi');
    const renamed = await it.ask(`mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { name } }`, {
      input: { member: member.id, version: member.version, changes: { name: '单　雄信\u200E' } },
    });
    expect(renamed.data.memberUpdate.name).toBe('单雄信');
    expect(await find('lisi')).toEqual([]);
    expect(await find('sxx')).toMatchObject([{ name: '单雄信' }]);
    const log = await it.server.kernel.database.read.query(
      sql`SELECT \`after\` AS said FROM kernel_audit_entry WHERE entityId = ${member.id}`,
    );
    expect(log.length).toBeGreaterThan(1);
    for (const { said } of log) expect(String(said)).not.toContain('nameKey');
  });

  test('that are codes are one where they look the same, at every door', async () => {
    const unit = 'A';
    expect((await it.ask(courseCreate, { code: '\u202AＡＱ—9\u200B ', unit: `\u200B${unit} ` })).data).toEqual({
      courseCreate: { code: 'AQ-9' },
    });
    for (const code of ['AQ-9', 'AQ-9 ', 'ＡＱ－９', '="AQ-9"', "'AQ-9", '\uFEFFAQ-9']) {
      expect((await it.ask(courseCreate, { code, unit })).code).toBe('CONFLICT');
      for (const test of [{ eq: code }, { in: [code, 'X'] }, { startsWith: code }])
        expect([test, (await it.ask(courses, { filter: { code: test } })).data.courses.nodes]).toEqual([
          test,
          [{ code: 'AQ-9' }],
        ]);
      expect((await it.ask(courses, { filter: { code: { ne: code } } })).data.courses.nodes).toEqual([]);
      expect((await it.ask(courses, { filter: { code: { notIn: [code] } } })).data.courses.nodes).toEqual([]);
    }
    for (const code of ['aq-9', 'AQ-99', 'AQ9'])
      expect((await it.ask(courses, { filter: { code: { eq: code } } })).data.courses.nodes).toEqual([]);

    const wide = encodeURIComponent(` ${unit}\u200B`);
    expect((await it.ask('{ __typename }', {}, { unit: wide })).errors).toBeUndefined();
    const found = `query ($id: ID!) { unit(id: $id) { code } }`;
    expect((await it.ask(found, { id: `="${unit}"` })).data.unit).toEqual({ code: unit });
  });

  test('that are numbers of people are one in the roster, too, and it says so', async () => {
    const text = '工号,姓名\n"N-0\u200B",周杰\n="N-1",赵敏\n\u202BN-2\u202C,张三\nＮ－３,王五\n';
    const { data } = await it.ask(roster, { text });
    expect(data.rosterImport).toMatchObject({ created: { members: 0 }, noticeCount: 4 });
    for (const damaged of ['100000.0', '2026/3/1', '1E+05', 'X/01', 'X 一 车间'])
      expect([damaged, (await it.ask(roster, { text: `工号,姓名\n${damaged},某人\n` })).code]).toEqual([
        damaged,
        'INVALID_FILE',
      ]);
  });

  test('with a space at their end are the same as without, and never otherwise equal', async () => {
    const title = (text: string) => it.ask(courses, { filter: { title: { eq: text } } });
    const code = fc.string({ unit: fc.constantFrom(' ', 'a', 'A', '安', '\t'), maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(code, async (tail) => {
        const { data } = await title(`安全培训${tail}`);
        expect(data.courses.nodes).toHaveLength(tail.trim() === '' ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });
});
