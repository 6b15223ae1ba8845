import type { Context } from 'qinxue/plugin';
import { hoursCredited } from '../events.ts';
import { LearningHours } from './learning-hours.ts';
import type { Entry } from './ledger.ts';

/** Adds rows to the ledger and tells of them. @throws CONFLICT where somebody else has added the same meanwhile */
export async function credit(system: Context, entries: readonly Entry[]): Promise<LearningHours[]> {
  const rows = await system.insertAll(LearningHours, entries);
  for (const { id, memberId, unitId, hours } of rows)
    system.emit(hoursCredited, { learningHoursId: id, memberId, hours }, unitId);
  return rows;
}
