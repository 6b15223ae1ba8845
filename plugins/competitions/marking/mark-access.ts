import { type Access, and, custom, or, type RowOf, type Sql, sql, type Viewer, withinPermission } from 'qinxue/plugin';
import { isOwn, isOwnPublished, isPanelOf, notRecused } from '../panels/judge-sight.ts';
import { judgeEntries, manageCompetitions } from '../permissions.ts';
import { Mark } from './mark.ts';
import { MarkRuling } from './mark-ruling.ts';

/** Whether the viewer has marked the same, this time. */
const hasMarked = (viewer: Viewer, row: RowOf): Sql =>
  sql`EXISTS (SELECT 1 FROM competitions_mark mine WHERE mine.memberId = ${viewer.memberId ?? null}
    AND mine.entryId = ${row('entryId')} AND mine.aspectId = ${row('aspectId')} AND mine.pass >= ${row('pass')})`;

/**
 * Judges see what others gave once they have marked the same themselves, organisers on the panel included;
 * organisers who do not judge the stage see all of it, and whoever competed their own sheet once a result is published. Nobody sees marks of an entry that they keep away from.
 */
export const marks: Access = custom(
  Mark,
  (viewer, row) =>
    and(
      notRecused(viewer, row('entryId')),
      or(
        isOwn(viewer, row('memberId')),
        isOwnPublished(viewer, row('entryId')),
        and(isPanelOf(viewer, 'stageId', row('stageId')), hasMarked(viewer, row)),
        and(
          withinPermission(viewer, manageCompetitions, row('unitId')),
          sql`NOT (${isPanelOf(viewer, 'stageId', row('stageId'))})`,
        ),
      ),
    ),
  // Which of them a judge may write is the commands' to say: marks that are given again supersede others' too.
  (context, mark) => context.can(manageCompetitions, mark.unitId) || context.can(judgeEntries),
);

/** A ruling tells how the others marked: for the chief who made it, for organisers who do not judge, and for whom it is about once a result is published. */
export const rulings: Access = custom(
  MarkRuling,
  (viewer, row) =>
    and(
      notRecused(viewer, row('entryId')),
      or(
        isOwn(viewer, row('memberId')),
        isOwnPublished(viewer, row('entryId')),
        and(
          withinPermission(viewer, manageCompetitions, row('unitId')),
          sql`NOT (${isPanelOf(viewer, 'stageId', row('stageId'))})`,
        ),
      ),
    ),
  (context, ruling) => context.can(manageCompetitions, ruling.unitId) || context.can(judgeEntries),
);
