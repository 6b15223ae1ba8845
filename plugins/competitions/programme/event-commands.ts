import { assertVersion, badInput, type Context, lockedRow, lockManaged } from 'qinxue/plugin';
import { type AudienceInput, audienceOf } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { competitionLifecycle } from '../competition-lifecycle.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from './competition-event.ts';
import { CompetitionStage } from './competition-stage.ts';
import type { CompetitionEventCreateInput, CompetitionEventWriteInput } from './event-input.ts';
import { parseEvent, type StageContent } from './parse-event.ts';

export async function createEvent(context: Context, input: CompetitionEventCreateInput): Promise<CompetitionEvent> {
  const competition = await draftCompetition(context, input.competition);
  const { event, stages } = parseEvent(input.content);
  const before = await context.list(CompetitionEvent, { competitionId: competition.id });
  const created = await context.insert(CompetitionEvent, {
    ...event,
    competitionId: competition.id,
    unitId: competition.unitId,
    no: Math.max(0, ...before.map(({ no }) => no)) + 1,
    eligibility: await eligibilityOf(context, input.content.eligibility),
  });
  await writeStages(context, created, stages);
  return created;
}

/** Stages keep their places: what was prepared for the first stage stays with the first. */
export async function writeEvent(context: Context, input: CompetitionEventWriteInput): Promise<CompetitionEvent> {
  const { competitionId } = await context.get(CompetitionEvent, input.competitionEvent);
  await draftCompetition(context, competitionId);
  const event = await lockedRow(context, CompetitionEvent, input.competitionEvent);
  assertVersion(CompetitionEvent, event, input.version);
  const content = parseEvent(input.content);
  const eligibility = await eligibilityOf(context, input.content.eligibility);
  await writeStages(context, event, content.stages);
  return context.update(event, { ...content.event, eligibility });
}

async function writeStages(context: Context, event: CompetitionEvent, stages: readonly StageContent[]): Promise<void> {
  const before = await context.list(CompetitionStage, { eventId: event.id });
  const known = new Map(before.map((stage) => [stage.no, stage]));
  await context.updateAll(
    stages.flatMap((changes) => {
      const row = known.get(changes.no);
      return row ? [{ row, changes }] : [];
    }),
  );
  const added = stages.filter(({ no }) => !known.has(no));
  await context.insertAll(
    CompetitionStage,
    added.map((stage) => ({ ...stage, eventId: event.id, unitId: event.unitId, status: 'PENDING' as const })),
  );
  // A stage for which a scheme or a panel stands is not taken away silently: the row is referred to.
  const gone = before.filter(({ no }) => no > stages.length);
  for (const stage of gone) await context.remove(stage);
}

/** The programme changes while nobody has seen it. */
async function draftCompetition(context: Context, id: string): Promise<Competition> {
  const competition = await lockManaged(context, Competition, id, manageCompetitions);
  competitionLifecycle.require(competition, ['DRAFT'], 'write');
  return competition;
}

async function eligibilityOf(context: Context, input: AudienceInput | null | undefined): Promise<string> {
  const argument = 'input.content.eligibility';
  if (input === null)
    throw badInput(argument, {
      en: 'is null. Leave it out, or say `{ all: [] }`, where everyone may enter.',
      zh: '不能为空值；如不限参赛条件，请省略该项或填写 `{ all: [] }`。',
    });
  return JSON.stringify(await audienceOf(context, input ?? { all: [] }, argument));
}
