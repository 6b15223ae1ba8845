import { conflict, QinxueError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import { text } from '../base/text.ts';
import type { Change, NewRow } from '../contract/new-row.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { insertSql, isDangling, isDuplicate } from '../data/insert.ts';
import { name, or, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { tableOf } from '../data/table.ts';
import { updateSql } from '../data/update.ts';
import { auditText } from './audit/audited.ts';
import { assertFits } from './fitting.ts';
import { keptValues } from './kept-values.ts';
import type { KernelContext } from './kernel-context.ts';
import { nounOf } from './noun.ts';
import { storedValues } from './stored-values.ts';
import { takenValues } from './taken-values.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import { writtenRow } from './written-row.ts';

type Columns = Record<string, unknown>;

/** SQLite binds at most 32,766 values a statement. */
const BOUND_VALUES = 30_000;
const ROWS_PER_STATEMENT = 500;
/** Each row of the statement is compared with all of its rows. */
const UPDATES_PER_STATEMENT = 200;

interface Changed<E extends Stored> {
  readonly row: E;
  readonly after: E;
  readonly columns: readonly string[];
}

/** Writes rows in a unit of work: what the access rule allows, where the row is still as it was read, and noted for the audit log. */
export class RowWriter {
  constructor(
    private readonly context: KernelContext,
    private readonly work: UnitOfWork,
  ) {}

  async insert<E extends Stored>(entity: EntityClass<E>, list: readonly NewRow<E>[]): Promise<E[]> {
    const table = tableOf(entity);
    const now = this.context.now();
    const rows = list.map((values) =>
      writtenRow(table, {
        id: newId(entity.idPrefix),
        ...keptValues(table, values),
        createdAt: now,
        updatedAt: now,
        version: 1,
      }),
    );
    for (const row of rows) assertFits(table, row);
    await this.assertWritable(rows);
    const stored = await storedValues(table, rows);
    const chunk = Math.max(
      1,
      Math.min(ROWS_PER_STATEMENT, Math.floor(BOUND_VALUES / (table.columns.length + table.keyColumns.length))),
    );
    for (let i = 0; i < rows.length; i += chunk) {
      const statement = insertSql(table.name, stored.slice(i, i + chunk));
      await attempt(entity as unknown as EntityClass, () =>
        this.work.session.enqueue(statement, Math.min(chunk, rows.length - i)),
      );
    }
    for (const row of rows) this.note(row, null, row);
    return rows;
  }

  async update<E extends Stored>(row: E, changes: Partial<E>): Promise<E> {
    const [after] = await this.updateAll([{ row, changes }]);
    return after as E;
  }

  /** Of one entity. Rows that would not change are left alone. */
  async updateAll<E extends Stored>(list: readonly Change<E>[]): Promise<E[]> {
    const now = this.context.now();
    const all = list.map(({ row, changes }) => changed(row, changes, now));
    const real = all.filter(({ columns }) => columns.length > 0);
    for (const { after } of real) assertFits(tableOf(entityOf(after)), after);
    // Neither may a row be taken from where the viewer may not write, nor put there.
    await this.assertWritable(real.flatMap(({ row, after }) => [row, after]));
    for (let i = 0; i < real.length; i += UPDATES_PER_STATEMENT)
      await this.writeChanges(real.slice(i, i + UPDATES_PER_STATEMENT), now);
    for (const { row, after, columns } of real)
      this.note(after, pick(row as Columns, columns), pick(after as Columns, columns));
    return all.map(({ after }) => after);
  }

  private async writeChanges<E extends Stored>(list: readonly Changed<E>[], now: Date): Promise<void> {
    const [first] = list;
    if (!first) return;
    const entity = entityOf(first.row);
    const table = tableOf(entity);
    const values = await storedValues(
      table,
      list.map(({ after, columns }) => pick(after as Columns, columns)),
    );
    const changes = list.map(({ row: { id, version } }, i) => ({ id, version, values: values[i] as Columns }));
    const statement = updateSql(table.name, changes, now);
    const affected = await attempt(entity as unknown as EntityClass, () =>
      this.work.session.enqueue(statement, list.length),
    );
    if (affected < list.length) throw conflict(nounOf(entity));
  }

  /** Of one entity. */
  async removeAll<E extends Stored>(rows: readonly E[]): Promise<void> {
    await this.assertWritable(rows);
    for (let i = 0; i < rows.length; i += UPDATES_PER_STATEMENT)
      await this.removeSome(rows.slice(i, i + UPDATES_PER_STATEMENT));
    for (const row of rows) this.note(row, row, null);
  }

  private async removeSome<E extends Stored>(rows: readonly E[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const entity = entityOf(first);
    const asRead = or(...rows.map(({ id, version }) => sql`id = ${id} AND version = ${version}`));
    const statement = sql`DELETE FROM ${name(tableOf(entity).name)} WHERE ${asRead}`;
    const affected = await attempt(entity as unknown as EntityClass, () =>
      this.work.session.enqueue(statement, rows.length),
    );
    if (affected < rows.length) throw conflict(nounOf(entity));
  }

  private async assertWritable(rows: readonly Stored[]): Promise<void> {
    if (this.context.viewer.isSystem) return;
    for (const row of rows)
      if (!(await this.context.isWritable(row)))
        throw new QinxueError(
          'FORBIDDEN',
          text(
            `You may not change this ${row.constructor.name}. Ask the unit's administrator.`,
            `您不能更改这条${nounOf(entityOf(row)).zh}，请联系单位管理员。`,
          ),
        );
  }

  private note(row: Stored, before: object | null, after: object | null): void {
    const { unitId } = row as { unitId?: string };
    const entity = entityOf(row);
    this.work.audit.push({
      at: this.context.now(),
      actorId: this.context.viewer.memberId ?? null,
      action: this.context.action,
      entity: entity.name,
      entityId: row.id,
      unitId: unitId ?? this.context.unit?.id ?? null,
      before: before && auditText(entity as EntityClass, before),
      after: after && auditText(entity as EntityClass, after),
      reason: this.context.reason,
    });
    if (this.context.kernel.movesDirectory(entity as EntityClass)) this.work.movesDirectory = true;
  }
}

function changed<E extends Stored>(row: E, changes: Partial<E>, now: Date): Changed<E> {
  const table = tableOf(entityOf(row));
  const before = row as Columns;
  const differing = Object.entries(keptValues(table, changes)).filter(
    ([c, value]) => value !== undefined && !same(before[c], value),
  );
  if (!differing.length) return { row, after: row, columns: [] };
  const stamp = { updatedAt: now, version: row.version + 1 };
  const after = writtenRow(table, { ...row, ...Object.fromEntries(differing), ...stamp });
  // A column that the table lacks is a mistake of the caller, told before any statement.
  return { row, after, columns: differing.map(([column]) => table.column(column).name) };
}

const entityOf = <E extends Stored>(row: E) => row.constructor as unknown as EntityClass<E>;

async function attempt<T>(entity: EntityClass, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error)) throw takenValues(entity, error);
    if (isDangling(error))
      throw new QinxueError(
        'CONFLICT',
        text(
          `This ${entity.name} refers to a row that is gone, or is still referred to. Read both again.`,
          `这条${nounOf(entity).zh}所引用的记录已不存在，或它仍被引用。请重新读取。`,
        ),
      );
    throw error;
  }
}

const same = (a: unknown, b: unknown) =>
  a === b || (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const pick = (row: Columns, columns: readonly string[]) => Object.fromEntries(columns.map((c) => [c, row[c] ?? null]));
