import { badInput, type Context, lockedRow, lockManaged, sql, text } from 'qinxue/plugin';
import { Mark } from '../marking/mark.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from './aspect.ts';
import { MarkScheme, schemeLifecycle } from './mark-scheme.ts';
import { assertFullMarks, parseAspects } from './parse-aspects.ts';
import type { MarkSchemeLockInput, MarkSchemeWriteInput } from './scheme-input.ts';

/** The draft of a stage with these aspects; where there is none, the next version. */
export async function writeScheme(context: Context, input: MarkSchemeWriteInput): Promise<MarkScheme> {
  const stage = await unmarkedStage(context, input.stage, 'input.stage');
  const aspects = parseAspects(input.aspects);
  const newestFirst = { orderBy: [{ column: 'no', descending: true }], limit: 1 };
  const [latest] = await context.list(MarkScheme, { stageId: stage.id }, newestFirst);
  const draft =
    latest?.status === 'DRAFT'
      ? latest
      : await context.insert(MarkScheme, {
          stageId: stage.id,
          unitId: stage.unitId,
          no: (latest?.no ?? 0) + 1,
          status: 'DRAFT',
          lockedAt: null,
        });
  // Nothing refers to what a draft has.
  await context.unguardedDatabase.execute(sql`DELETE FROM competitions_aspect WHERE schemeId = ${draft.id}`);
  await context.insertAll(
    Aspect,
    aspects.map((aspect) => ({ ...aspect, schemeId: draft.id })),
  );
  return draft;
}

/** The draft is what is marked by from now on; one before it that nobody has marked by goes. */
export async function lockScheme(context: Context, { markScheme: id }: MarkSchemeLockInput): Promise<MarkScheme> {
  const { stageId } = await context.get(MarkScheme, id);
  await unmarkedStage(context, stageId, 'input.markScheme');
  const scheme = await lockedRow(context, MarkScheme, id);
  if (scheme.status === 'LOCKED') return scheme;
  assertFullMarks(await context.list(Aspect, { schemeId: id }), 'input.markScheme');
  const before = await context.first(MarkScheme, { stageId, status: 'LOCKED' });
  if (before) await schemeLifecycle.step(context, before, 'supersede');
  return schemeLifecycle.step(context, scheme, 'lock', { lockedAt: context.now() });
}

/** The stage, with its judges waiting: what is marked is fixed before the first mark. */
async function unmarkedStage(context: Context, id: string, argument: string): Promise<CompetitionStage> {
  const stage = await lockManaged(context, CompetitionStage, id, manageCompetitions);
  if (stage.status === 'CLOSED' || (await context.asSystem().first(Mark, { stageId: id })))
    throw badInput(argument, text('is marked already; its scheme stays.', '已有评分，评分方案不能更改。'));
  return stage;
}
