import { randomBytes } from 'node:crypto';
import type { Database } from '../data/database.ts';
import { insertSql, isDuplicate } from '../data/insert.ts';
import { sql } from '../data/sql.ts';

/** The deployment's signing secret: given, or made once and kept in the database that all processes share. */
export async function deploymentSecret(database: Database, given: string | undefined): Promise<string> {
  if (given) return given;
  const known = await readSecret(database);
  if (known) return known;
  const secret = randomBytes(48).toString('base64url');
  const row = { id: 'signing', secret, createdAt: new Date() };
  await database
    .write((session) => session.execute(insertSql('kernel_secret', [row])))
    .catch((error) => {
      if (!isDuplicate(error)) throw error;
    });
  return (await readSecret(database)) ?? secret;
}

async function readSecret(database: Database): Promise<string | undefined> {
  const [row] = await database.read.query(sql`SELECT secret FROM kernel_secret WHERE id = 'signing'`);
  return row && String(row.secret);
}
