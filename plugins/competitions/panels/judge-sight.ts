import { never, type Sql, sql, type Viewer } from 'qinxue/plugin';

export const isOwn = (viewer: Viewer, memberId: Sql): Sql =>
  viewer.memberId ? sql`${memberId} = ${viewer.memberId}` : never;

/** Whether the viewer judges the stage, or any stage of the event. */
export const isPanelOf = (viewer: Viewer, whole: 'stageId' | 'eventId', id: Sql): Sql => {
  if (!viewer.memberId) return never;
  const panels =
    whole === 'stageId'
      ? sql`SELECT own_panel.stageId FROM competitions_panel_judge own_panel`
      : sql`SELECT own_panel.eventId FROM competitions_panel_judge own_panel`;
  return sql`${id} IN (${panels} WHERE own_panel.memberId = ${viewer.memberId} AND own_panel.leftOn IS NULL)`;
};

/** Whether the viewer has competed in the entry, and a result of the event is published: then the sheet is theirs to see. */
export const isOwnPublished = (viewer: Viewer, entryId: Sql): Sql =>
  viewer.memberId
    ? sql`${entryId} IN (SELECT own_entry.entryId FROM competitions_entry_member own_entry
        JOIN competitions_event_result told ON told.eventId = own_entry.eventId
        WHERE own_entry.memberId = ${viewer.memberId})`
    : never;

/** A judge does not see an entry that they keep away from, whatever else they may do. */
export const notRecused = (viewer: Viewer, entryId: Sql): Sql =>
  sql`${entryId} NOT IN (SELECT kept_away.entryId FROM competitions_panel_recusal kept_away WHERE kept_away.memberId = ${viewer.memberId ?? null})`;
