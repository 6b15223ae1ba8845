import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { type Answer, startUnit, type TestServer } from '../../kit/index.ts';
import { fillLedger } from './entries.ts';
import { ledger } from './fixtures/ledger.ts';

let server: TestServer;
/** The same rows, where each link loads for its row. */
let plain: TestServer;
beforeAll(async () => {
  [server, plain] = await Promise.all([
    startUnit({ plugins: [ledger], options: { plans: true } }),
    startUnit({ plugins: [ledger], options: { plans: false } }),
  ]);
  for (const { server: one, unitIds } of [server, plain]) {
    const units = ['E', 'A'].map((code) => unitIds.get(code) ?? '');
    await one.kernel.systemContext().transaction((context) => fillLedger(context, units, 60));
  }
});

/** The answer, and the statements about the ledger and its units that it took. */
async function asked(query: string, variables: object = {}) {
  const texts: string[] = [];
  const stop = observeStatements((text) => texts.push(text));
  const answer = await server.ask(query, variables);
  stop();
  return { ...answer, texts: texts.filter((text) => /FROM `(ledger_|organisation_unit`)/.test(text)) };
}

const columnsOf = (text: string | undefined) =>
  [...(/SELECT (`t`.*?) FROM `/.exec(text ?? '')?.[1] ?? '').matchAll(/`t`\.`(\w+)`/g)].map(([, it]) => it).sort();

describe('what rows lead to', () => {
  test('is fetched in a statement for each link of a level, with the columns that are asked for', async () => {
    const { errors, texts } = await asked(
      `{ books(first: 50) { nodes { title unit { name } entries(first: 40) { nodes { code parent { code }
        children(first: 2, orderBy: AMOUNT_DESC) { nodes { note } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [books, ...others] = texts;
    expect(books).toContain('ledger_book');
    const read = others.map(columnsOf).sort((a, b) => a.length - b.length);
    expect(others).toHaveLength(4);
    expect(read.map((columns) => [...new Set(columns)])).toEqual(
      expect.arrayContaining([
        ['id', 'name'],
        ['code', 'id'],
        ['bookId', 'code', 'id', 'parentId'],
        ['amount', 'id', 'note', 'parentId'],
      ]),
    );
  });

  test('is fetched whole where a field may look at anything, and not at all where it is left out', async () => {
    const query = `query ($deep: Boolean!) { entries(first: 9) { edges { cursor node { code
      ...Up @include(if: $deep) } } } } fragment Up on Entry { book { title } parent { id } }`;
    expect((await asked(query, { deep: false })).texts).toHaveLength(1);
    expect((await asked(query, { deep: true })).texts).toHaveLength(3);
  });

  test('is told apart where one link is asked for twice', async () => {
    const query = `{ books(first: 50) { nodes { id first: entries(first: 1) { nodes { code } }
      second: entries(first: 2) { totalCount nodes { id title } edges { node { id amount } } } } } }`;
    const { data, errors } = await asked(query);
    expect(errors).toBeUndefined();
    for (const { first, second } of data.books.nodes) {
      expect(first.nodes).toHaveLength(Math.min(1, second.totalCount));
      expect(second.nodes).toHaveLength(Math.min(2, second.totalCount));
      expect(second.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
        second.nodes.map(({ id }: { id: string }) => id),
      );
    }
  });

  test('is what each place asks for, where they share a fragment', async () => {
    const query = `{ less: entries(first: 5) { nodes { ...Its } } more: entries(first: 5) { nodes { ...Its book { title } } } }
      fragment Its on Entry { book { id } }`;
    const { data, errors } = await asked(query);
    expect(errors).toBeUndefined();
    for (const { book } of data.less.nodes) expect(book).toEqual({ id: expect.any(String) });
    for (const { book } of data.more.nodes) expect(book).toEqual({ id: expect.any(String), title: expect.any(String) });
  });

  test('fails field by field, where each link alone would have', async () => {
    const query = `{ entries(first: 60, orderBy: CODE_ASC) { nodes { code
      parent { code children(after: "no cursor") { nodes { id } } } } } }`;
    const [ours, theirs] = await Promise.all([server.ask(query), plain.ask(query)]);
    const told = ({ errors }: Answer) =>
      errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code, extensions?.argument]).sort();
    expect(told(ours)?.length).toBeGreaterThan(5);
    expect(told(ours)).toEqual(told(theirs));
    expect(ours.data).toEqual(theirs.data);
  });

  test('is what each link would have loaded for its row', async () => {
    const query = `{ books { totalCount nodes { title unit { code parent { code } } entries(first: 7, orderBy: CODE_ASC) {
      totalCount pageInfo { hasNextPage } nodes { code title note amount rest settled day settledOn at kind
      book { title } parent { code parent { code } } children(last: 3, orderBy: CODE_ASC) { nodes { code } } } } } } }`;
    const [ours, theirs] = await Promise.all([server.ask(query), plain.ask(query)]);
    expect(ours.errors).toBeUndefined();
    expect(ours.text.replaceAll(/"(id|cursor)":"[^"]*"/g, '')).toBe(
      theirs.text.replaceAll(/"(id|cursor)":"[^"]*"/g, ''),
    );
  });
});
