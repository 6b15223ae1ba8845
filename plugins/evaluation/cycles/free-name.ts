import type { Context } from 'qinxue/plugin';
import { EvaluationCycle } from './evaluation-cycle.ts';

/** Room for what is added to a name. */
const MAX_KEPT = 180;

/** A cancelled evaluation keeps its name until another of its unit and year is called so, and says then that it is cancelled. */
export async function freeName(
  context: Context,
  { unitId, year }: Pick<EvaluationCycle, 'unitId' | 'year'>,
  name: string,
): Promise<void> {
  const cancelled = await context.first(EvaluationCycle, { unitId, year, name, status: 'CANCELLED' });
  if (!cancelled) return;
  const taken = new Set((await context.list(EvaluationCycle, { unitId, year })).map((cycle) => cycle.name));
  const called = (n: number): string => {
    const next = `${name.slice(0, MAX_KEPT)}（已取消${n === 1 ? '' : n}）`;
    return taken.has(next) ? called(n + 1) : next;
  };
  await context.update(cancelled, { name: called(1) });
}
