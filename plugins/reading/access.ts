import {
  type Access,
  and,
  announced,
  childOf,
  custom,
  never,
  ofPerson,
  or,
  publicToSignedIn,
  type RowOf,
  sql,
  type Viewer,
  withinPermission,
} from 'qinxue/plugin';
import { ReadingActivity } from './activities/activity.ts';
import { ActivityBook } from './activities/activity-book.ts';
import { ReadingResult } from './activities/result.ts';
import { Edition } from './catalogue/edition.ts';
import { Work } from './catalogue/work.ts';
import { ReadingGoal } from './goals/goal.ts';
import { ReadingNote } from './notes/note.ts';
import { manageCatalogue, manageReading, reviewReading, setUnitGoals, viewReading } from './permissions.ts';
import { SelfStudyMilestone } from './plans/milestone.ts';
import { SelfStudyPlan } from './plans/plan.ts';
import { ReadThrough } from './read-throughs/read-through.ts';
import { ReadingProgress } from './read-throughs/reading-progress.ts';

const isOwn = (viewer: Viewer, memberId: ReturnType<RowOf>) =>
  viewer.memberId ? sql`${memberId} = ${viewer.memberId}` : never;

const isOnLine = (viewer: Viewer, unitId: ReturnType<RowOf>) => sql`${unitId} IN ${[...viewer.ancestorUnitIds]}`;

/** What has been read in it stays readable, also for someone who has left the unit. */
const isJoined = (viewer: Viewer, row: RowOf) =>
  sql`EXISTS (SELECT 1 FROM reading_read_through joined WHERE joined.activityId = ${row('id')} AND joined.memberId = ${viewer.memberId})`;

/** Announced activities reach down from their unit; a draft, also one that was called off, is for those who manage activities there. */
const activities = announced(ReadingActivity, {
  manage: manageReading,
  view: viewReading,
  when: (row) => sql`${row('status')} <> 'DRAFT' AND (${row('status')} <> 'CANCELLED' OR ${row('announced')} = true)`,
  also: isJoined,
});

/**
 * A private note is its author's alone: no permission leads to it. Of the others reviewers see what has been
 * handed in, and those it is meant for what has been approved.
 */
const notes = custom(
  ReadingNote,
  (viewer, row) =>
    or(
      isOwn(viewer, row('memberId')),
      and(
        sql`${row('visibility')} <> 'PRIVATE'`,
        or(
          and(sql`${row('status')} <> 'DRAFT'`, withinPermission(viewer, reviewReading, row('unitId'))),
          and(
            sql`${row('status')} IN ('APPROVED', 'FEATURED')`,
            or(
              viewer.isSignedIn ? sql`${row('visibility')} = 'PUBLIC'` : never,
              isOnLine(viewer, row('sharedUnitId')),
              withinPermission(viewer, viewReading, row('unitId')),
            ),
          ),
        ),
      ),
    ),
  (context, note) =>
    note.memberId === context.viewer.memberId ||
    (note.visibility !== 'PRIVATE' && note.status !== 'DRAFT' && context.can(reviewReading, note.unitId)),
);

/** A person's goal is seen like their reading; a unit's by everyone in it and below. */
const goals = custom(
  ReadingGoal,
  (viewer, row) =>
    or(
      isOwn(viewer, row('memberId')),
      withinPermission(viewer, viewReading, row('unitId')),
      and(
        sql`${row('owner')} = 'UNIT'`,
        or(isOnLine(viewer, row('unitId')), withinPermission(viewer, setUnitGoals, row('unitId'))),
      ),
    ),
  (context, goal) =>
    goal.owner === 'UNIT' ? context.can(setUnitGoals, goal.unitId) : goal.memberId === context.viewer.memberId,
);

/** Seen and judged by reviewers and by the mentor. */
const plans = custom(
  SelfStudyPlan,
  (viewer, row) =>
    or(
      isOwn(viewer, row('memberId')),
      isOwn(viewer, row('mentorId')),
      withinPermission(viewer, viewReading, row('unitId')),
      withinPermission(viewer, reviewReading, row('unitId')),
    ),
  (context, { memberId, mentorId, unitId }) =>
    (context.viewer.memberId !== undefined && [memberId, mentorId].includes(context.viewer.memberId)) ||
    context.can(reviewReading, unitId),
);

export const access: readonly Access[] = [
  publicToSignedIn(Work, manageCatalogue),
  publicToSignedIn(Edition, manageCatalogue),
  activities,
  childOf(ActivityBook, 'activityId', ReadingActivity),
  ofPerson(ReadingResult, { view: viewReading, manage: manageReading }),
  ofPerson(ReadThrough, { view: viewReading, manage: reviewReading }),
  childOf(ReadingProgress, 'readThroughId', ReadThrough),
  notes,
  goals,
  plans,
  childOf(SelfStudyMilestone, 'planId', SelfStudyPlan),
];
