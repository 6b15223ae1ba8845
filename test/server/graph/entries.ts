import fc from 'fast-check';
import type { Context } from '../../../server/kernel/contract/context.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { Random } from '../access/random.ts';
import { Book, Entry, EntryKind } from './fixtures/ledger.ts';
import { type Filter, orderName, type Row, type Sight } from './reference.ts';

/** What LIKE, collations and quotes trip over. */
const titles = [
  '',
  'a',
  'A',
  'aB',
  'ab',
  'a%b',
  'a_b',
  'a!b',
  '%',
  '_',
  '!',
  "o'brien",
  '"',
  '\\',
  '\\%',
  'É',
  'é',
  '[É-*?]^',
  'é-*?',
  'Éb',
  'ñandú',
  '中文',
  '中',
  'NULL',
  ' x',
  'zz',
  '😀',
  '１',
];
const days = ['2024-02-29', '2025-01-01', '2025-01-02', '2025-12-31'];
const moments = ['2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.001Z', '2025-06-01T12:30:00.500Z'];
const amounts = [-5, 0, 1, 1, 2, 2_147_483_647];
const kinds = Object.keys(EntryKind);

export const randomEntry = (random: Random, code: string, bookIds: readonly string[], parents: readonly string[]) => ({
  code,
  title: random.of(titles),
  note: random.chance(0.4) ? null : random.of(titles),
  amount: random.of(amounts),
  rest: random.chance(0.4) ? null : random.of(amounts),
  settled: random.chance(0.5),
  day: random.of(days),
  settledOn: random.chance(0.5) ? null : random.of(days),
  at: new Date(random.of(moments)),
  kind: random.of(kinds) as keyof typeof EntryKind,
  bookId: random.of(bookIds),
  parentId: parents.length && random.chance(0.6) ? random.of(parents) : null,
});

/** Books of units, with entries that follow from earlier ones. */
export async function fillLedger(context: Context, unitIds: readonly string[], count: number): Promise<Row[]> {
  const random = new Random(count);
  const books: Book[] = [];
  for (const [n, unitId] of unitIds.entries()) books.push(await context.insert(Book, { title: `Book ${n}`, unitId }));
  const bookIds = books.map(({ id }) => id);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++)
    entries.push(
      await context.insert(
        Entry,
        randomEntry(
          random,
          `e${n}`,
          bookIds,
          entries.map(({ id }) => id),
        ),
      ),
    );
  return entries as unknown as Row[];
}

/** Of someone who sees everything. */
export const wholeSight = (tables: ReadonlyMap<EntityClass, readonly Row[]>): Sight => ({
  rows: (entity) => tables.get(entity) ?? [],
  sees: () => true,
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 8 });

function test<T>(value: fc.Arbitrary<T>, more: 'ordered' | 'text' | 'same' | 'truth', nullable: boolean) {
  const operators: Record<string, fc.Arbitrary<unknown>> = { isNull: maybe(fc.boolean()), eq: maybe(value) };
  if (more !== 'truth') {
    operators.ne = maybe(value);
    operators.in = maybe(fc.array(value, { maxLength: 3 }));
    operators.notIn = maybe(fc.array(value, { maxLength: 3 }));
  }
  if (more === 'ordered') for (const name of ['lt', 'lte', 'gt', 'gte']) operators[name] = maybe(value);
  if (more === 'text') for (const name of ['contains', 'startsWith']) operators[name] = maybe(value);
  const one = fc.oneof(...Object.entries(operators).map(([name, arbitrary]) => arbitrary.map((v) => ({ [name]: v }))));
  const two = fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b }));
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: two },
    { weight: nullable ? 1 : 0, arbitrary: fc.constant({ eq: null }) },
  );
}

const columns: Readonly<Record<string, fc.Arbitrary<object>>> = {
  code: test(
    fc.nat(130).map((n) => `e${n}`),
    'text',
    false,
  ),
  title: test(fc.constantFrom(...titles), 'text', false),
  note: test(fc.constantFrom(...titles), 'text', true),
  amount: test(fc.constantFrom(...amounts), 'ordered', false),
  rest: test(fc.constantFrom(...amounts), 'ordered', true),
  settled: test(fc.boolean(), 'truth', false),
  day: test(fc.constantFrom(...days), 'ordered', false),
  settledOn: test(fc.constantFrom(...days), 'ordered', true),
  at: test(fc.constantFrom(...moments), 'ordered', false),
  kind: test(fc.constantFrom(...kinds), 'same', false),
};

/** Filters of entries as deep as they may be. */
export const filters: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter; leaf: Filter }>((tie) => ({
  leaf: fc.oneof(
    ...Object.entries(columns).map(([name, arbitrary]) => arbitrary.map((value) => ({ [name]: value }) as Filter)),
    fc.constant({}),
  ),
  filter: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'filter' },
    tie('leaf'),
    fc.tuple(tie('leaf'), tie('leaf')).map(([a, b]) => ({ ...a, ...b })),
    fc.array(tie('filter'), { maxLength: 3, depthIdentifier: 'filter' }).map((and) => ({ and })),
    fc.array(tie('filter'), { maxLength: 3, depthIdentifier: 'filter' }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
    tie('filter').map((parent) => ({ parent })),
    fc.constantFrom('Book 0', 'book 1', '2').map((contains) => ({ book: { title: { contains } } })),
  ),
})).filter;

export const orders: fc.Arbitrary<string[]> = fc
  .uniqueArray(fc.constantFrom('id', 'code', 'title', 'note', 'amount', 'rest', 'day', 'settledOn', 'at', 'kind'), {
    maxLength: 4,
  })
  .chain((names) => fc.tuple(...names.map((name) => fc.boolean().map((down) => orderName(name, down)))));
