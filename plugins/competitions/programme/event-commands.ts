import { badInput, type Context, conflict, nounOf, text } from 'qinxue/plugin';
import { type AudienceInput, audienceOf, lockedRow } from '../../organisation/index.ts';
import type { Competition } from '../competition.ts';
import { managedCompetition } from '../competition-commands.ts';
import { competitionLifecycle } from '../competition-lifecycle.ts';
import { checkEvent, type StageContent } from './check-event.ts';
import { CompetitionEvent } from './competition-event.ts';
import { CompetitionStage } from './competition-stage.ts';
import type { CompetitionEventCreateInput, CompetitionEventWriteInput } from './event-input.ts';

export async function createEvent(scope: Context, input: CompetitionEventCreateInput): Promise<CompetitionEvent> {
  const competition = await draftCompetition(scope, input.competition);
  const { event, stages } = checkEvent(input.content);
  const before = await scope.list(CompetitionEvent, { competitionId: competition.id });
  const created = await scope.insert(CompetitionEvent, {
    ...event,
    competitionId: competition.id,
    unitId: competition.unitId,
    no: Math.max(0, ...before.map(({ no }) => no)) + 1,
    eligibility: await eligibilityOf(scope, input.content.eligibility),
  });
  await writeStages(scope, created, stages);
  return created;
}

/** Stages keep their places: what was prepared for the first stage stays with the first. */
export async function writeEvent(scope: Context, input: CompetitionEventWriteInput): Promise<CompetitionEvent> {
  const { competitionId } = await scope.get(CompetitionEvent, input.competitionEvent);
  await draftCompetition(scope, competitionId);
  const event = await lockedRow(scope, CompetitionEvent, input.competitionEvent);
  if (event.version !== input.version) throw conflict(nounOf(CompetitionEvent));
  const content = checkEvent(input.content);
  const eligibility = await eligibilityOf(scope, input.content.eligibility);
  await writeStages(scope, event, content.stages);
  return scope.update(event, { ...content.event, eligibility });
}

async function writeStages(scope: Context, event: CompetitionEvent, stages: readonly StageContent[]): Promise<void> {
  const before = await scope.list(CompetitionStage, { eventId: event.id });
  const known = new Map(before.map((stage) => [stage.no, stage]));
  await scope.updateAll(
    stages.flatMap((changes) => {
      const row = known.get(changes.no);
      return row ? [{ row, changes }] : [];
    }),
  );
  const added = stages.filter(({ no }) => !known.has(no));
  await scope.insertAll(
    CompetitionStage,
    added.map((stage) => ({ ...stage, eventId: event.id, unitId: event.unitId, status: 'PENDING' as const })),
  );
  // A stage for which a scheme or a panel stands is not taken away silently: the row is referred to.
  const gone = before.filter(({ no }) => no > stages.length);
  for (const stage of gone) await scope.remove(stage);
}

/** The programme changes while nobody has seen it. */
async function draftCompetition(scope: Context, id: string): Promise<Competition> {
  const competition = await managedCompetition(scope, id);
  competitionLifecycle.require(competition, ['DRAFT'], 'write');
  return competition;
}

async function eligibilityOf(scope: Context, input: AudienceInput | null | undefined): Promise<string> {
  const argument = 'input.content.eligibility';
  if (input === null)
    throw badInput(
      argument,
      text(
        'is null. Leave it out, or say `{ all: [] }`, where everyone may enter.',
        '不能为空值；如不限参赛条件，请省略该项或填写 `{ all: [] }`。',
      ),
    );
  return JSON.stringify(await audienceOf(scope, input ?? { all: [] }, argument));
}
