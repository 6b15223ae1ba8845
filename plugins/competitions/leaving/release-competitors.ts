import { type Context, text } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import type { CompetitionStatus } from '../competition-status.ts';
import { Entry, entryLifecycle, standingStatuses } from '../entries/entry.ts';
import { EntryMember } from '../entries/entry-member.ts';
import { standingsMoved } from '../events.ts';
import { Mark } from '../marking/mark.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { takeOffPanels } from '../panels/take-off-panels.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { type TeamPerson, withoutLeavers } from './without-leavers.ts';

const why = text('The person left the organisation.', '人员已离职。');

/** A result is still to come: what is entered can end without changing one that is published. */
const undecided: readonly CompetitionStatus[] = ['DRAFT', 'PUBLISHED', 'REGISTRATION', 'LOCKED', 'RUNNING', 'MARKING'];

/**
 * Lets go what people who left hold: entries of theirs are withdrawn, teams go on without them, panels lose them with
 * the marks that they gave kept. What is published stays. Done again it changes nothing.
 */
export async function releaseCompetitors(context: Context, memberIds: readonly string[]): Promise<void> {
  const all = context.asSystem();
  await releaseEntries(all, memberIds);
  await releasePanels(all, memberIds);
}

async function releaseEntries(all: Context, memberIds: readonly string[]): Promise<void> {
  const places = await all.list(EntryMember, { memberId: { in: [...memberIds] }, holdsPlaceIn: { isNull: false } });
  const open = await all.list(Competition, {
    id: { in: places.map(({ competitionId }) => competitionId) },
    status: { in: [...undecided] },
  });
  const entries = await all.list(Entry, {
    id: { in: places.map(({ entryId }) => entryId) },
    competitionId: { in: open.map(({ id }) => id) },
    status: { in: [...standingStatuses] },
  });
  const entryId = { in: entries.map(({ id }) => id) };
  const people = await all.list(EntryMember, { entryId }, { orderBy: [{ column: 'id', descending: false }] });
  const marked = new Set((await all.list(Mark, { entryId })).map((mark) => mark.entryId));
  const left = new Set(memberIds);
  const fates = entries.map((entry) => {
    const own = people.filter((person) => person.entryId === entry.id);
    return { entry, own, ...withoutLeavers(own, left) };
  });

  const ended = fates.filter(({ leader }) => leader === undefined);
  await entryLifecycle.stepAll(
    all,
    ended.map(({ entry }) => entry),
    'withdraw',
    () => ({ reason: why.zh }),
  );
  await all.updateAll(ended.flatMap(({ own }) => own.map((row) => ({ row, changes: { holdsPlaceIn: null } }))));
  const going = fates.filter(({ leader }) => leader !== undefined);
  // Who was marked with the team has competed in it; who was not never did.
  const unmarked = going.filter(({ entry }) => !marked.has(entry.id));
  await all.removeAll(unmarked.flatMap(({ gone }) => gone));
  await all.updateAll(
    going
      .filter(({ entry }) => marked.has(entry.id))
      .flatMap(({ gone }) => gone.map((row) => ({ row, changes: { holdsPlaceIn: null } }))),
  );
  await passLead(all, unmarked);
  for (const { eventId, organiserId } of entries) all.emit(standingsMoved, { eventId, stageId: null }, organiserId);
}

type Going = { readonly entry: Entry; readonly leader: (EntryMember & TeamPerson) | undefined };

async function passLead(all: Context, going: readonly Going[]): Promise<void> {
  const heirs = going.flatMap(({ entry, leader }) => (leader && !leader.leads ? [{ entry, leader }] : []));
  await all.updateAll(heirs.map(({ leader: row }) => ({ row, changes: { leads: true } })));
  await all.updateAll(
    heirs.map(({ entry: row, leader: { memberId, unitId } }) => ({ row, changes: { memberId, unitId } })),
  );
}

async function releasePanels(all: Context, memberIds: readonly string[]): Promise<void> {
  const judges = await all.list(PanelJudge, { memberId: { in: [...memberIds] }, leftOn: null });
  const open = await all.list(CompetitionStage, {
    id: { in: judges.map(({ stageId }) => stageId) },
    status: { ne: 'CLOSED' },
  });
  const ids = new Set(open.map(({ id }) => id));
  await takeOffPanels(
    all,
    judges.filter(({ stageId }) => ids.has(stageId)),
    why.zh,
  );
}
