import { badInput, type Context, type Stored, text } from 'qinxue/plugin';
import { dayAfter, dayBefore, endingOn, type Period } from './members/period.ts';

/** Ends dated rows on a day. One that begins later never came about: it goes, and the audit log keeps it. */
export async function endRows<E extends Stored & Period>(
  context: Context,
  rows: readonly E[],
  lastDay: string,
): Promise<void> {
  const { ended, dropped } = endingOn(rows, lastDay);
  for (const row of ended) await context.update(row, { validTo: lastDay } as Partial<E>);
  for (const row of dropped) await context.remove(row);
}

/**
 * Ends one row on a day. What began today or is still to come can be taken back whole, by the day before its first: it
 * was a mistake, and would otherwise stand in the way of what is right.
 * @throws BAD_INPUT for `input.on`
 */
export async function endOrTakeBack<E extends Stored & Period>(context: Context, row: E, on: string): Promise<E> {
  const { validFrom, validTo } = row;
  if (on < validFrom) {
    const wasNever = dayBefore(validFrom);
    const isFresh = validFrom >= context.today();
    if (!isFresh || on !== wasNever)
      throw badInput(
        'input.on',
        isFresh
          ? text(
              `is before the first day, ${validFrom}. Give ${wasNever} to take it back whole.`,
              `早于开始日期 ${validFrom}。填写 ${wasNever} 可整条撤回。`,
            )
          : text(`is before the first day, ${validFrom}.`, `早于开始日期 ${validFrom}。`),
      );
    await context.remove(row);
    return row;
  }
  // Only sooner: what others have begun since then would overlap.
  if (validTo !== null && on > validTo) {
    const next = dayAfter(validTo);
    throw badInput('input.on', {
      en: `is after the end that is set, ${validTo}. To go on, begin another one on ${next}.`,
      zh: `晚于已定的结束日期 ${validTo}。如需延续，请自 ${next} 起新建。`,
    });
  }
  return context.update(row, { validTo: on } as Partial<E>);
}
