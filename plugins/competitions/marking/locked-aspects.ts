import type { Context } from 'qinxue/plugin';
import { Aspect } from '../schemes/aspect.ts';
import { MarkScheme } from '../schemes/mark-scheme.ts';

/** What is marked in each of these stages, in order: two statements. */
export async function lockedAspects(
  context: Context,
  stageIds: readonly string[],
): Promise<ReadonlyMap<string, Aspect[]>> {
  const schemes = await context.list(MarkScheme, { stageId: { in: stageIds }, status: 'LOCKED' });
  const aspects = await context.list(
    Aspect,
    { schemeId: { in: schemes.map(({ id }) => id) } },
    { orderBy: [{ column: 'no', descending: false }] },
  );
  return new Map(
    stageIds.map((stageId) => {
      const scheme = schemes.find((each) => each.stageId === stageId);
      return [stageId, aspects.filter(({ schemeId }) => schemeId === scheme?.id)];
    }),
  );
}
