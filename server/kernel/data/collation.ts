import { BootError } from '../base/errors.ts';
import type { Session } from './database.ts';
import { name, raw, sql } from './sql.ts';
import { StatementError } from './statement-error.ts';

/**
 * The collation in which a text is equal to itself alone: by code point, and without padding, since the older binary
 * one takes 'a' and 'a ' for the same. Each server has its own name for it.
 */
const exactOf = (version: string) => (version.includes('MariaDB') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin');

/**
 * Before the first table: makes the exact collation the database's, whichever it was made with. One that has tables
 * keeps its own – MariaDB changes no column that a foreign key is on –, which must be binary; what is written and asked
 * for has no space at its end, so that padding makes no difference there.
 */
export async function makeTextExact(session: Session, isNew: boolean, log: (sentence: string) => void): Promise<void> {
  const [database] = await session.query(sql`
    SELECT VERSION() AS version, SCHEMA_NAME AS name, DEFAULT_COLLATION_NAME AS made
    FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = DATABASE()`);
  const exact = exactOf(String(database?.version));
  const made = String(database?.made);
  if (made === exact) return;
  const isBinary = made === 'utf8mb4_bin';
  const change = sql`ALTER DATABASE ${name(String(database?.name))} CHARACTER SET utf8mb4 COLLATE ${raw(exact)}`;
  if (isNew)
    await session.execute(change).catch((error: unknown) => {
      if (!(error instanceof StatementError) || isBinary) return;
      throw new BootError(
        `The database compares texts by ${made}, which takes different ones for the same, and this user may not change it (${error.message}). Run \`${change.text}\` as its owner, and start again.`,
        { cause: error },
      );
    });
  else if (!isBinary)
    log(
      `The tables compare texts by ${made}, which takes different ones for the same. Load a dump of them into a database made with \`COLLATE ${exact}\`.`,
    );
}
