import type { Context } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import type { CompetitionStatus } from '../competition-status.ts';
import type { Entrant } from '../entries/entrants.ts';
import { Entry } from '../entries/entry.ts';
import { EntryMember } from '../entries/entry-member.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from '../schemes/aspect.ts';
import { MarkScheme } from '../schemes/mark-scheme.ts';
import type { DemoEvent, DemoStage } from './programme.ts';

export interface Held {
  readonly event: CompetitionEvent;
  readonly entries: readonly Entry[];
  readonly stages: readonly {
    readonly stage: CompetitionStage;
    readonly aspects: readonly Aspect[];
    readonly judges: readonly PanelJudge[];
  }[];
}

/** An event with its entries confirmed and its first stage open. */
export async function holdEvent(
  context: Context,
  competition: Competition,
  { stages, ...content }: DemoEvent,
  people: { readonly entrants: readonly Entrant[]; readonly judges: readonly Entrant[]; readonly on: string },
): Promise<Held> {
  const common = { competitionId: competition.id, unitId: competition.unitId };
  const before = await context.list(CompetitionEvent, { competitionId: competition.id });
  const event = await context.insert(CompetitionEvent, {
    ...content,
    ...common,
    no: before.length + 1,
    entryKind: 'INDIVIDUAL',
    minEntries: 5,
    minTeamSize: 1,
    maxTeamSize: 1,
    brackets: [],
    eligibility: JSON.stringify({ all: [] }),
  });
  const held: Held['stages'][number][] = [];
  for (const [i, stage] of stages.entries()) held.push(await prepareStage(context, event, stage, i + 1, people.judges));
  return { event, stages: held, entries: await enterAll(context, event, people.entrants, people.on) };
}

async function prepareStage(
  context: Context,
  { id: eventId, competitionId, unitId }: CompetitionEvent,
  { aspects: contents, ...content }: DemoStage,
  no: number,
  judges: readonly Entrant[],
) {
  const status = no === 1 ? 'OPEN' : 'PENDING';
  const stage = await context.insert(CompetitionStage, { ...content, eventId, unitId, no, status });
  const scheme = await context.insert(MarkScheme, {
    stageId: stage.id,
    unitId,
    no: 1,
    status: 'LOCKED',
    lockedAt: context.now(),
  });
  const aspects = await context.insertAll(
    Aspect,
    contents.map((aspect) => ({ ...aspect, schemeId: scheme.id })),
  );
  const panel = await context.insertAll(
    PanelJudge,
    judges.map(({ memberId }, i) => ({
      stageId: stage.id,
      eventId,
      competitionId,
      unitId,
      memberId,
      role: i === 0 ? ('CHIEF' as const) : ('MEMBER' as const),
    })),
  );
  return { stage, aspects, judges: panel };
}

async function enterAll(
  context: Context,
  { id: eventId, competitionId, unitId: organiserId }: CompetitionEvent,
  entrants: readonly Entrant[],
  registeredOn: string,
): Promise<Entry[]> {
  const common = { eventId, competitionId, organiserId };
  const entries = await context.insertAll(
    Entry,
    entrants.map((entrant) => ({
      ...common,
      ...entrant,
      bracket: null,
      status: 'CONFIRMED' as const,
      reason: null,
      registeredOn,
    })),
  );
  await context.insertAll(
    EntryMember,
    entries.map(({ id: entryId, memberId, unitId }) => ({
      ...common,
      entryId,
      memberId,
      unitId,
      holdsPlaceIn: eventId,
      leads: true,
    })),
  );
  return entries;
}

export const demoCompetition = (
  context: Context,
  unitId: string,
  values: { readonly code: string; readonly name: string; readonly season: number; readonly status: CompetitionStatus },
): Promise<Competition> =>
  context.insert(Competition, {
    ...values,
    unitId,
    kind: 'SKILL',
    publicStandings: true,
    bestPerUnit: 3,
    cancelReason: null,
  });
