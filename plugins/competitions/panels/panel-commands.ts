import { badInput, inputText, lockedRow, Member, QinxueError, type Scope } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import { Entry } from '../entries/entry.ts';
import { EntryMember } from '../entries/entry-member.ts';
import { requireManaging } from '../managing.ts';
import { Mark } from '../marking/mark.ts';
import { markAgainWhereApart } from '../marking/mark-again.ts';
import { tellStandings } from '../marking/tell-standings.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import type { PanelAppointInput, PanelRecuseInput } from './panel-input.ts';
import { PanelJudge } from './panel-judge.ts';
import { PanelRecusal } from './panel-recusal.ts';

const MOST_JUDGES = 50;
const MOST_RECUSALS = 500;

/** Adds judges to a panel, or gives those who are on it another role. */
export async function appointJudges(scope: Scope, input: PanelAppointInput): Promise<CompetitionStage> {
  const { eventId } = await scope.get(CompetitionStage, input.stage);
  const { competitionId } = await scope.get(CompetitionEvent, eventId);
  // Entries are decided under this lock too: nobody comes to judge and to compete at the same moment.
  await lockedRow(scope, Competition, competitionId);
  const stage = await openPanel(scope, input.stage);
  const wanted = new Map(input.judges.map(({ member, role }) => [member, role ?? 'MEMBER']));
  const before = await scope.list(PanelJudge, { stageId: stage.id });
  await requireImpartial(scope, stage, input);
  const roles = new Map([...before.map(({ memberId, role }) => [memberId, role] as const), ...wanted]);
  if ([...roles.values()].filter((role) => role === 'CHIEF').length > 1)
    throw badInput('input.judges', 'would give the stage more than one chief judge.');
  if (roles.size > MOST_JUDGES) throw badInput('input.judges', `would make the panel larger than ${MOST_JUDGES}.`);

  await scope.updateAll(
    before.flatMap((row) => {
      const role = wanted.get(row.memberId);
      return role ? [{ row, changes: { role } }] : [];
    }),
  );
  const added = [...wanted].filter(([id]) => !before.some(({ memberId }) => memberId === id));
  await scope.insertAll(
    PanelJudge,
    added.map(([memberId, role]) => ({
      stageId: stage.id,
      eventId: stage.eventId,
      competitionId,
      unitId: stage.unitId,
      memberId,
      role,
    })),
  );
  return scope.get(CompetitionStage, stage.id);
}

/** Who has marked stays, with the marks; from single entries they can be recused. */
export async function dismissJudge(scope: Scope, id: string): Promise<CompetitionStage> {
  const { stageId } = await scope.get(PanelJudge, id);
  await openPanel(scope, stageId);
  const judge = await lockedRow(scope, PanelJudge, id);
  const all = scope.asSystem();
  if (await all.first(Mark, { judgeId: id }))
    throw badInput('input.panelJudge', 'has marked already. Recuse them with `panelRecuse` instead.');
  if (await all.first(PanelRecusal, { judgeId: id }))
    throw badInput('input.panelJudge', 'keeps away from some entries; that is kept, and they stay.');
  await scope.remove(judge);
  return scope.get(CompetitionStage, stageId);
}

/** By the organiser, or by the judge who tells of an interest of their own. */
export async function recuseJudge(scope: Scope, input: PanelRecuseInput): Promise<PanelJudge> {
  const { stageId } = await scope.get(PanelJudge, input.panelJudge);
  const stage = await lockedRow(scope, CompetitionStage, stageId);
  const judge = await lockedRow(scope, PanelJudge, input.panelJudge);
  if (judge.memberId === scope.viewer.memberId) scope.requireWritable('competitions', stage.unitId);
  else requireManaging(scope, stage.unitId);
  requireOpen(stage);
  const reason = inputText('input.reason', input.reason, 500);
  const ids = [...new Set(input.entries)];
  if (!ids.length || ids.length > MOST_RECUSALS) throw badInput('input.entries', `must be 1 to ${MOST_RECUSALS}.`);
  const seen = await scope.list(Entry, { id: { in: ids }, eventId: stage.eventId });
  const stranger = ids.find((id) => !seen.some((entry) => entry.id === id));
  if (stranger) throw badInput('input.entries', `names an entry that you do not see in this event: ${stranger}.`);

  const known = await scope.asSystem().list(PanelRecusal, { judgeId: judge.id, entryId: { in: ids } });
  const added = ids.filter((id) => !known.some(({ entryId }) => entryId === id));
  await scope.insertAll(
    PanelRecusal,
    added.map((entryId) => ({ judgeId: judge.id, memberId: judge.memberId, entryId, unitId: stage.unitId, reason })),
  );
  // The marks of those who are left may be all there now, and too far apart.
  await markAgainWhereApart(scope, stage, added);
  tellStandings(scope, stage);
  return judge;
}

/** Nobody judges an event that they compete in. */
async function requireImpartial(scope: Scope, stage: CompetitionStage, { judges }: PanelAppointInput): Promise<void> {
  const people = await Promise.all(judges.map(({ member }) => scope.get(Member, member)));
  const competing = await scope.asSystem().list(EntryMember, {
    holdsPlaceIn: stage.eventId,
    memberId: { in: people.map(({ id }) => id) },
  });
  const partial = people.findIndex(({ id }) => competing.some(({ memberId }) => memberId === id));
  if (partial >= 0)
    throw badInput(`input.judges.${partial}.member`, `cannot be ${people[partial]?.name}, who competes in this event.`);
}

async function openPanel(scope: Scope, stageId: string): Promise<CompetitionStage> {
  const stage = await lockedRow(scope, CompetitionStage, stageId);
  requireManaging(scope, stage.unitId);
  requireOpen(stage);
  return stage;
}

function requireOpen({ status, name }: CompetitionStage): void {
  if (status === 'CLOSED')
    throw new QinxueError('CONFLICT', `The stage "${name}" is closed; its panel stays as it was.`);
}
