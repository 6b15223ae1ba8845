import type { Scope } from 'qinxue/plugin';
import { hoursCredited } from '../events.ts';
import { LearningHours } from './learning-hours.ts';
import { type Entry, newEntries } from './ledger.ts';

/** Adds what the ledger does not have yet. */
export async function credit(system: Scope, entries: readonly Entry[]): Promise<LearningHours[]> {
  const keys = entries.map(({ idempotencyKey }) => idempotencyKey);
  const known = await system.list(LearningHours, { idempotencyKey: { in: keys } });
  const fresh = newEntries(new Set(known.map(({ idempotencyKey }) => idempotencyKey)), entries);
  const rows = await system.insertAll(LearningHours, fresh);
  for (const { id, memberId, unitId, hours } of rows)
    system.emit(hoursCredited, { learningHoursId: id, memberId, hours }, unitId);
  return rows;
}
