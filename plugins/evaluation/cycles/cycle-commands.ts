import { assertMayIn, assertVersion, badInput, type Context, lockManaged, text } from 'qinxue/plugin';
import { Body, getUnit, inputText } from '../../organisation/index.ts';
import { FULL } from '../calculation/leaf-score.ts';
import { manageEvaluation } from '../permissions.ts';
import { evaluationPlugin } from '../settings.ts';
import { IndexSystem } from '../systems/index-system.ts';
import type { EvaluationCycleChanges, EvaluationCycleCreateInput, EvaluationCycleUpdateInput } from './cycle-input.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { running } from './cycle-status.ts';
import { CycleSystem } from './cycle-system.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';
import { freeName } from './free-name.ts';
import { defaultPolicies, parsePolicies } from './policies.ts';
import { parseWeights } from './stage-weights.ts';
import { parseWindows } from './stage-window.ts';

const MAX_SYSTEMS = 20;

export async function createCycle(context: Context, input: EvaluationCycleCreateInput): Promise<EvaluationCycle> {
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageEvaluation, unit.id);
  if (input.year < 1990 || input.year > 2200)
    throw badInput('input.year', text('must be from 1990 to 2200.', '须在 1990 到 2200 之间。'));
  const period = assertPeriod(
    input.periodFrom ?? `${input.year}-01-01`,
    input.periodTo ?? `${input.year}-12-31`,
    'input.periodTo',
  );
  const name = inputText('input.name', input.name, 200);
  await freeName(context, { unitId: unit.id, year: input.year }, name);
  const cycle = await context.insert(EvaluationCycle, {
    unitId: unit.id,
    year: input.year,
    name,
    status: 'DRAFT',
    bodyId: input.body ? (await bodyIn(context, input.body, unit.path, 'input.body')).id : null,
    ...period,
    weights: parseWeights(input.weights, 'input.weights'),
    windows: parseWindows(input.windows ?? [], 'input.windows'),
    deviationLimit: parseLimit(
      input.deviationLimit ?? evaluationPlugin.settingsIn(context, unit.id).deviationLimit,
      'input.deviationLimit',
    ),
    ...parsePolicies(input.policies, 'input.policies', defaultPolicies),
    calculationDone: 0,
    calculationTotal: 0,
  });
  await useSystems(context, cycle, input.indexSystems, 'input.indexSystems');
  return cycle;
}

export async function updateCycle(context: Context, input: EvaluationCycleUpdateInput): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, input.evaluationCycle, manageEvaluation);
  assertChangeable(cycle, input.changes);
  assertVersion(EvaluationCycle, cycle, input.version);
  const { indexSystems, weights, body, periodFrom, periodTo, windows, deviationLimit, policies } = input.changes;
  const at = 'input.changes';
  const name = input.changes.name == null ? cycle.name : inputText(`${at}.name`, input.changes.name, 200);
  if (name !== cycle.name) await freeName(context, cycle, name);
  const path = context.directory.unit(cycle.unitId)?.path ?? [];
  if (indexSystems) {
    const known = await context.list(CycleSystem, { cycleId: cycle.id });
    await context.removeAll(known.filter(({ systemId }) => !indexSystems.includes(systemId)));
    const kept = new Set(known.map(({ systemId }) => systemId));
    await useSystems(context, cycle, indexSystems, `${at}.indexSystems`, kept);
  }
  return context.update(cycle, {
    name,
    ...(weights && { weights: parseWeights(weights, `${at}.weights`) }),
    ...(body !== undefined && { bodyId: body && (await bodyIn(context, body, path, `${at}.body`)).id }),
    ...assertPeriod(periodFrom ?? cycle.periodFrom, periodTo ?? cycle.periodTo, `${at}.periodTo`),
    ...(windows && { windows: parseWindows(windows, `${at}.windows`) }),
    ...(deviationLimit != null && { deviationLimit: parseLimit(deviationLimit, `${at}.deviationLimit`) }),
    ...parsePolicies(policies, `${at}.policies`, cycle),
  });
}

/** Once published, everybody relies on it. Its days can still be moved: a stage that was missed would stop it for good. */
function assertChangeable(cycle: EvaluationCycle, { windows, body, ...others }: EvaluationCycleChanges): void {
  const areDays = windows && body === undefined && Object.values(others).every((value) => value == null);
  if (areDays) cycleLifecycle.require(cycle, ['DRAFT', ...running], 'update');
  else cycleLifecycle.require(cycle, ['DRAFT'], 'update');
}

async function useSystems(
  context: Context,
  cycle: EvaluationCycle,
  ids: readonly string[],
  path: string,
  has: ReadonlySet<string> = new Set(),
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (!wanted.length || wanted.length > MAX_SYSTEMS)
    throw badInput(path, text(`must be 1 to ${MAX_SYSTEMS}.`, `须为 1 到 ${MAX_SYSTEMS} 个。`));
  const found = await context.list(IndexSystem, { id: { in: wanted } });
  const above = context.directory.unit(cycle.unitId)?.path ?? [];
  for (const id of wanted) {
    const system = found.find((each) => each.id === id);
    if (!system)
      throw badInput(path, {
        en: `names no index system that you can see: ${JSON.stringify(id)}.`,
        zh: `不是您可见的指标体系：${JSON.stringify(id)}。`,
      });
    if (!above.includes(system.unitId))
      throw badInput(path, {
        en: `names "${system.code}", which is neither of this unit nor of one above it.`,
        zh: `中的“${system.code}”既不属于本单位，也不属于上级单位。`,
      });
  }
  await context.insertAll(
    CycleSystem,
    wanted.filter((id) => !has.has(id)).map((systemId) => ({ cycleId: cycle.id, systemId })),
  );
}

async function bodyIn(context: Context, id: string, path: readonly string[], argument: string): Promise<Body> {
  const body = await context.find(Body, id);
  if (!body || !path.includes(body.unitId))
    throw badInput(argument, text('must be a body of this unit or of one above it.', '须为本单位或上级单位的机构。'));
  return body;
}

function assertPeriod(periodFrom: string, periodTo: string, argument: string) {
  if (periodFrom > periodTo)
    throw badInput(argument, {
      en: `(${periodTo}) must not lie before the first day (${periodFrom}).`,
      zh: `（${periodTo}）不得早于起始日期（${periodFrom}）。`,
    });
  return { periodFrom, periodTo };
}

function parseLimit(limit: number, argument: string): number {
  if (limit < 0 || limit > FULL)
    throw badInput(argument, text('must be from 0 to 100 points.', '须在 0 到 100 分之间。'));
  return limit;
}
