import { sql } from '../../data/sql.ts';
import { badInput, conflict, QinxueError } from '../../errors.ts';
import type { Scope } from '../../request/scope.ts';
import { readDirectoryNow } from '../directory/directory-now.ts';
import { holdDirectory } from '../directory/hold-directory.ts';
import { unitMoved } from '../events.ts';
import { lockedRow } from '../locked-row.ts';
import { manageUnits } from '../permissions.ts';
import { refuseBroken } from '../plugins/plugin-refusals.ts';
import { findUnit } from './find-unit.ts';
import { Unit } from './unit.ts';
import type { UnitMoveInput } from './unit-input.ts';

/**
 * Hangs a unit with everything below it under another one. Facts keep the unit that they were made in:
 * nothing but the tree changes, and who may see what follows the tree.
 */
export async function moveUnit(scope: Scope, input: UnitMoveInput): Promise<Unit> {
  const { id } = findUnit(scope, input.unit);
  const { id: parentId } = findUnit(scope, input.parent);
  await holdDirectory(scope);
  const before = await readDirectoryNow(scope);
  const unit = await lockedRow(scope, Unit, id);
  const parent = await scope.get(Unit, parentId);
  // What leaves a unit is taken from it, what comes is put on it: both must be the mover's to manage.
  scope.require(manageUnits, unit.parentId ?? unit.id);
  scope.require(manageUnits, parentId);
  if (unit.version !== input.version) throw conflict('Unit');
  if (unit.parentId === parentId) return unit;
  if (parent.validTo !== null && parent.validTo < scope.today())
    throw badInput('input.parent', `is "${parent.name}", which ended on ${parent.validTo}.`);
  await refuseCycle(scope, unit, parent);
  const moved = await scope.update(unit, { parentId });
  await rehang(scope, id, parentId);
  refuseBroken(scope.kernel.installation.plugins, before, await readDirectoryNow(scope), id);
  scope.emit(unitMoved, { unit: id, from: unit.parentId, to: parentId, on: scope.today() }, id);
  return moved;
}

async function refuseCycle(scope: Scope, unit: Unit, parent: Unit): Promise<void> {
  // From the table, not from the directory: another move may just have been committed.
  const [below] = await scope.db.query(
    sql`SELECT depth FROM organisation_unit_closure WHERE ancestorId = ${unit.id} AND descendantId = ${parent.id}`,
  );
  if (below)
    throw new QinxueError('UNIT_CYCLE', `"${parent.name}" is "${unit.name}" or below it, so it cannot be above it.`, {
      unit: unit.code,
      parent: parent.code,
    });
}

/** The subtree keeps its inner order; only its paths upwards change. */
async function rehang(scope: Scope, unitId: string, parentId: string): Promise<void> {
  const above = await scope.db.query(
    sql`SELECT ancestorId FROM organisation_unit_closure WHERE descendantId = ${unitId} AND ancestorId <> ${unitId}`,
  );
  // MySQL deletes from no table that the same statement reads, except through a derived one.
  await scope.db.execute(sql`
    DELETE FROM organisation_unit_closure WHERE ancestorId IN ${above.map((row) => row.ancestorId)} AND descendantId IN
      (SELECT id FROM (SELECT descendantId AS id FROM organisation_unit_closure WHERE ancestorId = ${unitId}) subtree)`);
  await scope.db.execute(sql`
    INSERT INTO organisation_unit_closure (ancestorId, descendantId, depth)
    SELECT up.ancestorId, down.descendantId, up.depth + down.depth + 1
    FROM organisation_unit_closure up CROSS JOIN organisation_unit_closure down
    WHERE up.descendantId = ${parentId} AND down.ancestorId = ${unitId}`);
}
