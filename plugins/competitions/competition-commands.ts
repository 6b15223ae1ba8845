import { assertMayIn, badInput, type Context, lockManaged, text } from 'qinxue/plugin';
import { getUnit, inputCode, inputText } from '../organisation/index.ts';
import { Competition } from './competition.ts';
import type {
  CompetitionCancelInput,
  CompetitionCreateInput,
  CompetitionReturnInput,
  CompetitionUpdateInput,
} from './competition-input.ts';
import { type CompetitionCommand, competitionLifecycle } from './competition-lifecycle.ts';
import { confirmEntries, unconfirmEntries } from './entries/enough-entries.ts';
import { manageCompetitions } from './permissions.ts';
import { openFirstStages } from './programme/ready.ts';
import { giveAwards } from './results/give-awards.ts';
import { publishResults } from './results/publish-result.ts';

export function createCompetition(context: Context, input: CompetitionCreateInput): Promise<Competition> {
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageCompetitions, unit.id);
  return context.insert(Competition, {
    unitId: unit.id,
    code: inputCode('input.code', input.code),
    name: inputText('input.name', input.name, 200),
    kind: input.kind,
    season: input.season ?? null,
    status: 'DRAFT',
    publicStandings: input.publicStandings ?? false,
    bestPerUnit: parseBest('input.bestPerUnit', input.bestPerUnit ?? 3),
    cancelReason: null,
    changeReason: null,
  });
}

/** The name and who follows the standings may change at any time; what counts, only before it is announced. */
export async function updateCompetition(context: Context, input: CompetitionUpdateInput): Promise<Competition> {
  const competition = await lockManaged(context, Competition, input.competition, manageCompetitions, input.version);
  const { name, season, publicStandings, bestPerUnit } = input.changes;
  if (bestPerUnit != null && bestPerUnit !== competition.bestPerUnit && competition.status !== 'DRAFT')
    throw badInput(
      'input.changes.bestPerUnit',
      text('is fixed once the competition is published.', '在竞赛公布后不能更改。'),
    );
  return context.update(competition, {
    ...(name != null && { name: inputText('input.changes.name', name, 200) }),
    ...(season !== undefined && { season }),
    ...(publicStandings != null && { publicStandings }),
    ...(bestPerUnit != null && { bestPerUnit: parseBest('input.changes.bestPerUnit', bestPerUnit) }),
  });
}

/** What happens with a step, in the same unit of work. */
const effects: Partial<Record<CompetitionCommand, (context: Context, competition: Competition) => Promise<void>>> = {
  lock: confirmEntries,
  reopenRegistration: unconfirmEntries,
  start: openFirstStages,
  publishProvisional: (context, competition) => publishResults(context, competition, 'PROVISIONAL'),
  finalise: (context, competition) => publishResults(context, competition, 'FINAL'),
  award: giveAwards,
};

/** Leads a competition one step on; where it stands there already, nothing happens. */
export async function stepCompetition(
  context: Context,
  id: string,
  command: CompetitionCommand,
  changes: Partial<Competition> = {},
): Promise<Competition> {
  const competition = await lockManaged(context, Competition, id, manageCompetitions);
  if (competition.status === competitionLifecycle.transitions[command].to) return competition;
  const after = await competitionLifecycle.step(context, competition, command, changes);
  await effects[command]?.(context, after);
  return after;
}

export function cancelCompetition(context: Context, input: CompetitionCancelInput): Promise<Competition> {
  const cancelReason = inputText('input.reason', input.reason, 500);
  context.reason = cancelReason;
  return stepCompetition(context, input.competition, 'cancel', { cancelReason });
}

export type CompetitionReturn = 'unpublish' | 'reopenRegistration' | 'reopenAppeals';

/** A step back: what was published before it stays a version. */
export function returnCompetition(
  context: Context,
  input: CompetitionReturnInput,
  command: CompetitionReturn,
): Promise<Competition> {
  const changeReason = inputText('input.reason', input.reason, 500);
  context.reason = changeReason;
  return stepCompetition(context, input.competition, command, { changeReason });
}

const MAX_PER_UNIT = 100;

function parseBest(argument: string, best: number): number {
  if (best < 1 || best > MAX_PER_UNIT)
    throw badInput(argument, text(`must be from 1 to ${MAX_PER_UNIT}.`, `必须在 1 到 ${MAX_PER_UNIT} 之间。`));
  return best;
}
