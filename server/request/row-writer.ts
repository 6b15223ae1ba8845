import { newId } from '../data/id.ts';
import { insertSql, isDangling, isDuplicate } from '../data/insert.ts';
import { join, name, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { type EntityClass, tableOf } from '../data/table.ts';
import { conflict, QinxueError } from '../errors.ts';
import type { NewRow, Scope } from './scope.ts';
import type { Work } from './work.ts';
import { writtenRow } from './written-row.ts';

type Columns = Record<string, unknown>;

/** SQLite binds at most 32,766 values a statement. */
const BOUND_VALUES = 30_000;
const ROWS_PER_STATEMENT = 500;

/** Writes rows in a unit of work: what the access rule allows, where the row is still as it was read, and noted for the audit log. */
export class RowWriter {
  constructor(
    private readonly scope: Scope,
    private readonly work: Work,
  ) {}

  async insert<E extends Stored>(entity: EntityClass<E>, list: readonly NewRow<E>[]): Promise<E[]> {
    const table = tableOf(entity);
    const now = this.scope.now();
    const rows = list.map((values) =>
      writtenRow(table, { id: newId(entity.idPrefix), ...values, createdAt: now, updatedAt: now, version: 1 }),
    );
    await this.requireWritable(rows);
    const chunk = Math.max(1, Math.min(ROWS_PER_STATEMENT, Math.floor(BOUND_VALUES / table.columns.length)));
    for (let i = 0; i < rows.length; i += chunk) {
      const statement = insertSql(table.name, rows.slice(i, i + chunk) as unknown as readonly Columns[]);
      await attempt(entity, () => this.work.session.execute(statement));
    }
    for (const row of rows) this.note(row, null, row);
    return rows;
  }

  async update<E extends Stored>(row: E, changes: Partial<E>): Promise<E> {
    const entity = entityOf(row);
    const table = tableOf(entity);
    const before = row as Columns;
    const changed = Object.entries(changes).filter(([c, value]) => value !== undefined && !same(before[c], value));
    if (!changed.length) return row;
    const stamp = { updatedAt: this.scope.now(), version: row.version + 1 };
    const after = writtenRow(table, { ...row, ...Object.fromEntries(changed), ...stamp });
    // Neither may a row be taken from where the viewer may not write, nor put there.
    await this.requireWritable([row, after]);
    const sets = [...changed, ...Object.entries(stamp)].map(
      ([c, value]) => sql`${name(table.column(c).name)} = ${Array.isArray(value) ? JSON.stringify(value) : value}`,
    );
    const statement = sql`UPDATE ${name(table.name)} SET ${join(sets, ', ')} WHERE id = ${row.id} AND version = ${row.version}`;
    if ((await attempt(entity, () => this.work.session.execute(statement))) === 0) throw conflict(entity.name);
    const columns = changed.map(([column]) => column);
    this.note(after, pick(before, columns), pick(after as Columns, columns));
    return after;
  }

  async remove<E extends Stored>(row: E): Promise<void> {
    const entity = entityOf(row);
    await this.requireWritable([row]);
    const statement = sql`DELETE FROM ${name(tableOf(entity).name)} WHERE id = ${row.id} AND version = ${row.version}`;
    if ((await attempt(entity, () => this.work.session.execute(statement))) === 0) throw conflict(entity.name);
    this.note(row, row, null);
  }

  private async requireWritable(rows: readonly Stored[]): Promise<void> {
    if (this.scope.viewer.isSystem) return;
    for (const row of rows)
      if (!(await this.scope.isWritable(row)))
        throw new QinxueError(
          'FORBIDDEN',
          `You may not change this ${row.constructor.name}. Ask the unit's administrator.`,
        );
  }

  private note(row: Stored, before: object | null, after: object | null): void {
    const { unitId } = row as { unitId?: string };
    const entity = entityOf(row);
    this.work.audit.push({
      at: this.scope.now(),
      actorId: this.scope.viewer.memberId ?? null,
      action: this.scope.action,
      entity: entity.name,
      entityId: row.id,
      unitId: unitId ?? this.scope.unit?.id ?? null,
      before: before && JSON.stringify(withoutSecrets(before)),
      after: after && JSON.stringify(withoutSecrets(after)),
      reason: this.scope.reason,
    });
    if (this.scope.kernel.movesDirectory(entity as EntityClass)) this.work.movesDirectory = true;
  }
}

const entityOf = <E extends Stored>(row: E) => row.constructor as unknown as EntityClass<E>;

async function attempt<T>(entity: { readonly name: string }, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error))
      throw new QinxueError('CONFLICT', `A ${entity.name} with one of these unique values exists already.`);
    if (isDangling(error))
      throw new QinxueError('CONFLICT', `This ${entity.name} refers to a row that is gone, or is still referred to.`);
    throw error;
  }
}

const same = (a: unknown, b: unknown) =>
  a === b || (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const pick = (row: Columns, columns: readonly string[]) => Object.fromEntries(columns.map((c) => [c, row[c] ?? null]));

/** Secrets never reach the audit log: a column named so is told to have changed, not to what. */
const withoutSecrets = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([c, value]) => [c, /hash|secret/i.test(c) ? '•' : value]));
