import fc from 'fast-check';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { select } from '../../../server/kernel/data/select.ts';
import { always } from '../../../server/kernel/data/sql.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { byIdLoader, pagesBy } from '../../../server/kernel/request/loaders.ts';
import { RequestContext } from '../../../server/kernel/request/request-context.ts';
import { type Answer, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { Random } from '../access/random.ts';
import { fillLedger, filters, orders, randomEntry, wholeSight } from './entries.ts';
import { Book, Entry, ledger } from './fixtures/ledger.ts';
import { listed, type Row } from './reference.ts';

const asked = `query ($f: EntryFilter, $o: [EntryOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  entries(filter: $f, orderBy: $o, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } } } }`;

describe.each(databases)('lists on $name', ({ dialect }) => {
  let server: TestServer;
  const tables = new Map<EntityClass, readonly Row[]>();
  const sight = wholeSight(tables);

  const read = async () => {
    for (const entity of [Book, Entry] as unknown as EntityClass[])
      tables.set(
        entity,
        (await select(server.server.kernel.database.read, tableOf(entity), { where: always })) as never,
      );
  };
  const list = async (variables: object): Promise<Answer['data']> => {
    const { data, errors } = await server.ask(asked, variables);
    if (errors) throw new Error(`${JSON.stringify(variables)}\n${JSON.stringify(errors)}`);
    return data.entries;
  };
  const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

  beforeAll(async () => {
    server = await startUnit({ plugins: [ledger], dialect });
    const units = ['E', 'A', 'B1'].map((code) => server.unitIds.get(code) ?? '');
    await server.server.kernel.systemContext().transaction((context) => fillLedger(context, units, 320));
    await read();
  });

  test('a filter and an order give what they mean, empty values, LIKE signs and cases included', async () => {
    await fc.assert(
      fc.asyncProperty(filters, orders, async (filter, orderBy) => {
        const expected = listed(sight, Entry as never, { filter, orderBy, first: 1000 }, () => true);
        const page = await list({ f: filter, o: orderBy, first: 1000 });
        expect(idsOf(page)).toEqual(expected.rows.map(({ id }) => id));
        expect(page.totalCount).toBe(expected.total);
      }),
      { numRuns: 300 },
    );
  }, 180_000);

  test('pages forwards and backwards are the list, each row once', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        orders,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (f, o, size, backwards) => {
          const whole = listed(sight, Entry as never, { filter: f, orderBy: o, first: 1000 }, () => true);
          const ids = whole.rows.map(({ id }) => id);
          const found: string[] = [];
          for (let cursor: string | null = null; ; ) {
            const page: Answer['data'] = await list({
              f,
              o,
              ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }),
            });
            const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
            const more = backwards ? hasPreviousPage : hasNextPage;
            expect(backwards ? hasNextPage : hasPreviousPage).toBe(cursor !== null);
            expect(page.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(idsOf(page));
            expect(page.edges.at(0)?.cursor ?? null).toBe(startCursor);
            expect(page.edges.at(-1)?.cursor ?? null).toBe(endCursor);
            if (backwards) found.unshift(...idsOf(page));
            else found.push(...idsOf(page));
            expect(more).toBe(found.length < ids.length);
            if (!more) break;
            cursor = backwards ? startCursor : endCursor;
          }
          expect(found).toEqual(ids);
        },
      ),
      { numRuns: 60 },
    );
  }, 180_000);

  test('rows that come in between neither hide nor repeat those that were there', async () => {
    const random = new Random(5);
    const books = (tables.get(Book as never) ?? []).map(({ id }) => id);
    for (const o of [
      [],
      ['TITLE_ASC'],
      ['AMOUNT_DESC', 'DAY_ASC'],
      ['AT_ASC', 'ID_DESC'],
      ['REST_ASC'],
      ['SETTLED_ON_DESC', 'NOTE_ASC'],
    ]) {
      await read();
      const before = listed(sight, Entry as never, { orderBy: o, first: 1000 }, () => true).rows.map(({ id }) => id);
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: Answer['data'] = await list({ o, first: 25, after });
        found.push(...idsOf(page));
        expect(new Set(found).size).toBe(found.length);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
        await server.server.kernel.systemContext().transaction(async (context) => {
          for (let n = 0; n < 3; n++)
            await context.insert(Entry, randomEntry(random, `new${random.next()}`, books, []));
        });
      }
      expect(found.filter((id) => before.includes(id))).toEqual(before);
    }
    await read();
  }, 60_000);

  test('the first rows of each parent are those that a query of each parent gives', async () => {
    const nested =
      'nodes { id entries(filter: $f, orderBy: $o, first: $n) { totalCount nodes { id } pageInfo { hasNextPage } } }';
    await fc.assert(
      fc.asyncProperty(filters, orders, fc.nat(12), async (f, o, n) => {
        const { data, errors } = await server.ask(
          `query ($f: EntryFilter, $o: [EntryOrder!], $n: Int) { books { ${nested} } }`,
          { f, o, n },
        );
        expect(errors).toBeUndefined();
        for (const book of data.books.nodes) {
          const own = listed(
            sight,
            Entry as never,
            { filter: f, orderBy: o, first: n },
            (row) => row.bookId === book.id,
          );
          expect(book.entries).toEqual({
            totalCount: own.total,
            nodes: own.rows.map(({ id }) => ({ id })),
            pageInfo: { hasNextPage: own.hasNextPage },
          });
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('someone with a role in each of a thousand units lists as anyone does', async () => {
    const { kernel } = server.server;
    const unit = server.unitIds.get('A') ?? '';
    const grants = Array.from({ length: 1000 }, (_, n) => ({ unitId: n ? `unt_${n}` : unit, role: 'unit-admin' }));
    const viewer = kernel.viewer({ memberId: 'mem_none', unitIds: [], grants, today: kernel.today() });
    const context = new RequestContext(kernel, viewer, kernel.directory.unit(unit), kernel.directory);
    const books = (tables.get(Book as never) ?? []).filter(({ unitId }) => unitId === unit).map(({ id }) => id);
    const filter = { parent: { book: { title: { contains: 'book' } } }, book: { unit: { code: { ne: 'x' } } } };
    const { nodes, totalCount } = await context.page(Entry, { first: 100, filter });
    expect(await totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(10);
    expect(nodes.every(({ bookId }) => books.includes(bookId))).toBe(true);
    // Far more values in all than one statement takes.
    const keys = [...books, ...Array.from({ length: 500 }, (_, n) => `bok_${n}`)];
    const pages = await Promise.all(keys.map((key) => context.load(pagesBy(Entry, 'bookId'), key, { first: 5 })));
    expect(pages.map((page) => page.nodes.length)).toEqual([5, ...keys.slice(1).map(() => 0)]);
    const ids = Array.from({ length: 40_000 }, (_, n) => `ent_${n}`);
    const rows = await Promise.all(
      [...nodes.map(({ id }) => id), ...ids].map((id) => context.load(byIdLoader(Entry), id)),
    );
    expect(rows.filter(Boolean)).toHaveLength(nodes.length);
  }, 60_000);

  test('a page of no rows has a total and says whether there are any', async () => {
    expect(await list({ first: 0 })).toMatchObject({
      nodes: [],
      edges: [],
      totalCount: tables.get(Entry as never)?.length,
      pageInfo: { hasNextPage: true, startCursor: null },
    });
    expect(await list({ first: 0, f: { or: [] } })).toMatchObject({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false },
    });
    expect(await list({ last: 0 })).toMatchObject({ nodes: [], pageInfo: { hasPreviousPage: true } });
  });

  test('a cursor of another order, a forged one and pages in two directions are refused', async () => {
    const { edges } = await list({ o: ['AMOUNT_ASC'], first: 1 });
    const forge = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const refused: object[] = [
      { after: edges[0].cursor, first: 1 },
      { after: edges[0].cursor, first: 1, o: ['AMOUNT_DESC'] },
      { after: 'nonsense', first: 1 },
      { after: '', first: 1 },
      { after: forge('+id'), first: 1 },
      { after: forge('+id', 7), first: 1 },
      { after: forge('+id', null), first: 1 },
      { after: forge('+id', ['x']), first: 1 },
      { after: forge('+amount+id', '1; DROP TABLE', 'x'), o: ['AMOUNT_ASC'], first: 1 },
      { after: forge('+day+id', '2026-02-31', 'x'), o: ['DAY_ASC'], first: 1 },
      { after: forge('+day+id', 'yesterday', 'x'), o: ['DAY_ASC'], first: 1 },
      { after: forge('+at+id', '2026-02-01', 'x'), o: ['AT_ASC'], first: 1 },
      { after: forge('+rest+id', null, null), o: ['REST_ASC'], first: 1 },
      { after: forge('+rest+id', 'null', 'x'), o: ['REST_ASC'], first: 1 },
      { after: forge('+settledOn+id', '2026-02-31', 'x'), o: ['SETTLED_ON_ASC'], first: 1 },
      { after: forge('+secret', 'x'), first: 1 },
      { first: 1, last: 1 },
      { first: 1, before: edges[0].cursor },
      { last: 1, after: edges[0].cursor },
      { first: -1 },
      { first: 100_000 },
    ];
    for (const variables of refused) {
      const answer = await server.ask(asked, variables);
      expect({ variables, code: answer.code }).toEqual({
        variables,
        code: expect.stringMatching(/^(BAD_INPUT|QUERY_TOO_(LARGE|COSTLY))$/),
      });
    }
    const deep = (n: number): object => (n ? { not: deep(n - 1) } : {});
    expect((await server.ask(asked, { f: deep(5) })).errors).toBeUndefined();
    expect((await server.ask(asked, { f: deep(6) })).code).toBe('BAD_INPUT');
  });

  test('a nested query takes as many statements for a hundred rows as for one', async () => {
    const statements = async (n: number) => {
      const seen: string[] = [];
      const stop = observeStatements((text) => seen.push(text));
      const { data, errors } = await server.ask(
        `query ($n: Int) { entries(first: $n, filter: { parent: {}, book: { title: { ne: "Book 0" } } }) { totalCount nodes {
          book { title unit { name parent { code memberships(first: 3) { nodes { member { name } } } } } }
          parent { code children(first: 3) { totalCount nodes { code } } }
          children(first: 3, orderBy: [DAY_DESC]) { totalCount nodes { title } pageInfo { endCursor } } } } }`,
        { n },
      );
      stop();
      expect(errors).toBeUndefined();
      expect(data.entries.nodes).toHaveLength(n);
      return seen.filter((text) => !text.includes('kernel_')).length;
    };
    await statements(3);
    const many = await statements(100);
    expect(many).toBeLessThan(15);
    expect(await statements(1)).toBe(many);
    expect(await statements(10)).toBe(many);
  });
});
