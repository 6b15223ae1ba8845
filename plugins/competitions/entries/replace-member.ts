import { badInput, type Context, lockedRow, type Text, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import type { CompetitionStatus } from '../competition-status.ts';
import { Mark } from '../marking/mark.ts';
import { enterOthers, manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { competitionsPlugin } from '../settings.ts';
import { type Entrant, entrantsOf, type Named } from './entrants.ts';
import { Entry, standingStatuses } from './entry.ts';
import type { EntryReplaceMemberInput } from './entry-input.ts';
import { EntryMember } from './entry-member.ts';
import { assertFree, assertUnentered } from './free-people.ts';

/** Until the entries are fixed by who enters others or leads the team; afterwards by the organiser, with a reason. */
export async function replaceMember(context: Context, input: EntryReplaceMemberInput): Promise<Entry> {
  const { competitionId, eventId } = await context.get(Entry, input.entry);
  const competition = await lockedRow(context, Competition, competitionId);
  competitionsPlugin.assertWritable(context, competition.unitId);
  const entry = await lockedRow(context, Entry, input.entry);
  const event = await context.get(CompetitionEvent, eventId);
  assertChanging(context, competition, entry, input);
  assertTeam(competition, event, entry, input);
  // All that anybody has marked was of the people of then.
  if (await context.asSystem().first(Mark, { entryId: entry.id }))
    throw badInput('input.entry', text('is marked already; its people stay.', '已有评分，队员不能再更换。'));
  return changeTeam(context, competition, event, entry, input);
}

async function changeTeam(
  context: Context,
  competition: Competition,
  event: CompetitionEvent,
  entry: Entry,
  { leaves, joins }: EntryReplaceMemberInput,
): Promise<Entry> {
  const all = context.asSystem();
  const inOrder = { orderBy: [{ column: 'id', descending: false }] };
  const people = await all.list(EntryMember, { entryId: entry.id }, inOrder);
  const leaver = people.find(({ memberId }) => memberId === leaves);
  // Done again, it changes nothing.
  if (leaves === joins || (!leaver && (!joins || people.some(({ memberId }) => memberId === joins)))) return entry;
  if (leaves && !leaver) throw badInput('input.leaves', text('is not in this team.', '不在该团队中。'));
  const [comer] = joins ? await newcomer(context, competition, event, { id: joins, argument: 'input.joins' }) : [];
  const stay = people.filter((each) => each !== leaver);
  assertSize(event, stay.length + (comer ? 1 : 0));
  const leads = stay.find((each) => each.leads) ?? stay[0] ?? comer;
  if (leaver) await all.remove(leaver);
  const heir = stay.find((each) => each === leads && !each.leads);
  if (heir) await all.update(heir, { leads: true });
  if (comer)
    await all.insert(EntryMember, {
      entryId: entry.id,
      eventId: event.id,
      competitionId: competition.id,
      organiserId: competition.unitId,
      memberId: comer.memberId,
      unitId: comer.unitId,
      holdsPlaceIn: event.id,
      leads: leads === comer,
    });
  return leads ? all.update(entry, { memberId: leads.memberId, unitId: leads.unitId }) : entry;
}

async function newcomer(
  context: Context,
  competition: Competition,
  event: CompetitionEvent,
  person: Named,
): Promise<Entrant[]> {
  const entrants = await entrantsOf(context, competition, event, [person]);
  await assertUnentered(context, event, [person]);
  await assertFree(context, competition, event, [person]);
  return entrants;
}

function assertTeam(
  { status }: Competition,
  { entryKind }: CompetitionEvent,
  entry: Entry,
  { leaves, joins }: EntryReplaceMemberInput,
): void {
  if (entryKind !== 'TEAM') throw badInput('input.entry', ofOne(status));
  if (!standingStatuses.includes(entry.status))
    throw badInput(
      'input.entry',
      text(`does not stand: it is ${entry.status}.`, `已失效：目前状态为 ${entry.status}。`),
    );
  if (!leaves && !joins)
    throw badInput('input', text('must say who leaves, who joins, or both.', '须填写离队人员或补充人员。'));
}

/** Of one person: others enter for themselves, while entries are taken. */
function ofOne(status: CompetitionStatus): Text {
  if (status === 'REGISTRATION')
    return text(
      'is of one person. Give it up with `entryWithdraw`, and enter somebody else with `entryRegister`.',
      '为个人报名。请用 `entryWithdraw` 退赛，再用 `entryRegister` 为他人报名。',
    );
  if (status === 'LOCKED')
    return text(
      'is of one person. Take entries again with `competitionReopenRegistration`, give this one up with `entryWithdraw`, and enter somebody else with `entryRegister`.',
      '为个人报名。请用 `competitionReopenRegistration` 重新开放报名，用 `entryWithdraw` 退赛，再用 `entryRegister` 为他人报名。',
    );
  return text(
    `is of one person, and nobody else enters any more: its competition is ${status}. \`entryWithdraw\` gives it up.`,
    `为个人报名，竞赛状态为 ${status}，不再接受他人报名。可用 \`entryWithdraw\` 退赛。`,
  );
}

function assertChanging(
  context: Context,
  competition: Competition,
  entry: Entry,
  { reason: why }: EntryReplaceMemberInput,
): void {
  const isOrganiser = context.can(manageCompetitions, competition.unitId);
  if (competition.status === 'REGISTRATION') {
    if (!isOrganiser && entry.memberId !== context.viewer.memberId) context.assertCan(enterOthers, entry.unitId);
    context.reason = why?.trim() || null;
    return;
  }
  context.assertCan(manageCompetitions, competition.unitId);
  if (!['LOCKED', 'RUNNING', 'MARKING'].includes(competition.status))
    throw badInput('input.entry', {
      en: `stays as it is: its competition is ${competition.status}.`,
      zh: `不能更改：所属竞赛状态为 ${competition.status}。`,
    });
  context.reason = inputText('input.reason', why ?? '', 500);
}

function assertSize({ minTeamSize, maxTeamSize }: CompetitionEvent, size: number): void {
  if (size >= minTeamSize && size <= maxTeamSize) return;
  throw badInput('input', {
    en: `would leave ${size} people in the team; the event asks for ${minTeamSize} to ${maxTeamSize}. Say both who leaves and who joins.`,
    zh: `将使团队为 ${size} 人；该赛项要求 ${minTeamSize} 至 ${maxTeamSize} 人。请同时填写离队人员和补充人员。`,
  });
}
