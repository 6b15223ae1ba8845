import type { Database, RawRow } from '../../data/database.ts';
import { join, name, type Sql, sql } from '../../data/sql.ts';

const REFRESH_MS = 5 * 60_000;

/** How many rows tables have, as the database estimates them every few minutes. */
export class TableSizes {
  private known: ReadonlyMap<string, number> = new Map();
  private readAt = 0;
  private reading: Promise<void> | undefined;

  private constructor(
    private readonly database: Database,
    private readonly tables: readonly string[],
  ) {}

  static async read(database: Database, tables: readonly string[]): Promise<TableSizes> {
    const sizes = new TableSizes(database, tables);
    await sizes.refresh();
    return sizes;
  }

  /** None of a table that is not known. What is a little old does until the newer is there: nobody waits for it. */
  rows(table: string): number {
    if (performance.now() - this.readAt > REFRESH_MS) void this.refresh().catch(() => undefined);
    return this.known.get(table) ?? 0;
  }

  /** Reads them again. */
  refresh(): Promise<void> {
    this.reading ??= this.readSizes().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readSizes(): Promise<void> {
    this.readAt = performance.now();
    const { database, tables } = this;
    if (!tables.length) return;
    const rows = await (database.dialect === 'mysql' ? database.read.query(ofMysql(tables)) : this.ofSqlite());
    this.known = new Map(rows.map(({ id, n }) => [String(id), Number(n ?? 0)]));
  }

  /** Of the tables that are there: an entity may have none, and that is for others to tell. */
  private async ofSqlite(): Promise<RawRow[]> {
    const { read } = this.database;
    const there = await read.query(
      sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ${[...this.tables]}`,
    );
    const sizes = there.map((row) => sizeOfSqlite(String(row.name)));
    return sizes.length ? read.query(join(sizes, ' UNION ALL ')) : [];
  }
}

/** The last row's number is found at once, where counting would read the whole table. */
const sizeOfSqlite = (table: string): Sql => sql`SELECT ${table} AS id, (SELECT MAX(rowid) FROM ${name(table)}) AS n`;

const ofMysql = (tables: readonly string[]): Sql => sql`
  SELECT TABLE_NAME AS id, TABLE_ROWS AS n FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ${[...tables]}`;
