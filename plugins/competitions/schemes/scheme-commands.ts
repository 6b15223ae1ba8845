import { badInput, type Context, sql, text } from 'qinxue/plugin';
import { lockedRow } from '../../organisation/index.ts';
import { requireManaging } from '../managing.ts';
import { Mark } from '../marking/mark.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from './aspect.ts';
import { checkAspects, requireFullMarks } from './check-aspects.ts';
import { MarkScheme, schemeLifecycle } from './mark-scheme.ts';
import type { MarkSchemeWriteInput } from './scheme-input.ts';

/** The draft of a stage with these aspects; where there is none, the next version. */
export async function writeScheme(scope: Context, input: MarkSchemeWriteInput): Promise<MarkScheme> {
  const stage = await unmarkedStage(scope, input.stage, 'input.stage');
  const aspects = checkAspects(input.aspects);
  const newestFirst = { orderBy: [{ column: 'no', descending: true }], limit: 1 };
  const [latest] = await scope.list(MarkScheme, { stageId: stage.id }, newestFirst);
  const draft =
    latest?.status === 'DRAFT'
      ? latest
      : await scope.insert(MarkScheme, {
          stageId: stage.id,
          unitId: stage.unitId,
          no: (latest?.no ?? 0) + 1,
          status: 'DRAFT',
          lockedAt: null,
        });
  // Nothing refers to what a draft has.
  await scope.db.execute(sql`DELETE FROM competitions_aspect WHERE schemeId = ${draft.id}`);
  await scope.insertAll(
    Aspect,
    aspects.map((aspect) => ({ ...aspect, schemeId: draft.id })),
  );
  return draft;
}

/** The draft is what is marked by from now on; one before it that nobody has marked by goes. */
export async function lockScheme(scope: Context, id: string): Promise<MarkScheme> {
  const { stageId } = await scope.get(MarkScheme, id);
  await unmarkedStage(scope, stageId, 'input.markScheme');
  const scheme = await lockedRow(scope, MarkScheme, id);
  if (scheme.status === 'LOCKED') return scheme;
  requireFullMarks(await scope.list(Aspect, { schemeId: id }), 'input.markScheme');
  const before = await scope.first(MarkScheme, { stageId, status: 'LOCKED' });
  if (before) await schemeLifecycle.step(scope, before, 'supersede');
  return schemeLifecycle.step(scope, scheme, 'lock', { lockedAt: scope.now() });
}

/** The stage, with its judges waiting: what is marked is fixed before the first mark. */
async function unmarkedStage(scope: Context, id: string, argument: string): Promise<CompetitionStage> {
  const stage = await lockedRow(scope, CompetitionStage, id);
  requireManaging(scope, stage.unitId);
  if (stage.status === 'CLOSED' || (await scope.asSystem().first(Mark, { stageId: id })))
    throw badInput(argument, text('is marked already; its scheme stays.', '已有评分，评分方案不能更改。'));
  return stage;
}
