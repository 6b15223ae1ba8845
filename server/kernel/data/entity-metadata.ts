import { DataSource, type EntityMetadata, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Dialect } from './database.ts';

type Entities = readonly EntityTarget<ObjectLiteral>[];

/** TypeORM's reading of the decorators, for what is compared with tables; nothing is connected. */
export async function entityMetadata(dialect: Dialect, entities: Entities): Promise<readonly EntityMetadata[]> {
  const source = new Unconnected({
    ...(dialect === 'mysql'
      ? { type: 'mysql', database: 'none' }
      : // TypeORM knows SQLite by this package's name; without one given here it would ask for the package.
        { type: 'better-sqlite3', database: ':memory:', driver: {} }),
    entities: [...entities] as never,
  });
  return source.read();
}

class Unconnected extends DataSource {
  async read(): Promise<readonly EntityMetadata[]> {
    await this.buildMetadatas();
    return this.entityMetadatas;
  }
}
