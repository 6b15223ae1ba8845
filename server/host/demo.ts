import { sql } from '../data/sql.ts';
import type { Kernel } from './kernel.ts';

/** Fills an empty database with the demonstration factory. True where the demo's sign-ins exist. */
export async function fillDemo(kernel: Kernel): Promise<boolean> {
  const [unit] = await kernel.database.read.query(sql`SELECT id FROM organisation_unit LIMIT 1`);
  if (!unit)
    for (const plugin of kernel.installation.plugins)
      await kernel.systemScope().transaction(async (scope) => {
        scope.action = 'demo';
        await plugin.demo?.(scope);
      });
  const [demo] = await kernel.database.read.query(sql`SELECT id FROM organisation_account WHERE login = 'admin'`);
  return demo !== undefined;
}
