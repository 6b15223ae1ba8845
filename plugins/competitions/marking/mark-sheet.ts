import { type Loader, loader, ObjectType } from 'qinxue/plugin';
import type { Aspect } from '../schemes/aspect.ts';
import { lockedAspects } from './locked-aspects.ts';
import { Mark } from './mark.ts';
import { MarkRuling } from './mark-ruling.ts';

@ObjectType('MarkSheet', { description: 'What a judge has given an entry in a stage, and what is left (评分表).' })
export class MarkSheet {
  stageId!: string;

  entryId!: string;
}

interface SheetContent {
  readonly marks: readonly Mark[];
  readonly open: readonly Aspect[];
}

/** By entry, in the stage: the viewer's own marks that count, and the aspects without one. */
export const sheetOfEntry: Loader<string, SheetContent, string> = loader(
  async (context, entryIds: readonly string[], stageId: string) => {
    const all = context.asSystem();
    const aspects = (await lockedAspects(context, [stageId])).get(stageId) ?? [];
    const entryId = { in: entryIds };
    const memberId = context.viewer.memberId ?? '';
    const marks = await context.list(Mark, { stageId, entryId, memberId, status: 'SUBMITTED' });
    const rulings = await all.list(MarkRuling, { stageId, entryId });
    return entryIds.map((id) => {
      const own = marks.filter((mark) => mark.entryId === id);
      const decided = [...own, ...rulings.filter((ruling) => ruling.entryId === id)];
      return { marks: own, open: aspects.filter((aspect) => !decided.some(({ aspectId }) => aspectId === aspect.id)) };
    });
  },
);
