import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { text } from '../../server/kernel/base/text.ts';
import { definePlugin } from '../../server/kernel/contract/define-plugin.ts';
import { migration } from '../../server/kernel/data/migration.ts';
import { Stored } from '../../server/kernel/data/stored.ts';
import { wrongDefinition } from '../kit/conformance/definition.ts';
import { undescribed } from '../kit/conformance/descriptions.ts';
import { bareIds, unboundedLists, wrongNullability } from '../kit/conformance/fields.ts';
import { misplaced } from '../kit/conformance/files.ts';
import { wrongMutations } from '../kit/conformance/mutations.ts';
import type { OwnGraph } from '../kit/conformance/own-graph.ts';
import { lost, remains } from '../kit/conformance/parts.ts';
import { rootLists } from '../kit/conformance/root-lists.ts';

/** A schema of which everything is the plugin's; `Book` and `Reader` are tables. */
const graphOf = (sdl: string, foreign: readonly string[] = []): OwnGraph => ({
  schema: buildSchema(sdl),
  ownsType: (name) => !foreign.includes(name),
  ownsField: (type) => !foreign.includes(type),
  entityNames: ['Book', 'Reader'],
  isEntity: (name) => ['Book', 'Reader'].includes(name),
});

describe('Conformance finds', () => {
  test('parts that stand elsewhere than in other plugins', () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    const write = (file: string, source: string) => writeFileSync(join(folder, file), source);
    write('index.ts', '');
    write(
      'things.ts',
      "@Entity('shelf_book')\nexport class Book extends Stored {}\n@Entity('shelf_reader')\nclass Reader {}",
    );
    write('book-queries.ts', 'export const BookQueries = operations({});');
    write('unit-books.ts', '@Resolver(() => Unit)\nexport class UnitBooks {}');
    write('book-resolver.ts', '@Resolver(() => Book)\nexport class BookResolver {}');
    class Book extends Stored {
      static readonly idPrefix = 'bok';
    }
    const plugin = definePlugin({ id: 'shelf', title: text('Shelf', '书架'), entities: [Book], demo: async () => {} });
    expect(misplaced(plugin, folder).sort()).toEqual([
      'Book stands in things.ts, not in a file of its name.',
      'There is neither demo.ts nor a folder demo.',
      "book-queries.ts has a resolver: it is <noun>-resolver.ts, or <host>-<field>.ts of fields of another's type.",
      'things.ts has several entities; each has a file of its own.',
    ]);
  });

  test('a type, field, argument, enum value or input field without a description in both languages', () => {
    const graph = graphOf(`
      type Query {
        "The books (图书)."
        books("How many (数量)." first: Int, after: String): [Book!]!
        "The books, in English only."
        book: Book
      }
      "A book (图书)."
      type Book { title: String!  "图书状态" status: Status! }
      "Where a book stands (状态)."
      enum Status { "Lent out (借出)." LENT  FREE }
      input BookTest { "Equal (等于)." eq: String  ne: String }
    `);
    expect(undescribed(graph)).toEqual([
      'Query.books(after:): no description',
      'Query.book: "The books, in English only."',
      'Book.title: no description',
      'Book.status: "图书状态"',
      'Status.FREE: no description',
      'BookTest: no description',
      'BookTest.ne: no description',
    ]);
  });

  test('a mutation that is verb first, takes loose arguments, returns nothing or allows nobody', () => {
    const graph = graphOf(`
      type Query { book: Book }
      type Book { title: String! }
      input BookInput { title: String! }
      type Mutation {
        bookCreate(input: BookInput!): Book!
        createBook(input: BookInput!): Book!
        bookRename(id: ID!, title: String!): Book!
        bookBurn(input: BookInput!): Boolean!
        bookLend(input: BookInput): Book!
      }
    `);
    const fields = (graph.schema.getMutationType() as GraphQLObjectType).getFields();
    for (const name of ['createBook', 'bookRename', 'bookBurn', 'bookLend'])
      fields[name]!.extensions = { allow: 'anyone' };
    expect(wrongMutations(graph)).toEqual([
      'bookCreate does not say who may call it: @Allow(…)',
      'createBook does not begin with the object it acts on, like courseCreate',
      'bookRename does not take exactly one argument `input`, an input type that is not null',
      'bookBurn does not return what it has changed',
      'bookLend does not take exactly one argument `input`, an input type that is not null',
    ]);
  });

  test('ids in place of objects, rows in plain lists, and null in the wrong places', () => {
    const graph = graphOf(
      `
      type Query { books: [Book!]! newest: [Book!]! readers: ReaderConnection! }
      type ReaderConnection { nodes: [Reader!]! }
      type Book { id: ID! readerId: ID readerIds: [ID!]! reader: Reader! lent: Boolean words: [String] authors: [Reader!]! shelf: Shelf! }
      type Shelf { label: String! }
      type Reader { name: String! }
      type Unit { librarian: Reader! books: ReaderConnection! }
    `,
    );
    expect(bareIds(graph)).toEqual(['Book.readerId', 'Book.readerIds']);
    expect(unboundedLists(graph, ['Query.newest'])).toEqual(['Book.authors', 'Query.books']);
    const added = { ...graph, ownsType: (name: string) => name !== 'Unit' };
    expect(wrongNullability(added)).toEqual([
      'Book.reader: another row may be hidden, so it can be null',
      'Book.lent: a boolean is not null',
      'Book.words: a list is `[X!]!`',
      'Unit.librarian: another row may be hidden, so it can be null',
    ]);
  });

  test('what is left where the plugin is off, and what it changes where it is on', () => {
    const off = buildSchema('type Query { unit: Unit book: String } type Unit { code: String! } enum Kind { A B }');
    const on = buildSchema(
      'type Query { unit(id: ID): Unit book: String } type Unit { code: String shelf: Int } enum Kind { A }',
    );
    expect(lost(off, on)).toEqual(['Query.unit', 'Unit.code', 'Kind.B']);
    expect(lost(off, off)).toEqual([]);
    expect(remains(off, (type, field) => type === 'Query' && field === 'book')).toEqual(['Query.book']);
  });

  test('foreign names, tables and migrations in the definition', () => {
    const plugin = definePlugin({
      id: 'reading',
      title: text('Reading', 'Reading'),
      migrations: [
        migration('0001', [
          'CREATE TABLE reading_book (id int, rank int, `groups` text)',
          'CREATE UNIQUE INDEX ux_x ON courses_course (code)',
        ]),
        migration('0001', ['ALTER TABLE organisation_unit ADD x int NULL']),
      ],
    });
    const thawed = { ...plugin, permissions: [{ id: 'courses.manage', title: text('x', '管'), roles: [] }] };
    expect(wrongDefinition(thawed)).toEqual([
      'It is not frozen: make it with definePlugin.',
      'Its permissions are not frozen.',
      'Its title lacks one of the languages.',
      'Its permissions have a foreign name: courses.manage.',
      'A migration makes or alters courses_course.',
      'A migration makes or alters organisation_unit.',
      'MySQL reserves rank: put the column in backticks, in migrations and in statements of its own.',
      'Two migrations are named 0001.',
    ]);
  });

  test('the root lists to ask, with every leaf that needs no argument', () => {
    const graph = graphOf(`
      type Query { books(first: Int): BookConnection! newest: [Book!]! booksOf(reader: ID!): BookConnection! }
      type BookConnection { nodes: [Book!]! totalCount: Int! }
      type Book { id: ID! words: [String!]! next: Book price(in: String!): Int }
    `);
    expect(rootLists(graph)).toEqual([
      {
        name: 'books',
        type: 'Book',
        query: '{ books(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { id words } } }',
      },
    ]);
  });
});
