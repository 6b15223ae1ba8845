import { type Context, QinxueError, type Text, text } from 'qinxue/plugin';
import { blaming, servicesOf } from '../../../server/api/platform.ts';
import { dayAfter } from '../members/period.ts';

/** The last day for which a plugin has published or settled something of some units. */
export interface ClosedPeriod {
  readonly until: string;
  /** The first day that is free, for every plugin; today at the latest. */
  readonly firstOpenDay: string;
  readonly message: Text;
}

/** What is closed of these units on the day; from today on they are always free. */
export async function closedPeriod(
  context: Context,
  unitIds: readonly string[],
  on: string,
): Promise<ClosedPeriod | undefined> {
  const today = context.today();
  if (on >= today) return undefined;
  const system = context.asSystem();
  let latest: { readonly title: Text; readonly until: string } | undefined;
  for (const { id, title, closedUntil } of servicesOf(context).installation.plugins) {
    const until = await blaming(id, () => closedUntil?.(system, unitIds));
    if (until !== undefined && (latest === undefined || until > latest.until)) latest = { title, until };
  }
  if (latest === undefined || latest.until < on) return undefined;
  const { title, until } = latest;
  const firstOpenDay = [dayAfter(until), today].sort()[0] as string;
  const message = text(
    `${title.en} has published or settled results of these units up to ${until}. Give ${firstOpenDay} or a later day, at most today.`,
    `“${title.zh}”已公布或结算截至 ${until} 的结果，请改用 ${firstOpenDay} 至今天之间的日期。`,
  );
  return { until, firstOpenDay, message };
}

/**
 * Changes of where units and people count reach back only as far as nothing has been published or settled for these
 * units by what was on record then.
 * @throws PERIOD_CLOSED
 */
export async function assertOpenDay(context: Context, unitIds: readonly string[], on: string): Promise<void> {
  const closed = await closedPeriod(context, unitIds, on);
  if (!closed) return;
  const { until: closedUntil, firstOpenDay, message } = closed;
  throw new QinxueError('PERIOD_CLOSED', message, { closedUntil, firstOpenDay });
}

/** These units and all above them: whoever goes from one to the other is taken from some of them and given to others. */
export const linesOf = (context: Context, unitIds: readonly string[]): string[] => [
  ...new Set(unitIds.flatMap((id) => context.directory.unit(id)?.path ?? [id])),
];
