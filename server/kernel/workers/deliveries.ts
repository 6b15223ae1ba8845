import type { Database } from '../data/database.ts';
import { always, and, or, type Sql, sql } from '../data/sql.ts';
import { instantOf } from '../data/value.ts';

/** Where the delivery of an event to a plugin stands. `retrying` has failed and is tried again by itself, `failed` no more. */
export const deliveryStates = ['pending', 'retrying', 'failed', 'done', 'skipped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What somebody can have tried at once. What is done has had its effect. */
export const retriedStates = ['retrying', 'failed'] as const satisfies readonly DeliveryState[];

export interface Delivery {
  /** The id of the message. */
  readonly id: string;
  readonly event: string;
  readonly plugin: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly unitId: string | null;
  /** When it is tried next, where it is. */
  readonly dueAt: Date;
  readonly createdAt: Date;
  readonly error: string | null;
}

export interface DeliveryFilter {
  readonly states: readonly DeliveryState[];
  readonly plugin?: string;
  readonly id?: string;
}

const conditions: Readonly<Record<DeliveryState, Sql>> = {
  pending: sql`(d.status = 'PENDING' AND d.attempts = 0)`,
  retrying: sql`(d.status = 'PENDING' AND d.attempts > 0)`,
  failed: sql`(d.status = 'FAILED')`,
  done: sql`(d.status = 'DONE')`,
  skipped: sql`(d.status = 'SKIPPED')`,
};

const that = ({ states, plugin, id }: DeliveryFilter): Sql =>
  and(
    or(...states.map((state) => conditions[state])),
    ...(plugin === undefined ? [] : [sql`d.plugin = ${plugin}`]),
    ...(id === undefined ? [] : [sql`d.eventId = ${id}`]),
  );

const stateOf = (status: unknown, attempts: number): DeliveryState => {
  if (status === 'PENDING') return attempts > 0 ? 'retrying' : 'pending';
  return String(status).toLowerCase() as DeliveryState;
};

/** The oldest first; `after` names the last of the page before. */
export async function listDeliveries(
  { read }: Database,
  filter: DeliveryFilter,
  limit: number,
  after?: Pick<Delivery, 'id' | 'plugin'>,
): Promise<Delivery[]> {
  const rest = after
    ? sql`(d.eventId > ${after.id} OR (d.eventId = ${after.id} AND d.plugin > ${after.plugin}))`
    : always;
  const rows = await read.query(sql`
    SELECT d.eventId AS id, e.event, d.plugin, d.status, d.attempts, e.unitId, d.dueAt, d.createdAt, d.error
    FROM kernel_delivery d JOIN kernel_event e ON e.id = d.eventId
    WHERE ${and(that(filter), rest)} ORDER BY d.eventId, d.plugin LIMIT ${limit}`);
  return rows.map(({ status, attempts, dueAt, createdAt, ...row }) => ({
    ...(row as unknown as Pick<Delivery, 'id' | 'event' | 'plugin' | 'unitId' | 'error'>),
    dueAt: instantOf(String(dueAt)),
    createdAt: instantOf(String(createdAt)),
    state: stateOf(status, Number(attempts)),
    attempts: Number(attempts),
  }));
}

/** Has them tried anew, as if for the first time; how many there were. A server that runs takes them within a second. */
export const retryDeliveries = (database: Database, filter: DeliveryFilter, now: Date): Promise<number> =>
  database.write(async (session) => {
    const found = await session.query(
      sql`SELECT d.eventId AS id, d.plugin FROM kernel_delivery d WHERE ${that(filter)}`,
    );
    for (const { id, plugin } of found)
      await session.execute(
        sql`UPDATE kernel_delivery SET status = 'PENDING', attempts = 0, dueAt = ${now}
            WHERE eventId = ${id} AND plugin = ${plugin} AND status IN ('PENDING', 'FAILED')`,
      );
    return found.length;
  });

/** How many are left of each plugin, by what becomes of them. */
export async function countDeliveries({
  read,
}: Database): Promise<readonly { readonly plugin: string; readonly state: DeliveryState; readonly count: number }[]> {
  const rows = await read.query(sql`
    SELECT plugin, status, CASE WHEN attempts > 0 THEN 1 ELSE 0 END AS tried, COUNT(*) AS n
    FROM kernel_delivery WHERE status IN ('PENDING', 'FAILED')
    GROUP BY plugin, status, CASE WHEN attempts > 0 THEN 1 ELSE 0 END`);
  return rows.map(({ plugin, status, tried, n }) => ({
    plugin: String(plugin),
    state: stateOf(status, Number(tried)),
    count: Number(n),
  }));
}
