import { badInput, type Context, conflict, lockedRow, nounOf, QinxueError, text } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import { readDirectoryNow } from '../directory/directory-now.ts';
import { lockDirectory } from '../directory/lock-directory.ts';
import { unitMoved } from '../events.ts';
import { holdsOn } from '../members/period.ts';
import { manageUnits } from '../permissions.ts';
import { assertRequirementsKept } from '../plugins/plugin-refusals.ts';
import { assertOpenDay } from '../tree/assert-open-day.ts';
import { CycleInTree, movedOn, type Places } from '../tree/dated-tree.ts';
import { readPlaces, writeTree } from '../tree/write-tree.ts';
import { getUnit } from './find-unit.ts';
import { Unit } from './unit.ts';
import type { UnitMoveInput } from './unit-input.ts';

/**
 * Hangs a unit with everything below it under another one, from a day on. Facts keep the unit that they were made in,
 * and what is counted for earlier days keeps the tree of then; who may see what follows the tree of today.
 */
export async function moveUnit(context: Context, input: UnitMoveInput): Promise<Unit> {
  const { id } = getUnit(context, input.unit);
  const { id: parentId } = getUnit(context, input.parent);
  await lockDirectory(context);
  const before = await readDirectoryNow(context);
  const unit = await lockedRow(context, Unit, id);
  const parent = await context.get(Unit, parentId);
  // What leaves a unit is taken from it, what comes is put on it: both must be the mover's to manage.
  context.assertCan(manageUnits, unit.parentId ?? unit.id);
  context.assertCan(manageUnits, parentId);
  if (unit.version !== input.version) throw conflict(nounOf(Unit));
  if (unit.parentId === parentId) return unit;
  const on = input.on ?? context.today();
  assertDay(context, parent, on, input.on ? 'input.on' : 'input.parent');

  const placesOf = await readPlaces(context.unguardedDatabase);
  const places = placesOf.get(id) ?? [];
  placesOf.set(id, movedOn(places, parentId, on) ?? throwTooEarly(places));
  const line = (unitId: string | null) => before.unit(unitId ?? '')?.path ?? [];
  const touched = [...line(unit.parentId), ...line(parentId), ...before.subtree(id).map((each) => each.id)];
  await assertOpenDay(context, touched, on);
  const moved = await context.update(unit, { parentId });
  try {
    await writeTree(context.unguardedDatabase, placesOf, [id]);
  } catch (error) {
    throw error instanceof CycleInTree ? cycle(unit, parent) : error;
  }
  assertRequirementsKept(servicesOf(context).installation.plugins, before, await readDirectoryNow(context), id);
  context.emit(unitMoved, { unit: id, from: unit.parentId, to: parentId, on }, id);
  return moved;
}

function assertDay(context: Context, parent: Unit, on: string, argument: string): void {
  if (on > context.today())
    throw badInput('input.on', text('is still to come; move the unit on the day.', '尚未到来，请届时再调整。'));
  if (holdsOn(parent, on)) return;
  const { name, validFrom, validTo } = parent;
  if (argument === 'input.parent' && validTo !== null)
    throw badInput(argument, {
      en: `is "${name}", which ended on ${validTo}. Choose another, or let it go on first with \`unitUpdate\`.`,
      zh: `“${name}”已于 ${validTo} 停用，请另选，或先用 \`unitUpdate\` 恢复。`,
    });
  throw badInput(argument, {
    en: `is no day of "${name}", which exists from ${validFrom}${validTo ? ` to ${validTo}` : ''}.`,
    zh: `不在“${name}”的存续期内（${validFrom} 起${validTo ? `，至 ${validTo}` : ''}）。`,
  });
}

function throwTooEarly(places: Places): never {
  const since = places.at(-1)?.validFrom ?? '';
  throw badInput('input.on', {
    en: `is before ${since}, the day on which it came to where it is. Give that day to correct it, or a later one.`,
    zh: `早于该单位调入现上级的日期 ${since}，请填写该日（予以更正）或更晚的日期。`,
  });
}

const cycle = (unit: Unit, parent: Unit) =>
  new QinxueError(
    'UNIT_CYCLE',
    text(
      `"${parent.name}" is "${unit.name}" or below it, so it cannot be above it.`,
      `“${parent.name}”就是“${unit.name}”或其下级，不能成为其上级。`,
    ),
    { unit: unit.code, parent: parent.code },
  );
