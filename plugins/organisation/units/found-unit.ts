import { type Context, type NewRow, sql } from 'qinxue/plugin';
import { lockDirectory } from '../directory/lock-directory.ts';
import { unitOpened } from '../events.ts';
import { Unit } from './unit.ts';

/** Adds a unit below its parent, which exists by its first day, and writes its place in the tree. */
export async function foundUnit(context: Context, values: NewRow<Unit>): Promise<Unit> {
  await lockDirectory(context);
  const unit = await context.insert(Unit, { parentId: null, tags: [], validTo: null, ...values });
  const { validFrom: day } = unit;
  await context.unguardedDatabase.execute(sql`
    INSERT INTO organisation_unit_closure (ancestorId, descendantId, depth, validFrom, validTo)
    SELECT ancestorId, ${unit.id}, depth + 1, CASE WHEN validFrom > ${day} THEN validFrom ELSE ${day} END, validTo
    FROM organisation_unit_closure WHERE descendantId = ${unit.parentId} AND (validTo IS NULL OR validTo >= ${day})
    UNION ALL SELECT ${unit.id}, ${unit.id}, 0, ${day}, NULL`);
  context.emit(unitOpened, { unit: unit.id, on: unit.validFrom }, unit.id);
  return unit;
}
