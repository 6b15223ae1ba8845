import { badInput, type Context, conflict, lockedRow, nounOf, sql, text } from 'qinxue/plugin';
import { lockDirectory } from '../directory/lock-directory.ts';
import { unitClosed, unitOpened } from '../events.ts';
import { inputText } from '../input-text.ts';
import { dayAfter } from '../members/period.ts';
import { manageMembers, manageUnits, viewMembers } from '../permissions.ts';
import { assertOpenDay } from '../tree/assert-open-day.ts';
import { getUnit } from './find-unit.ts';
import { Unit } from './unit.ts';
import type { UnitUpdateInput } from './unit-input.ts';
import { unitTags } from './unit-tags.ts';

export async function updateUnit(context: Context, { unit: wanted, version, changes }: UnitUpdateInput): Promise<Unit> {
  const { id } = getUnit(context, wanted);
  await lockDirectory(context);
  const unit = await lockedRow(context, Unit, id);
  context.assertCan(manageUnits, id);
  if (unit.version !== version) throw conflict(nounOf(Unit));
  const { name, kind, tags, validTo } = changes;
  if (validTo !== undefined) await assertEnd(context, unit, validTo);
  const updated = await context.update(unit, {
    ...(name != null && { name: inputText('input.changes.name', name, 200) }),
    ...(kind != null && { kind }),
    ...(tags != null && { tags: unitTags('input.changes.tags', tags) }),
    ...(validTo !== undefined && { validTo }),
  });
  if (updated.validTo !== unit.validTo) tellEnd(context, unit, updated.validTo);
  return updated;
}

/** What was closed by mistake has never been closed: it goes on after the day that was its last. */
function tellEnd(context: Context, { id, validTo: before }: Unit, validTo: string | null): void {
  if (validTo !== null) context.emit(unitClosed, { unit: id, on: validTo }, id);
  else if (before !== null) context.emit(unitOpened, { unit: id, on: dayAfter(before) }, id);
}

/** Whether a unit exists is for the unit above to say; and nobody and nothing may be left in one that has ended. */
async function assertEnd(context: Context, unit: Unit, validTo: string | null): Promise<void> {
  context.assertCan(manageUnits, unit.parentId ?? unit.id);
  if (validTo === unit.validTo) return;
  if (validTo === null || (unit.validTo !== null && validTo > unit.validTo))
    await assertOpenAbove(context, unit, validTo);
  if (validTo === null) return;
  if (validTo < unit.validFrom)
    throw badInput(
      'input.changes.validTo',
      text(`is before its first day, ${unit.validFrom}.`, `早于启用日期 ${unit.validFrom}。`),
    );
  // It is not there from the day after on.
  await assertOpenDay(context, context.directory.unit(unit.id)?.path ?? [unit.id], dayAfter(validTo));
  const lasting = sql`(validTo IS NULL OR validTo > ${validTo})`;
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT (SELECT COUNT(*) FROM organisation_unit WHERE parentId = ${unit.id} AND ${lasting}) AS units,
      (SELECT COUNT(*) FROM organisation_membership WHERE unitId = ${unit.id} AND ${lasting}) AS members`);
  const [units, members] = [Number(row?.units), Number(row?.members)];
  if (!units && !members) return;
  // How many people there are is for those who may see them.
  const seen = context.can(viewMembers, unit.id) || context.can(manageMembers, unit.id);
  const left = seen
    ? text(`${units} units and ${members} memberships`, `${units} 个下级单位和 ${members} 项任职`)
    : text('units or memberships', '下级单位或任职');
  throw badInput(
    'input.changes.validTo',
    text(`leaves ${left.en} that last longer. Move or end them first.`, `之后仍有${left.zh}。请先调出或结束。`),
  );
}

/** A unit goes on only as long as the one above it does. */
async function assertOpenAbove(context: Context, { parentId }: Unit, validTo: string | null): Promise<void> {
  const above = parentId && (await context.asSystem().find(Unit, parentId));
  if (!above || above.validTo === null || (validTo !== null && validTo <= above.validTo)) return;
  throw badInput('input.changes.validTo', {
    en: `is later than the end of the unit above, ${above.validTo}. Let that one go on first, or move this one.`,
    zh: `晚于上级单位的停用日期 ${above.validTo}，请先恢复上级单位，或调整本单位的上级。`,
  });
}
