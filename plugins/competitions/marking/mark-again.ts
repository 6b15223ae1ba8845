import type { Context } from 'qinxue/plugin';
import { markedAgain } from '../events.ts';
import { readPanels } from '../panels/read-panels.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';
import { isTooWide } from '../scoring/judgement.ts';
import { lockedAspects } from './locked-aspects.ts';
import { Mark } from './mark.ts';
import { MarkRuling } from './mark-ruling.ts';
import { currentPass, MarkBook } from './pass.ts';

/**
 * Judgements on which all judges have spoken and are too far apart are given again, once: what was given no
 * longer counts and is kept. After the second time the chief rules. The stage is locked by the caller.
 */
export async function markAgainWhereApart(
  context: Context,
  stage: CompetitionStage,
  entryIds: readonly string[],
): Promise<void> {
  const all = context.asSystem();
  const aspects = (await lockedAspects(all, [stage.id])).get(stage.id) ?? [];
  const judgements = aspects.filter(({ kind }) => kind === 'JUDGEMENT');
  const among = { entryId: { in: entryIds }, aspectId: { in: judgements.map(({ id }) => id) } };
  const book = new MarkBook(await all.list(Mark, among));
  const rulings = await all.list(MarkRuling, among);
  const panels = await readPanels(all, [stage.id]);
  const apart = entryIds.flatMap((entryId) => {
    return judgements.flatMap(({ id: aspectId }) => {
      const judges = panels.judgesOf(stage.id, entryId, aspectId);
      const isRuled = rulings.some((ruling) => ruling.entryId === entryId && ruling.aspectId === aspectId);
      const marks = book.counting(entryId, aspectId).filter(({ judgeId }) => judges.includes(judgeId));
      const isAll = marks.length === judges.length;
      const isFirst = currentPass(book.of(entryId, aspectId)) === 1;
      return isAll && isFirst && !isRuled && isTooWide(marks.map(({ value }) => value)) ? [{ entryId, aspectId }] : [];
    });
  });
  await supersede(
    context,
    apart.flatMap(({ entryId, aspectId }) => book.counting(entryId, aspectId)),
  );
  for (const pair of apart)
    context.emit(markedAgain, { ...pair, reason: 'The judges are more than one apart.' }, stage.unitId);
}

/** They are kept and no longer count. */
export async function supersede(context: Context, marks: readonly Mark[]): Promise<void> {
  await context.updateAll(marks.map((row) => ({ row, changes: { status: 'SUPERSEDED' as const } })));
}
