import { type MigrationContext, name, sql } from 'qinxue/plugin';
import { insertsSql, instantOf, type Session } from '../../../server/api/platform.ts';
import { CycleInTree, type Place, type Places, treeRows } from './dated-tree.ts';
import { placesOfUnit, type RecordedMove } from './recorded-places.ts';

/** A unit that a roster brought without a first day. */
const SINCE_EVER = '1900-01-01';

/**
 * Gives the tree of today its days, from what is on record: the first days of units, and their moves in the audit log.
 * Run twice, it begins anew.
 */
export async function dateTree(session: Session, context: MigrationContext): Promise<void> {
  await session.execute(sql`DELETE FROM organisation_unit_closure_dated`);
  const units = await session.query(sql`SELECT id, parentId, validFrom FROM organisation_unit`);
  if (!units.length) return;
  const moves = await readMoves(session, context);
  const placesOf = new Map<string, Places>();
  let undated = 0;
  for (const { id, parentId, validFrom } of units) {
    const today: Place = { parentId: textOf(parentId), validFrom: String(validFrom), validTo: null };
    const recorded = placesOfUnit(today, moves.get(String(id)) ?? []);
    if (!recorded || (recorded.length === 1 && today.validFrom === SINCE_EVER)) undated++;
    placesOf.set(String(id), recorded ?? [today]);
  }
  const rows = units.flatMap(({ id }) => rowsOf(placesOf, String(id)));
  for (const statement of insertsSql(
    'organisation_unit_closure_dated',
    rows.map((row) => ({ ...row })),
  ))
    await session.execute(statement);
  const moved = [...placesOf.values()].filter((places) => places.length > 1).length;
  context.log(
    `The tree of units is dated now: of ${units.length} units, ${moved} have moved by the audit log. ${undated} do not say since when they are where they are; they count there from their first day on record.`,
  );
}

/** Moves that go in a circle on some day were not recorded whole: then the unit has always been where it is. */
function rowsOf(placesOf: Map<string, Places>, id: string) {
  try {
    return treeRows(placesOf, id);
  } catch (error) {
    if (!(error instanceof CycleInTree)) throw error;
    const lasting = new Map([...placesOf].map(([unit, places]) => [unit, withoutPast(places)]));
    return treeRows(lasting, id);
  }
}

const withoutPast = (places: Places): Places => {
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? [{ ...last, validFrom: first.validFrom }] : places;
};

async function readMoves(session: Session, { dayOf }: MigrationContext): Promise<Map<string, RecordedMove[]>> {
  const entries = await session.query(sql`
    SELECT entityId, createdAt, ${name('before')}, ${name('after')} FROM organisation_audit_entry
    WHERE entity = 'Unit' AND ${name('before')} LIKE ${'%"parentId"%'} AND ${name('after')} LIKE ${'%"parentId"%'}
    ORDER BY seq`);
  const moves = new Map<string, RecordedMove[]>();
  for (const { entityId, createdAt, before, after } of entries) {
    const id = String(entityId);
    const [from, to] = [parentIn(before), parentIn(after)];
    const on = dayOf(instantOf(String(createdAt)));
    moves.set(id, [...(moves.get(id) ?? []), { on, from, to }]);
  }
  return moves;
}

const parentIn = (columns: unknown): string | null =>
  textOf((JSON.parse(String(columns)) as { parentId?: unknown }).parentId);

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
