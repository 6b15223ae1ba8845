import { openDatabase } from '../../../server/kernel/data/open.ts';
import { unitId } from '../seed/organisation.ts';
import { type Rows, seedId, stored, storedAs, write } from '../seed/rows.ts';
import { seed } from '../seed/seed.ts';
import { type Size, tiny } from '../seed/size.ts';
import { installed, sets } from './installed.ts';

export const size: Size = { ...tiny, name: 'sets', units: 2_000 };

/** Each unit but the enterprise has switches of its own. */
const switches: Rows = {
  table: 'kernel_plugin_setting',
  columns: [...stored, 'unitId', 'plugin', 'mode', 'locked', 'settings'],
  values: (function* () {
    for (let unit = 1, row = 1_000; unit < size.units; unit++)
      for (const plugin of installed) {
        const isOn = sets[unit % sets.length]?.includes(plugin);
        yield [...storedAs(seedId('pls', row++)), unitId(unit), plugin.id, isOn ? 'ENABLED' : 'DISABLED', 0, '{}'];
      }
  })(),
};

export async function seedSets(databaseUrl: string): Promise<void> {
  await seed(databaseUrl, size);
  const database = await openDatabase(databaseUrl);
  try {
    await write(database, switches);
  } finally {
    await database.close();
  }
}
