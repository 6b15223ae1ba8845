import { assertMayIn, badInput, type Context, lockedRow, text } from 'qinxue/plugin';
import { inputText, Member, optionalText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { correctableStatuses } from '../competition-status.ts';
import { standingsMoved } from '../events.ts';
import { enterOneself, enterOthers, manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { StageResult } from '../results/stage-result.ts';
import { staysClosed } from '../results/stays-closed.ts';
import { competitionsPlugin } from '../settings.ts';
import { Entry, entryLifecycle } from './entry.ts';
import type { EntryAdmitInput, EntryRefuseInput, EntryRestoreInput, EntryWithdrawInput } from './entry-input.ts';
import { EntryMember } from './entry-member.ts';
import { assertFree, assertUnentered } from './free-people.ts';

export async function admitEntry(context: Context, { entry: id }: EntryAdmitInput): Promise<Entry> {
  const { entry } = await managedEntry(context, id);
  return entry.status === 'ELIGIBLE' ? entry : entryLifecycle.step(context, entry, 'admit');
}

export async function rejectEntry(context: Context, input: EntryRefuseInput): Promise<Entry> {
  const { entry } = await managedEntry(context, input.entry);
  return end(context, entry, 'reject', inputText('input.reason', input.reason, 500));
}

/** From the confirmation of the entries to the final result; what was published before stays as it was. */
export async function disqualifyEntry(context: Context, input: EntryRefuseInput): Promise<Entry> {
  const { entry, competition } = await managedEntry(context, input.entry);
  assertUndecided(competition);
  return end(context, entry, 'disqualify', inputText('input.reason', input.reason, 500));
}

/** By those who compete, by those who may enter them, or by the organiser. */
export async function withdrawEntry(context: Context, input: EntryWithdrawInput): Promise<Entry> {
  const { entry, competition } = await lockedEntry(context, input.entry);
  const isOwn = entry.memberId === context.viewer.memberId && context.can(enterOneself);
  if (!isOwn && !context.can(manageCompetitions, competition.unitId)) context.assertCan(enterOthers, entry.unitId);
  assertUndecided(competition);
  return end(context, entry, 'withdraw', optionalText('input.reason', input.reason, 500) ?? null);
}

/** What was refused, given up or excluded by mistake stands again, while its result can still change. */
export async function restoreEntry(context: Context, input: EntryRestoreInput): Promise<Entry> {
  const { entry, competition } = await managedEntry(context, input.entry);
  const reason = inputText('input.reason', input.reason, 500);
  assertUndecided(competition);
  const command = competition.status === 'REGISTRATION' ? 'restore' : 'reinstate';
  entryLifecycle.check(entry, 'restore');
  await assertInTime(context, competition, entry);
  const event = await context.get(CompetitionEvent, entry.eventId);
  const people = await stayingIn(context, entry);
  const named = people.map(({ memberId: id }) => ({ id, argument: 'input.entry' }));
  await assertUnentered(context, event, named);
  await assertFree(context, competition, event, named);
  context.reason = reason;
  const restored = await entryLifecycle.step(context, entry, command, { reason });
  await context.updateAll(people.map((row) => ({ row, changes: { holdsPlaceIn: event.id } })));
  context.emit(standingsMoved, { eventId: entry.eventId, stageId: null }, entry.organiserId);
  return restored;
}

/** The people of the entry who are still there. @throws BAD_INPUT where nobody is */
async function stayingIn(context: Context, { id: entryId }: Entry): Promise<EntryMember[]> {
  const all = context.asSystem();
  const people = await all.list(EntryMember, { entryId });
  const id = { in: people.map(({ memberId }) => memberId) };
  const there = new Set(
    (await all.list(Member, { id, status: { in: ['ACTIVE', 'ON_LEAVE'] } })).map((each) => each.id),
  );
  const staying = people.filter(({ memberId }) => there.has(memberId));
  if (staying.length) return staying;
  throw badInput('input.entry', {
    en: 'is of people who are no longer with the organisation. Bring them back with `memberRejoin` first.',
    zh: '的人员均已离职，请先用 `memberRejoin` 办理重新入职。',
  });
}

/** What was not marked in a stage that is closed cannot go on from it. */
async function assertInTime(
  context: Context,
  competition: Competition,
  { id: entryId, eventId }: Entry,
): Promise<void> {
  const all = context.asSystem();
  const first = await all.first(CompetitionStage, { eventId, no: 1 });
  if (first?.status !== 'CLOSED' || (await all.first(StageResult, { stageId: first.id, entryId }))) return;
  const closed = await staysClosed(context, competition, first);
  if (closed)
    throw badInput('input.entry', {
      en: `was not marked in the stage "${first.name}", which ${closed.en}`,
      zh: `在阶段“${first.name}”中没有评分，该阶段${closed.zh}`,
    });
  throw badInput('input.entry', {
    en: `was not marked in the stage "${first.name}", which is closed. Open that again with \`competitionStageReopen\` first.`,
    zh: `在已结束的阶段“${first.name}”中没有评分，请先用 \`competitionStageReopen\` 重新开放该阶段。`,
  });
}

/** Its people may enter anew, where entries are still taken. */
async function end(
  context: Context,
  entry: Entry,
  command: 'reject' | 'withdraw' | 'disqualify',
  reason: string | null,
): Promise<Entry> {
  if (entry.status === entryLifecycle.transitions[command].to) return entry;
  context.reason = reason;
  const ended = await entryLifecycle.step(context, entry, command, { reason });
  const people = await context.list(EntryMember, { entryId: entry.id });
  await context.updateAll(people.map((row) => ({ row, changes: { holdsPlaceIn: null } })));
  context.emit(standingsMoved, { eventId: entry.eventId, stageId: null }, entry.organiserId);
  return ended;
}

function assertUndecided({ status }: Competition): void {
  const open = ['REGISTRATION', 'LOCKED', 'RUNNING', 'MARKING', ...correctableStatuses];
  if (!open.includes(status))
    throw badInput(
      'input.entry',
      text(`stays as it is: its competition is ${status}.`, `不能更改：所属竞赛状态为 ${status}。`),
    );
}

/** The competition comes first: stages close under the same lock. */
async function lockedEntry(context: Context, id: string) {
  const { competitionId } = await context.get(Entry, id);
  const competition = await lockedRow(context, Competition, competitionId);
  competitionsPlugin.assertWritable(context, competition.unitId);
  return { competition, entry: await lockedRow(context, Entry, id) };
}

async function managedEntry(context: Context, id: string) {
  const found = await lockedEntry(context, id);
  assertMayIn(context, manageCompetitions, found.competition.unitId);
  return found;
}
