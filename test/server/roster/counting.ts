import type { Kernel } from '../../../server/kernel/boot/kernel.ts';
import { sql } from '../../../server/kernel/data/sql.ts';

const tables = [
  'organisation_unit',
  'organisation_unit_closure',
  'organisation_member',
  'organisation_membership',
  'kernel_audit_entry',
] as const;

export type RowCounts = Record<(typeof tables)[number] | 'directory', number>;

/** How many rows each table has that an import may write, and the version of the directory. */
export async function countRows({ database }: Pick<Kernel, 'database'>): Promise<RowCounts> {
  const counts = tables.map(async (table) => {
    const [row] = await database.read.query({ text: `SELECT COUNT(*) AS n FROM ${table}`, values: [] });
    return [table, Number(row?.n)] as const;
  });
  const [version] = await database.read.query(sql`SELECT version FROM kernel_version WHERE id = 'directory'`);
  return { ...Object.fromEntries(await Promise.all(counts)), directory: Number(version?.version) } as RowCounts;
}
