import { badInput, type Context, lockRow } from 'qinxue/plugin';
import { lockDirectory } from '../directory/lock-directory.ts';
import { isWithin, type Period } from '../members/period.ts';
import { Unit } from './unit.ts';

/** Nothing begins in a unit before it exists or lasts after it ends; meanwhile nobody closes the unit. */
export async function getOpenUnit(context: Context, unitId: string, period: Period, argument: string): Promise<Unit> {
  // The directory before the unit, in the order of those who move units: else each would wait for the other.
  await lockDirectory(context);
  await lockRow(context, Unit, unitId);
  const unit = await context.asSystem().get(Unit, unitId);
  if (!isWithin(period, unit))
    throw badInput(argument, {
      en: `is "${unit.name}", which exists from ${unit.validFrom}${unit.validTo ? ` to ${unit.validTo}` : ''} only.`,
      zh: `“${unit.name}”仅存续于 ${unit.validFrom} 起${unit.validTo ? `至 ${unit.validTo}` : ''}。`,
    });
  return unit;
}
