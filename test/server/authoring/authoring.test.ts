import { lexicographicSortSchema, printType } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Attribute } from 'qinxue/plugin';
import { driftOf } from '../../kit/conformance/drift.ts';
import { type Ask, databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { Notice, NoticeVersion, notices, noticesPlugin } from './notices.ts';

describe.each(databases)('A plugin that is declared, on $name', ({ dialect }) => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [notices], dialect });
  });

  const idOf = (code: string) => unit.unitIds.get(code) ?? '';
  const mutate = (ask: Ask, name: string, input: object) =>
    ask(`mutation ($input: ${mutations[name]}!) { ${name}(input: $input) { id title status version unit { code } } }`, {
      input,
    });
  const mutations: Record<string, string> = {
    noticeCreate: 'NoticeCreateInput',
    noticeUpdate: 'NoticeUpdateInput',
    noticeTake: 'NoticeInput',
    noticePublish: 'NoticeInput',
    noticeWithdraw: 'NoticeInput',
  };
  const sees = async (person: Person, id: string) =>
    (await unit.as(person)('query ($id: ID!) { notice(id: $id) { id } }', { id })).data.notice !== null;
  const system = () => unit.server.kernel.systemContext(idOf('A'));
  const notice = (values: Partial<Notice> = {}) =>
    system().transaction((context) =>
      context.insert(Notice, {
        unitId: idOf('A'),
        authorId: null,
        title: 'Lamps',
        body: null,
        tags: [],
        times: 0,
        urgent: false,
        until: null,
        toldAt: null,
        status: 'PUBLISHED',
        ...values,
      }),
    );
  const version = (noticeId: string, status: NoticeVersion['status']) =>
    system().transaction((context) => context.insert(NoticeVersion, { noticeId, status }));
  const setMode = (mode: string, code = 'E') =>
    unit.ask('mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }', {
      input: { unit: code, plugin: 'notices', mode },
    });

  test('has the columns, references and keys of its migrations', async () => {
    expect(await driftOf(notices, dialect)).toEqual([]);
  });

  test('has an enum, inputs and types as they are declared', () => {
    const schema = lexicographicSortSchema(unit.server.kernel.graph.schema);
    const sdl = (name: string) => printType(schema.getType(name)!).replaceAll(/\s*"""[\s\S]*?"""/g, '');
    expect(sdl('NoticeStatus')).toMatch(/enum NoticeStatus \{\s+DRAFT\s+PUBLISHED\s+WITHDRAWN\s+\}/);
    expect(sdl('NoticeUpdateInput')).toMatch(
      /input NoticeUpdateInput \{\s+notice: ID!\s+title: String\s+version: Int!\s+\}/,
    );
    expect(schema.getType('Base')).toBeUndefined();
    const shown = sdl('Notice');
    for (const line of ['tags: [String!]!', 'until: LocalDate', 'writer: Member', 'urgent: Boolean!', 'unit: Unit'])
      expect(shown).toContain(`${line}\n`);
    expect(shown).not.toContain('unitId');
  });

  test('keeps what is shown in columns of the right kind', async () => {
    const told = { tags: ['a', 'b'], until: '2026-02-03', toldAt: new Date('2026-01-01T08:00:00.123Z'), urgent: true };
    const { id } = await notice({ ...told, body: '长文' });
    expect(await system().get(Notice, id)).toMatchObject({ ...told, body: '长文' });
  });

  test('shows a draft to its organisers, and what is announced to all below, to those who follow and who take part', async () => {
    const authorId = unit.memberIds.get('learnerB1') ?? '';
    const [draft, told] = [await notice({ status: 'DRAFT', authorId }), await notice({ authorId })];
    const people: readonly Person[] = ['admin', 'adminA', 'analyst', 'learnerA1', 'learnerB1', 'leaderA1', 'adminB'];
    const who = async (id: string) => {
      const seen = await Promise.all(people.map((person) => sees(person, id)));
      return people.filter((_, i) => seen[i]);
    };
    expect(await who(draft.id)).toEqual(['admin', 'adminA']);
    expect(await who(told.id)).toEqual(['admin', 'adminA', 'analyst', 'learnerA1', 'learnerB1', 'leaderA1']);
  });

  test('shows versions with their row, and one that is being written to who manages it', async () => {
    const { id } = await notice();
    const [draft, current] = [await version(id, 'DRAFT'), await version(id, 'PUBLISHED')];
    const seen = async (person: Person) => {
      const { data } = await unit.as(person)('{ noticeVersions(first: 50) { nodes { id } } }');
      const ids = data.noticeVersions.nodes.map((node: { id: string }) => node.id);
      return [draft, current].filter((each) => ids.includes(each.id)).map(({ status }) => status);
    };
    expect(await seen('adminA')).toEqual(['DRAFT', 'PUBLISHED']);
    expect(await seen('learnerA1')).toEqual(['PUBLISHED']);
    expect(await seen('adminB')).toEqual([]);
  });

  test('lists rows in pages, with filter and order', async () => {
    for (const title of ['Zinc 1', 'Zinc 2', 'Zinc 3']) await notice({ title });
    const { data, errors } = await unit.ask(
      '{ notices(first: 2, filter: { title: { contains: "Zinc" } }, orderBy: [TITLE_DESC]) { totalCount nodes { title } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.notices).toEqual({ totalCount: 3, nodes: [{ title: 'Zinc 3' }, { title: 'Zinc 2' }] });
  });

  test('lets a command have a row for whoever may change it, as it was read', async () => {
    const { id, version } = await notice({ unitId: idOf('E') });
    const update = (person: Person, input: object = {}) =>
      mutate(unit.as(person), 'noticeUpdate', { notice: id, version, title: 'New', ...input });
    expect((await update('learnerA1')).code).toBe('FORBIDDEN');
    // An administrator elsewhere, who sees it.
    expect((await update('adminA')).code).toBe('FORBIDDEN');
    expect((await update('admin', { notice: 'ntc_nowhere' })).code).toBe('NOT_FOUND');
    expect((await update('admin', { version: version + 1 })).code).toBe('CONFLICT');
    expect((await update('admin')).data.noticeUpdate).toMatchObject({ title: 'New', version: version + 1 });
    expect((await update('admin')).code).toBe('CONFLICT');
    // Before anything is written, and in the unit of the row, not in that of the request.
    expect((await mutate(unit.as('adminA'), 'noticeTake', { notice: id })).code).toBe('FORBIDDEN');
    const below = await notice();
    await setMode('SUSPENDED', 'A');
    expect((await mutate(unit.ask, 'noticeTake', { notice: below.id })).code).toBe('PLUGIN_SUSPENDED');
    await setMode('INHERIT', 'A');
    expect((await mutate(unit.ask, 'noticeTake', { notice: below.id })).data.noticeTake.id).toBe(below.id);
    const hidden = await notice({ status: 'DRAFT' });
    expect((await update('adminB', { notice: hidden.id })).code).toBe('NOT_FOUND');
  });

  test('leads a row on by the commands of its lifecycle, for whoever may', async () => {
    const created = await mutate(unit.as('adminA'), 'noticeCreate', { unit: idOf('A'), title: 'Fire' });
    const { id } = created.data.noticeCreate;
    expect(created.data.noticeCreate).toMatchObject({ status: 'DRAFT', unit: { code: 'A' } });
    expect((await mutate(unit.as('learnerA1'), 'noticePublish', { notice: id })).code).toBe('FORBIDDEN');
    expect((await mutate(unit.as('adminB'), 'noticePublish', { notice: id })).code).toBe('NOT_FOUND');
    expect((await mutate(unit.as('adminA'), 'noticeWithdraw', { notice: id })).code).toBe('INVALID_TRANSITION');
    const published = await mutate(unit.as('adminA'), 'noticePublish', { notice: id, title: 'Not taken' });
    expect(published.data.noticePublish).toMatchObject({ status: 'PUBLISHED', title: 'Fire' });
    const withdrawn = await mutate(unit.as('adminA'), 'noticeWithdraw', { notice: id, title: 'Gone' });
    expect(withdrawn.data.noticeWithdraw).toMatchObject({ status: 'WITHDRAWN', title: 'Gone' });
  });

  test('knows its settings and whether it may write, by its id alone', async () => {
    const context = system();
    expect(noticesPlugin.settingsIn(context)).toEqual({ isOpen: true });
    expect(noticesPlugin.isWritable(context)).toBe(true);
    const { id, version } = await notice();
    await setMode('SUSPENDED');
    const suspended = system();
    expect(noticesPlugin.isWritable(suspended)).toBe(false);
    expect(() => noticesPlugin.assertWritable(suspended)).toThrow(
      expect.objectContaining({ code: 'PLUGIN_SUSPENDED' }),
    );
    const refused = await mutate(unit.ask, 'noticeUpdate', { notice: id, version, title: 'New' });
    expect(refused.code).toBe('PLUGIN_SUSPENDED');
    await setMode('ENABLED');
  });
});

test('A scalar without a column of its own is refused, with the remedy', () => {
  class Nowhere {}
  expect(() => Attribute(GraphQLJSON, { description: 'Anything (任意).' })(Nowhere.prototype, 'any')).toThrow(
    'No column is known for JSON. Write it out as @Field and @Column.',
  );
});
