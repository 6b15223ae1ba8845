import { QinxueError } from '../../server/kernel/base/errors.ts';
import type { Database } from '../../server/kernel/data/database.ts';
import type { Migrating } from '../../server/kernel/data/migrate.ts';
import { type MigrationStep, migration } from '../../server/kernel/data/migration.ts';
import type { Sql } from '../../server/kernel/data/sql.ts';

export const shelf =
  'CREATE TABLE reading_shelf (id varchar(32) NOT NULL, CONSTRAINT pk_reading_shelf PRIMARY KEY (id))';
export const book = `CREATE TABLE reading_book (
  id varchar(32) NOT NULL, shelfId varchar(32) NOT NULL, title varchar(100) NOT NULL,
  CONSTRAINT pk_reading_book PRIMARY KEY (id),
  CONSTRAINT fk_reading_book_shelf FOREIGN KEY (shelfId) REFERENCES reading_shelf (id))`;
export const shelfRow = "INSERT INTO reading_shelf (id) VALUES ('slf_1')";
export const titleIndex = 'CREATE INDEX ix_reading_book_title ON reading_book (title)';

export const reading = (...statements: MigrationStep[]): Migrating => ({
  id: 'reading',
  migrations: [migration('0001-books', statements)],
});

/** The database as a process sees it that dies after the statement, before its ledger row. */
export const dyingAfterStatement = (database: Database): Database => ({
  ...database,
  exclusively: (lock, work) =>
    database.exclusively(lock, (session) =>
      work({
        ...session,
        execute: (statement: Sql) =>
          statement.text.startsWith('UPDATE kernel_migration')
            ? Promise.reject(new QinxueError('DATABASE_UNAVAILABLE', 'gone'))
            : session.execute(statement),
      }),
    ),
});
