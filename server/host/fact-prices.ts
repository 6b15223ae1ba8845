import type { Database } from '../data/database.ts';
import { join, name, type Sql, sql } from '../data/sql.ts';
import { tableOf } from '../data/table.ts';
import type { Prices } from '../limits/reads.ts';
import type { Installation } from './installation.ts';

/** As many rows as the database reads in the time of one object that is returned. */
const ROWS_PER_OBJECT = 5_000;
const REFRESH_MS = 5 * 60_000;

/**
 * What metrics cost: the rows of their tables, as the database estimates them every few minutes. Reading a number of one
 * unit may read all of them, whatever the period.
 */
export class FactPrices implements Prices {
  private readonly prices = new Map<string, number>();
  private readAt = 0;
  private reading: Promise<void> | undefined;

  private constructor(
    private readonly database: Database,
    private readonly installation: Installation,
  ) {}

  static async read(database: Database, installation: Installation): Promise<FactPrices> {
    const prices = new FactPrices(database, installation);
    await prices.refresh();
    return prices;
  }

  metric(id: unknown): number {
    // What is a little old does until the newer is there: nobody waits for a price.
    if (performance.now() - this.readAt > REFRESH_MS) void this.refresh().catch(() => undefined);
    return typeof id === 'string' ? (this.prices.get(id) ?? 0) : 0;
  }

  /** Reads the sizes of the tables again. */
  refresh(): Promise<void> {
    this.reading ??= this.readSizes().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readSizes(): Promise<void> {
    this.readAt = performance.now();
    const tables = new Map<string, readonly string[]>();
    for (const { metrics, entities } of this.installation.plugins)
      for (const { id, reads } of metrics) tables.set(id, reads ?? entities.map((entity) => tableOf(entity).name));
    const sizes = await sizesOf(this.database, [...new Set([...tables.values()].flat())]);
    for (const [id, read] of tables) {
      const rows = Math.max(0, ...read.map((table) => sizes.get(table) ?? 0));
      this.prices.set(id, Math.floor(rows / ROWS_PER_OBJECT));
    }
  }
}

async function sizesOf(database: Database, tables: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (!tables.length) return new Map();
  const rows = await database.read.query(database.dialect === 'mysql' ? ofMysql(tables) : ofSqlite(tables));
  return new Map(rows.map(({ id, n }) => [String(id), Number(n ?? 0)]));
}

/** The last row's number is found at once, where counting would read the whole table. */
const ofSqlite = (tables: readonly string[]): Sql =>
  join(
    tables.map((table) => sql`SELECT ${table} AS id, (SELECT MAX(rowid) FROM ${name(table)}) AS n`),
    ' UNION ALL ',
  );

const ofMysql = (tables: readonly string[]): Sql => sql`
  SELECT TABLE_NAME AS id, TABLE_ROWS AS n FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ${[...tables]}`;
