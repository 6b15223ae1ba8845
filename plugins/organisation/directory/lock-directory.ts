import { type Context, sql } from 'qinxue/plugin';

/**
 * Makes all others wait who change the tree or the plugins of units: two moves that are each right could
 * make a cycle together, and a unit founded below one that moves would get the wrong place.
 */
export async function lockDirectory(context: Context): Promise<void> {
  await context.unguardedDatabase.execute(sql`UPDATE kernel_version SET version = version WHERE id = 'directory'`);
}
