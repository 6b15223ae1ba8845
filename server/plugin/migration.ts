/**
 * A step of a plugin's tables, forward only. Each statement is applied once and remembered with its
 * checksum: a run that broke off goes on at the failed statement, an edited statement is refused.
 * Plain SQL that SQLite, MariaDB and MySQL all take; only `CREATE`/`ALTER` and data of the plugin's own tables.
 */
export interface Migration {
  /** `0001-courses`: unique within the plugin; applied in the order of the array. */
  readonly name: string;
  readonly statements: readonly string[];
}

export const migration = (name: string, statements: readonly string[]): Migration => ({ name, statements });
