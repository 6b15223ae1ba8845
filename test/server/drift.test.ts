import type { Database, Dialect } from '../../server/kernel/data/database.ts';
import { Column, Entity, ForeignKey, Index, Unique } from '../../server/kernel/data/decorators.ts';
import { drift } from '../../server/kernel/data/drift.ts';
import { migrate } from '../../server/kernel/data/migrate.ts';
import { migration } from '../../server/kernel/data/migration.ts';
import { openDatabase } from '../../server/kernel/data/open.ts';
import { Stored } from '../../server/kernel/data/stored.ts';
import { databases, type FreshDatabase, freshDatabaseUrl } from '../kit/databases/index.ts';

@Entity('reading_shelf')
@Unique('ux_reading_shelf_label', ['label'])
class Shelf extends Stored {
  @Column('varchar', { length: 50 })
  label!: string;
}

/** One column of every plain type, an index of every kind, a foreign key. */
@Entity('reading_book')
@Index('ux_reading_book_code', ['code'], { unique: true })
@Index('ix_reading_book_shelf', ['shelfId', 'boughtOn'])
class Book extends Stored {
  @Column('varchar', { length: 255 })
  code!: string;

  @ForeignKey(() => Shelf, { name: 'fk_reading_book_shelf', onDelete: 'CASCADE' })
  @Column('varchar', { length: 32 })
  shelfId!: string;

  @Index('ix_reading_book_sequel')
  @ForeignKey(() => Book, { name: 'fk_reading_book_sequel' })
  @Column('varchar', { length: 32, nullable: true })
  sequelOfId!: string | null;

  @Column('boolean')
  lent!: boolean;

  @Column('int')
  pages!: number;

  @Column('bigint')
  priceFen!: number;

  @Column('date', { nullable: true })
  boughtOn!: string | null;

  @Column('text')
  summary!: string;

  @Column('json', { nullable: true })
  keywords!: string[] | null;
}

const common = `id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL`;
const statements = [
  `CREATE TABLE reading_shelf (${common}, label varchar(50) NOT NULL, CONSTRAINT pk_reading_shelf PRIMARY KEY (id))`,
  `CREATE TABLE reading_book (
    ${common},
    code varchar(255) NOT NULL,
    shelfId varchar(32) NOT NULL,
    sequelOfId varchar(32) NULL,
    lent boolean NOT NULL,
    pages int NOT NULL,
    priceFen bigint NOT NULL,
    boughtOn date NULL,
    summary text NOT NULL,
    keywords json NULL,
    CONSTRAINT pk_reading_book PRIMARY KEY (id),
    CONSTRAINT fk_reading_book_shelf FOREIGN KEY (shelfId) REFERENCES reading_shelf (id) ON DELETE CASCADE,
    CONSTRAINT fk_reading_book_sequel FOREIGN KEY (sequelOfId) REFERENCES reading_book (id)
  )`,
  'CREATE UNIQUE INDEX ux_reading_shelf_label ON reading_shelf (label)',
  'CREATE UNIQUE INDEX ux_reading_book_code ON reading_book (code)',
  'CREATE INDEX ix_reading_book_shelf ON reading_book (shelfId, boughtOn)',
  'CREATE INDEX ix_reading_book_sequel ON reading_book (sequelOfId)',
];

type Edit = [what: string, from: string, to: string, found: string[]];

describe.each(databases)('Drift on $name', ({ dialect }: { dialect: Dialect }) => {
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

  const driftOf = async (written: readonly string[]) => {
    await migrate(database, [{ id: 'reading', migrations: [migration('0001-books', written)] }]);
    return drift(database, [Shelf, Book]);
  };

  it('is not found where the tables are those of the entities, whatever the server calls their types', async () => {
    expect(await driftOf(statements)).toEqual([]);
  });

  it.each<Edit>([
    ['a missing column', 'pages int NOT NULL,', '', ['column pages: the entity has "int not null", the table none']],
    [
      'a column too many',
      'pages int',
      'shelfmark int NULL, pages int',
      ['column shelfmark: the entity has none, the table "int null"'],
    ],
    [
      'another length',
      'shelfId varchar(32)',
      'shelfId varchar(31)',
      ['column shelfId: the entity has "varchar(32) not null", the table "varchar(31) not null"'],
    ],
    [
      'another nullability',
      'summary text NOT NULL',
      'summary text NULL',
      ['column summary: the entity has "text not null", the table "text null"'],
    ],
    [
      'another type',
      'priceFen bigint',
      'priceFen int',
      ['column priceFen: the entity has "bigint not null", the table "int not null"'],
    ],
    [
      'text for json',
      'keywords json',
      'keywords text',
      ['column keywords: the entity has "json null", the table "text null"'],
    ],
    [
      'an integer for a boolean',
      'lent boolean',
      'lent int',
      ['column lent: the entity has "boolean not null", the table "int not null"'],
    ],
    [
      'another precision',
      'createdAt datetime(3)',
      'createdAt datetime',
      ['column createdAt: the entity has "datetime(3) not null", the table "datetime not null"'],
    ],
    [
      'a plain index for a unique one',
      'UNIQUE INDEX',
      'INDEX',
      ['index ux_reading_book_code: the entity has "unique (code)", the table "(code)"'],
    ],
    [
      'another order in an index',
      '(shelfId, boughtOn)',
      '(boughtOn, shelfId)',
      ['index ix_reading_book_shelf: the entity has "(shelfId, boughtOn)", the table "(boughtOn, shelfId)"'],
    ],
    [
      'another rule of a foreign key',
      ' ON DELETE CASCADE',
      '',
      [
        'foreign key (shelfId): the entity has "→ reading_shelf(id), on delete cascade, on update no action", the table "→ reading_shelf(id), on delete no action, on update no action"',
      ],
    ],
    [
      'a foreign key to another table',
      'REFERENCES reading_book',
      'REFERENCES reading_shelf',
      [
        'foreign key (sequelOfId): the entity has "→ reading_book(id), on delete no action, on update no action", the table "→ reading_shelf(id), on delete no action, on update no action"',
      ],
    ],
  ])('finds %s', async (_what, from, to, found) => {
    const edited = statements.map((statement) =>
      statement.includes(' reading_shelf (') && !statement.includes('FOREIGN')
        ? statement
        : statement.replace(from, to),
    );
    expect(edited).not.toEqual(statements);
    expect(await driftOf(edited)).toEqual(found.map((text) => `reading_book, ${text}.`));
  });

  it('finds a missing index', async () => {
    const without = statements.filter((statement) => !statement.includes('INDEX ix_reading_book_shelf'));
    expect(await driftOf(without)).toEqual([
      'reading_book, index ix_reading_book_shelf: the entity has "(shelfId, boughtOn)", the table none.',
    ]);
  });

  it('finds an index too many', async () => {
    expect(await driftOf([...statements, 'CREATE INDEX ix_reading_book_pages ON reading_book (pages)'])).toEqual([
      'reading_book, index ix_reading_book_pages: the entity has none, the table "(pages)".',
    ]);
  });

  it('finds a missing foreign key and one too many', async () => {
    const moved = statements.map((statement) =>
      statement
        .replace(/,\s*CONSTRAINT fk_reading_book_sequel.*\)/, '')
        .replace(
          'PRIMARY KEY (id),',
          'PRIMARY KEY (id), CONSTRAINT fk_reading_book_code FOREIGN KEY (code) REFERENCES reading_shelf (id),',
        ),
    );
    expect(await driftOf(moved)).toEqual([
      'reading_book, foreign key (sequelOfId): the entity has "→ reading_book(id), on delete no action, on update no action", the table none.',
      'reading_book, foreign key (code): the entity has none, the table "→ reading_shelf(id), on delete no action, on update no action".',
    ]);
  });

  it('finds another primary key', async () => {
    // Without the foreign key to itself: MySQL 9 lets one point only at a whole unique key.
    const edited = statements.map((statement) =>
      statement
        .replace('pk_reading_book PRIMARY KEY (id)', 'pk_reading_book PRIMARY KEY (id, code)')
        .replace(/,\s*CONSTRAINT fk_reading_book_sequel.*\)/, ''),
    );
    expect(await driftOf(edited)).toContain(
      'reading_book, primary key: the entity has "(id)", the table "(id, code)".',
    );
  });

  it('finds a missing table', async () => {
    expect(await driftOf([statements[0]!, statements[2]!])).toEqual(['reading_book: no such table.']);
  });
});
