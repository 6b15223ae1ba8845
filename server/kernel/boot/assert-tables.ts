import { BootError } from '../base/errors.ts';
import type { Installation } from '../contract/installation/installation.ts';
import type { Database } from '../data/database.ts';
import { columnsByTable, tableDrift } from '../data/table-drift.ts';

/** How many differences are told. */
const SHOWN = 3;

/** @throws BootError where a plugin's migrations did not make the tables of its entities. */
export async function assertTables(database: Database, { plugins }: Installation): Promise<void> {
  const columns = await columnsByTable(database);
  for (const { id, entities } of plugins) {
    const drifted = entities.flatMap((entity) => tableDrift(columns, entity));
    if (!drifted.length) continue;
    const more = drifted.length > SHOWN ? ` And ${drifted.length - SHOWN} more.` : '';
    throw new BootError(
      `Plugin "${id}": its tables are not those of its entities. ${drifted.slice(0, SHOWN).join(' ')}${more} Add a migration that makes them so; one that was applied is not changed.`,
    );
  }
}
