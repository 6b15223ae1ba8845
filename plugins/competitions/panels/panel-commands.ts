import { assertMayIn, badInput, type Context, lockedRow, lockManaged, QinxueError, text } from 'qinxue/plugin';
import { inputText, Member, optionalText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { Entry } from '../entries/entry.ts';
import { EntryMember } from '../entries/entry-member.ts';
import { markAgainWhereApart } from '../marking/mark-again.ts';
import { tellStandings } from '../marking/tell-standings.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { staysClosed } from '../results/stays-closed.ts';
import { competitionsPlugin } from '../settings.ts';
import type { PanelAppointInput, PanelDismissInput, PanelRecuseInput } from './panel-input.ts';
import { PanelJudge } from './panel-judge.ts';
import { PanelRecusal } from './panel-recusal.ts';
import { boundJudges, takeOffPanels } from './take-off-panels.ts';

const MAX_JUDGES = 50;
const MAX_RECUSALS = 500;

/** Adds judges to a panel, or gives those who are on it another role. */
export async function appointJudges(context: Context, input: PanelAppointInput): Promise<CompetitionStage> {
  const { eventId } = await context.get(CompetitionStage, input.stage);
  const { competitionId } = await context.get(CompetitionEvent, eventId);
  // Entries are decided under this lock too: nobody comes to judge and to compete at the same moment.
  await lockedRow(context, Competition, competitionId);
  const stage = await openPanel(context, input.stage);
  const wanted = new Map(input.judges.map(({ member, role }) => [member, role ?? 'MEMBER']));
  const before = await context.list(PanelJudge, { stageId: stage.id });
  await assertImpartial(context, stage, input);
  const there = before.filter(({ leftOn }) => leftOn === null);
  const roles = new Map([...there.map(({ memberId, role }) => [memberId, role] as const), ...wanted]);
  if ([...roles.values()].filter((role) => role === 'CHIEF').length > 1)
    throw badInput('input.judges', text('would give the stage more than one chief judge.', '会使该阶段有多名裁判长。'));
  if (roles.size > MAX_JUDGES)
    throw badInput(
      'input.judges',
      text(`would make the panel larger than ${MAX_JUDGES}.`, `会使评委超过 ${MAX_JUDGES} 人。`),
    );

  await context.updateAll(
    before.flatMap((row) => {
      const role = wanted.get(row.memberId);
      // Who had left is back.
      return role ? [{ row, changes: { role, leftOn: null, leftReason: null } }] : [];
    }),
  );
  const added = [...wanted].filter(([id]) => !before.some(({ memberId }) => memberId === id));
  await context.insertAll(
    PanelJudge,
    added.map(([memberId, role]) => ({
      stageId: stage.id,
      eventId: stage.eventId,
      competitionId,
      unitId: stage.unitId,
      memberId,
      role,
      leftOn: null,
      leftReason: null,
    })),
  );
  return context.get(CompetitionStage, stage.id);
}

/** Whoever has marked leaves with a reason: their marks stay with their name, and nobody waits for more of them. */
export async function dismissJudge(context: Context, input: PanelDismissInput): Promise<CompetitionStage> {
  const { stageId } = await context.get(PanelJudge, input.panelJudge);
  const stage = await openPanel(context, stageId);
  const judge = await lockedRow(context, PanelJudge, input.panelJudge);
  const reason = optionalText('input.reason', input.reason, 500) ?? null;
  if (judge.leftOn !== null) return stage;
  const [bound] = await boundJudges(context, [judge]);
  if (bound && !reason)
    throw badInput('input.reason', {
      en: 'is needed: the judge has marked or keeps away from entries, and that is kept. To keep them from single entries use `panelRecuse`.',
      zh: '必填：该评委已评分或已有回避，这些记录将保留。如只回避个别报名，请用 `panelRecuse`。',
    });
  context.reason = reason;
  await takeOffPanels(context, [judge], reason);
  return context.get(CompetitionStage, stageId);
}

/** By the organiser, or by the judge who tells of an interest of their own. */
export async function recuseJudge(context: Context, input: PanelRecuseInput): Promise<PanelJudge> {
  const { stageId } = await context.get(PanelJudge, input.panelJudge);
  const stage = await lockedRow(context, CompetitionStage, stageId);
  const judge = await lockedRow(context, PanelJudge, input.panelJudge);
  if (judge.memberId === context.viewer.memberId) competitionsPlugin.assertWritable(context, stage.unitId);
  else assertMayIn(context, manageCompetitions, stage.unitId);
  await assertOpen(context, stage);
  const reason = inputText('input.reason', input.reason, 500);
  const ids = [...new Set(input.entries)];
  if (!ids.length || ids.length > MAX_RECUSALS)
    throw badInput('input.entries', text(`must be 1 to ${MAX_RECUSALS}.`, `须为 1 到 ${MAX_RECUSALS} 项。`));
  const seen = await context.list(Entry, { id: { in: ids }, eventId: stage.eventId });
  const stranger = ids.find((id) => !seen.some((entry) => entry.id === id));
  if (stranger)
    throw badInput('input.entries', {
      en: `names an entry that you do not see in this event: ${stranger}.`,
      zh: `含有您在该赛项中看不到的报名：${stranger}。`,
    });

  const known = await context.asSystem().list(PanelRecusal, { judgeId: judge.id, entryId: { in: ids } });
  const added = ids.filter((id) => !known.some(({ entryId }) => entryId === id));
  await context.insertAll(
    PanelRecusal,
    added.map((entryId) => ({ judgeId: judge.id, memberId: judge.memberId, entryId, unitId: stage.unitId, reason })),
  );
  // The marks of those who are left may be all there now, and too far apart.
  await markAgainWhereApart(context, stage, added);
  tellStandings(context, stage);
  return judge;
}

/** Nobody judges who has left, nor an event that they compete in. */
async function assertImpartial(
  context: Context,
  stage: CompetitionStage,
  { judges }: PanelAppointInput,
): Promise<void> {
  const people = await Promise.all(judges.map(({ member }) => context.get(Member, member)));
  const gone = people.findIndex(({ status }) => status === 'LEFT' || status === 'RETIRED');
  if (gone >= 0)
    throw badInput(`input.judges.${gone}.member`, {
      en: `cannot be ${people[gone]?.name}, who is no longer with the organisation. Whoever manages members brings them back with \`memberRejoin\`.`,
      zh: `不能为${people[gone]?.name}：该人员已离职。请先由职工管理人员用 \`memberRejoin\` 办理重新入职。`,
    });
  const competing = await context.asSystem().list(EntryMember, {
    holdsPlaceIn: stage.eventId,
    memberId: { in: people.map(({ id }) => id) },
  });
  const partial = people.findIndex(({ id }) => competing.some(({ memberId }) => memberId === id));
  if (partial >= 0)
    throw badInput(`input.judges.${partial}.member`, {
      en: `cannot be ${people[partial]?.name}, who competes in this event.`,
      zh: `不能为${people[partial]?.name}：该人员参加本赛项。`,
    });
}

async function openPanel(context: Context, stageId: string): Promise<CompetitionStage> {
  const stage = await lockManaged(context, CompetitionStage, stageId, manageCompetitions);
  await assertOpen(context, stage);
  return stage;
}

async function assertOpen(context: Context, stage: CompetitionStage): Promise<void> {
  const { status, name, eventId } = stage;
  if (status !== 'CLOSED') return;
  const all = context.asSystem();
  const { competitionId } = await all.get(CompetitionEvent, eventId);
  const closed = await staysClosed(context, await all.get(Competition, competitionId), stage);
  throw new QinxueError(
    'CONFLICT',
    closed
      ? text(`The panel stays as it was. The stage "${name}" ${closed.en}`, `评委不再变动。阶段“${name}”${closed.zh}`)
      : text(
          `The stage "${name}" is closed; its panel stays as it was. Open it again with \`competitionStageReopen\` first.`,
          `阶段“${name}”已结束，评委不再变动。请先用 \`competitionStageReopen\` 重新开放。`,
        ),
  );
}
