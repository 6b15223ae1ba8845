import type { Installation } from '../../contract/installation/installation.ts';
import type { Prices } from '../../contract/prices.ts';
import type { Database } from '../../data/database.ts';
import { tableOf } from '../../data/table.ts';
import { TableSizes } from './table-sizes.ts';

/** As many rows as the database reads in the time of one object that is returned. */
const ROWS_PER_OBJECT = 5_000;

/** What metrics cost: the rows of their tables. Reading a number of one unit may read all of them, whatever the period. */
export class FactPrices implements Prices {
  private constructor(
    private readonly tables: ReadonlyMap<string, readonly string[]>,
    readonly sizes: TableSizes,
  ) {}

  /** With the sizes of all tables of the installation. */
  static async read(database: Database, { plugins }: Installation): Promise<FactPrices> {
    const tables = new Map<string, readonly string[]>();
    for (const { metrics, entities } of plugins)
      for (const { id, reads } of metrics) tables.set(id, reads ?? entities.map((entity) => tableOf(entity).name));
    const own = plugins.flatMap(({ entities }) => entities.map((entity) => tableOf(entity).name));
    const named = new Set([...own, ...[...tables.values()].flat()]);
    return new FactPrices(tables, await TableSizes.read(database, [...named]));
  }

  metric(id: unknown): number {
    const tables = (typeof id === 'string' && this.tables.get(id)) || [];
    const rows = Math.max(0, ...tables.map((table) => this.sizes.rows(table)));
    return Math.floor(rows / ROWS_PER_OBJECT);
  }

  /** Reads the sizes of the tables again. */
  refresh(): Promise<void> {
    return this.sizes.refresh();
  }
}
