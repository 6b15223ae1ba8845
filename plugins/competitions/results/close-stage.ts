import { badInput, type Context, lockedRow, lockManaged, rounded, type Text, text } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import { markingStatuses } from '../competition-status.ts';
import { Entry } from '../entries/entry.ts';
import { tellStandings } from '../marking/tell-standings.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage, stageLifecycle } from '../programme/competition-stage.ts';
import { advancing } from '../scoring/advancement.ts';
import type { AspectScore, AspectState } from '../scoring/stage-score.ts';
import type { AspectMark } from './aspect-mark.ts';
import { competingOf, liveOutcomes, programmeOf } from './outcomes.ts';
import type { CompetitionStageCloseInput } from './result-input.ts';
import { readFields, type StageField } from './stage-field.ts';
import { StageResult } from './stage-result.ts';
import { type Line, standEvent } from './standing.ts';

/** Fixes the scores of a stage, says who goes on, and opens the next one. A closed stage stays as it is. */
export async function closeStage(
  context: Context,
  { stage: id }: CompetitionStageCloseInput,
): Promise<CompetitionStage> {
  const event = await context.get(CompetitionEvent, (await context.get(CompetitionStage, id)).eventId);
  // First the competition, then the stage: entries that end and judges who mark wait in the same order.
  const competition = await lockManaged(context, Competition, event.competitionId, manageCompetitions);
  const stage = await lockedRow(context, CompetitionStage, id);
  if (stage.status === 'CLOSED') return stage;
  stageLifecycle.check(stage, 'close');
  if (!markingStatuses.includes(competition.status))
    throw badInput('input.stage', {
      en: `cannot be closed: the competition is ${competition.status}.`,
      zh: `不能结束：竞赛状态为 ${competition.status}。`,
    });
  return fixScores(context, event, stage);
}

/** What closing a stage does, once it may be done. */
export async function fixScores(
  context: Context,
  event: CompetitionEvent,
  stage: CompetitionStage,
): Promise<CompetitionStage> {
  const [field] = (await readFields(context.asSystem(), [stage])) as [StageField];
  await assertMarked(context, field);
  const lines = rank(event, field);
  const goingOn = whoGoesOn(stage, lines);
  await context.insertAll(
    StageResult,
    lines.map(({ competing, score, rank = 0 }) => ({
      stageId: stage.id,
      eventId: event.id,
      entryId: competing.id,
      unitId: competing.unit,
      organiserId: stage.unitId,
      score,
      rank,
      advanced: goingOn.has(competing.id),
      aspects: aspectMarks(field, competing.id),
    })),
  );
  const closed = await stageLifecycle.step(context, stage, 'close');
  tellStandings(context, stage);
  const next = await context.first(CompetitionStage, { eventId: event.id, no: stage.no + 1 });
  if (next) await stageLifecycle.step(context, next, 'open');
  return closed;
}

const reasons: Readonly<Record<AspectState, Text>> = {
  WAITING: text('not all judges have marked it', '尚有评委未评分'),
  TOO_FEW_JUDGES: text(
    'too few judges are left who do not keep away. Appoint more with `panelAppoint`, or have it ruled with `markRule`',
    '可评分的评委不足，请用 `panelAppoint` 增聘，或用 `markRule` 裁决',
  ),
  SETTLED: text('it is marked', '已评分'),
  RULED: text('it is ruled on', '已裁决'),
  CONTESTED: text(
    'the judges stay apart. The chief or the organiser decides with `markRule`',
    '评委分歧较大，请裁判长或主办单位用 `markRule` 裁决',
  ),
};

/** @throws BAD_INPUT that names the first entry and aspect that is not decided. */
async function assertMarked(context: Context, { entries, aspects, scores }: StageField): Promise<void> {
  if (!entries.length) throw badInput('input.stage', text('has no entries that compete in it.', '没有参赛报名。'));
  const open = scores
    .flatMap(({ entry, aspects: marked }) => marked.map((score) => ({ entry, ...score })))
    .find(({ state }) => state !== 'SETTLED' && state !== 'RULED');
  if (!open) return;
  // An organiser who judges may keep away from it.
  const name = (await context.find(Entry, open.entry))?.name ?? '…';
  const code = aspects.find(({ id }) => id === open.aspect)?.code;
  throw badInput('input.stage', {
    en: `cannot be closed: of the entry "${name}" the aspect "${code}" is open: ${reasons[open.state].en}.`,
    zh: `不能结束：“${name}”的评分项“${code}”未定：${reasons[open.state].zh}。`,
  });
}

function rank(event: CompetitionEvent, field: StageField): Line[] {
  const outcomes = new Map(liveOutcomes(field));
  const competing = field.entries.map((entry) => {
    const outcome = outcomes.get(entry.id);
    return competingOf(entry, outcome ? [outcome] : []);
  });
  return standEvent(programmeOf(event, [field.stage]), competing);
}

/** Places are given bracket by bracket. */
function whoGoesOn(stage: CompetitionStage, lines: readonly Line[]): ReadonlySet<string> {
  const brackets = new Set(lines.map(({ competing }) => competing.bracket));
  return new Set(
    [...brackets].flatMap((bracket) => {
      const own = lines.filter(({ competing }) => competing.bracket === bracket);
      const placed = own.map(({ competing: { id, unit }, rank = 0, score }) => ({ id, unit, rank, score }));
      return [...advancing(stage.advance, placed)];
    }),
  );
}

function aspectMarks({ aspects, scores }: StageField, entryId: string): AspectMark[] {
  const marked: readonly AspectScore[] = scores.find(({ entry }) => entry === entryId)?.aspects ?? [];
  return aspects.flatMap(({ id, code }) => {
    const score = marked.find(({ aspect }) => aspect === id);
    return score?.mark ? [{ code, mark: rounded(score.mark), ruled: score.state === 'RULED' }] : [];
  });
}
