import { QinxueError } from '../../errors.ts';
import { text } from '../../plugin/text.ts';
import type { Scope } from '../../request/scope.ts';
import { dayAfter } from '../members/period.ts';

/**
 * Changes of the tree reach back only as far as nothing has been published or settled for these units by the tree as it
 * was; from today on they are always free.
 * @throws PERIOD_CLOSED
 */
export async function requireOpenDay(scope: Scope, unitIds: readonly string[], on: string): Promise<void> {
  if (on >= scope.today()) return;
  const system = scope.asSystem();
  for (const { title, closedUntil } of scope.kernel.installation.plugins) {
    const day = await closedUntil?.(system, unitIds);
    if (day === undefined || day < on) continue;
    const first = [dayAfter(day), scope.today()].sort()[0] as string;
    throw new QinxueError(
      'PERIOD_CLOSED',
      text(
        `${title.en} has published or settled results of these units up to ${day}. Give ${first} or a later day, at most today.`,
        `“${title.zh}”已公布或结算截至 ${day} 的结果，请改用 ${first} 至今天之间的日期。`,
      ),
      { closedUntil: day, firstOpenDay: first },
    );
  }
}
