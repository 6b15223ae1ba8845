import type { Stored } from '../data/stored.ts';
import type { Scope } from '../request/scope.ts';
import { endingOn, type Period } from './members/period.ts';

/** Ends dated rows on a day. One that begins later never came about: it goes, and the audit log keeps it. */
export async function endRows<E extends Stored & Period>(
  scope: Scope,
  rows: readonly E[],
  lastDay: string,
): Promise<void> {
  const { ended, dropped } = endingOn(rows, lastDay);
  for (const row of ended) await scope.update(row, { validTo: lastDay } as Partial<E>);
  for (const row of dropped) await scope.remove(row);
}
