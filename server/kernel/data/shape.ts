import type { Database, RawRow, Session } from './database.ts';
import { sql } from './sql.ts';

/** A table in words: `column at` → `datetime(3) not null`, `index ix_x_at` → `(at, id)`. */
export type Shape = Map<string, string>;

export const columnText = (type: string, nullable: boolean) => `${plainType(type)} ${nullable ? 'null' : 'not null'}`;

export const indexText = (columns: string, unique: boolean) => `${unique ? 'unique ' : ''}(${columns})`;

/** InnoDB checks at once: RESTRICT and NO ACTION are one, and each server has its own name for the default. */
export const foreignKeyText = (table: string, columns: string, onDelete?: string, onUpdate?: string) =>
  `→ ${table}(${columns}), on delete ${rule(onDelete)}, on update ${rule(onUpdate)}`;

const rule = (text = 'NO ACTION') => (text === 'RESTRICT' ? 'NO ACTION' : text).toLowerCase();

/** One spelling for each plain type: MySQL's boolean is `tinyint(1)`, MariaDB's integers have a display width. */
const plainType = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(bool|tinyint\(1\))$/, 'boolean')
    .replace(/^(int|bigint)\(\d+\)/, '$1')
    .replace(/^integer$/, 'int');

/** Every table of the database. Names of primary keys do not matter: MySQL calls them all PRIMARY. */
export async function readShapes({ dialect, read }: Database): Promise<Map<string, Shape>> {
  const shapes = new Map<string, Shape>();
  const note = (row: RawRow, key: string, text: string) => {
    const table = String(row.tbl);
    shapes.set(table, (shapes.get(table) ?? new Map()).set(key, text));
  };
  const rows = dialect === 'mysql' ? await readMysql(read) : await readEmbedded(read);
  for (const c of rows.columns) note(c, `column ${c.name}`, columnText(String(c.type), Number(c.nullable) === 1));
  for (const i of rows.indexes)
    if (i.name === 'PRIMARY') note(i, 'primary key', `(${i.columns})`);
    else note(i, `index ${i.name}`, indexText(String(i.columns), Number(i.uniq) === 1));
  for (const f of rows.foreignKeys)
    note(
      f,
      `foreign key (${f.columns})`,
      foreignKeyText(String(f.target), String(f.targetColumns), String(f.onDelete), String(f.onUpdate)),
    );
  return shapes;
}

interface Rows {
  readonly columns: RawRow[];
  readonly indexes: RawRow[];
  readonly foreignKeys: RawRow[];
}

/** The columns of every table. */
export const readColumns = ({ dialect, read }: Database): Promise<RawRow[]> =>
  read.query(dialect === 'mysql' ? mysqlColumns : embeddedColumns);

// MariaDB stores `json` as a checked longtext; the house has no longtext of its own.
const mysqlColumns = sql`
  SELECT TABLE_NAME AS tbl, COLUMN_NAME AS name, IS_NULLABLE = 'YES' AS nullable,
    IF(DATA_TYPE = 'longtext' AND VERSION() LIKE '%MariaDB%', 'json', COLUMN_TYPE) AS type
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()`;

const embeddedColumns = sql`
  SELECT m.name AS tbl, c.name, c.type, NOT c."notnull" AS nullable
  FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'`;

const readMysql = async (read: Session): Promise<Rows> => ({
  columns: await read.query(mysqlColumns),
  // An index named as a foreign key is the one that InnoDB makes for it where no other serves.
  indexes: await read.query(sql`
    SELECT TABLE_NAME AS tbl, INDEX_NAME AS name, MAX(NON_UNIQUE) = 0 AS uniq,
      GROUP_CONCAT(COLUMN_NAME ORDER BY SEQ_IN_INDEX SEPARATOR ', ') AS \`columns\`
    FROM information_schema.STATISTICS s WHERE TABLE_SCHEMA = DATABASE()
      AND NOT EXISTS (SELECT 1 FROM information_schema.REFERENTIAL_CONSTRAINTS r
        WHERE r.CONSTRAINT_SCHEMA = DATABASE() AND r.TABLE_NAME = s.TABLE_NAME AND r.CONSTRAINT_NAME = s.INDEX_NAME)
    GROUP BY TABLE_NAME, INDEX_NAME`),
  foreignKeys: await read.query(sql`
    SELECT r.TABLE_NAME AS tbl, r.REFERENCED_TABLE_NAME AS target, r.DELETE_RULE AS onDelete, r.UPDATE_RULE AS onUpdate,
      GROUP_CONCAT(k.COLUMN_NAME ORDER BY k.ORDINAL_POSITION SEPARATOR ', ') AS \`columns\`,
      GROUP_CONCAT(k.REFERENCED_COLUMN_NAME ORDER BY k.ORDINAL_POSITION SEPARATOR ', ') AS targetColumns
    FROM information_schema.REFERENTIAL_CONSTRAINTS r JOIN information_schema.KEY_COLUMN_USAGE k
      ON k.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = r.CONSTRAINT_NAME AND k.TABLE_NAME = r.TABLE_NAME
    WHERE r.CONSTRAINT_SCHEMA = DATABASE()
    GROUP BY r.TABLE_NAME, r.CONSTRAINT_NAME, r.REFERENCED_TABLE_NAME, r.DELETE_RULE, r.UPDATE_RULE`),
});

const readEmbedded = async (read: Session): Promise<Rows> => ({
  columns: await read.query(embeddedColumns),
  indexes: await read.query(sql`
    SELECT m.name AS tbl, 'PRIMARY' AS name, 1 AS uniq, group_concat(c.name, ', ' ORDER BY c.pk) AS columns
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.pk > 0 GROUP BY m.name
    UNION ALL
    SELECT m.name, i.name, i."unique",
      (SELECT group_concat(k.name, ', ' ORDER BY k.seqno) FROM pragma_index_info(i.name) k)
    FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin <> 'pk'`),
  foreignKeys: await read.query(sql`
    SELECT m.name AS tbl, f."table" AS target, f.on_delete AS onDelete, f.on_update AS onUpdate,
      group_concat(f."from", ', ' ORDER BY f.seq) AS columns, group_concat(f."to", ', ' ORDER BY f.seq) AS targetColumns
    FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' GROUP BY m.name, f.id`),
});
