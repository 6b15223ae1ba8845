import { type Context, lockManaged } from 'qinxue/plugin';
import { isOffByOwnChoice, type MetricReading, measureMembers, measureUnits } from '../../organisation/index.ts';
import { metricsFrozen } from '../events.ts';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import type { FrozenMetric } from '../subjects/frozen-metric.ts';
import { IndexNode } from '../systems/index-node.ts';
import { digitsOf } from '../systems/metric-digits.ts';
import type { EvaluationCycleFreezeInput } from './cycle-input.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { running } from './cycle-status.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

/** Measures what the leaves of all subjects ask for and keeps it: what happens later no longer counts. */
export async function freezeMetrics(context: Context, input: EvaluationCycleFreezeInput): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, input.evaluationCycle, manageEvaluation);
  cycleLifecycle.require(cycle, running, 'freeze');
  if (cycle.metricsFrozenAt && !input.again) return cycle;
  const system = context.asSystem();
  await measureSubjects(system, cycle, await system.list(EvaluationSubject, { cycleId: cycle.id }));
  context.emit(metricsFrozen, { cycleId: cycle.id }, cycle.unitId);
  return context.update(cycle, { metricsFrozenAt: context.now() });
}

/** Measures what the leaves of these subjects ask for. */
export async function measureSubjects(
  system: Context,
  cycle: EvaluationCycle,
  subjects: readonly EvaluationSubject[],
): Promise<void> {
  const asked = await metricsByVersion(system, [...new Set(subjects.map(({ versionId }) => versionId))]);
  const readings = await read(system, cycle, subjects, asked);
  const measured = subjects.filter(({ versionId }) => asked.get(versionId)?.length);
  await system.updateAll(
    measured.map((row) => ({
      row,
      changes: {
        metrics: (asked.get(row.versionId) ?? []).map((metric) =>
          frozen(system, row, metric, readings.get(`${row.kind === 'PERSON'}/${metric}`)?.get(row.subjectKey)),
        ),
        needsCalculation: row.status === 'ACTIVE',
      },
    })),
  );
}

/** In the order in which the leaves were written, whatever order a database finds them in. */
async function metricsByVersion(context: Context, versionIds: readonly string[]) {
  const where = { versionId: { in: versionIds }, metric: { isNull: false } };
  const nodes = await context.list(IndexNode, where, { orderBy: [{ column: 'id', descending: false }] });
  const asked = new Map<string, string[]>();
  for (const { versionId, metric } of nodes) {
    const metrics = asked.get(versionId) ?? [];
    if (metric !== null && !metrics.includes(metric)) metrics.push(metric);
    asked.set(versionId, metrics);
  }
  return asked;
}

/** Each metric is asked once for all people who need it, and once for all units. */
async function read(
  context: Context,
  { periodFrom, periodTo }: EvaluationCycle,
  subjects: readonly EvaluationSubject[],
  asked: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, MetricReading>>> {
  const period = { from: periodFrom, to: periodTo };
  const metrics = [...new Set([...asked.values()].flat())];
  const found = new Map<string, ReadonlyMap<string, MetricReading>>();
  for (const metric of metrics) {
    const wanting = subjects.filter(({ versionId }) => asked.get(versionId)?.includes(metric));
    const people = wanting.filter(({ kind }) => kind === 'PERSON');
    const members = people.map(({ subjectKey, unitId }) => ({ memberId: subjectKey, unitId }));
    const units = wanting.filter(({ kind }) => kind !== 'PERSON').map(({ subjectKey }) => subjectKey);
    if (members.length) found.set(`true/${metric}`, await measureMembers(context, metric, members, period));
    if (units.length) found.set(`false/${metric}`, await measureUnits(context, metric, units, period));
  }
  return found;
}

/** Which plugins a person's unit has on is not the person's choice. */
function frozen(
  context: Context,
  { kind, subjectKey }: EvaluationSubject,
  metric: string,
  reading: MetricReading | undefined,
): FrozenMetric {
  if (!reading) return { metric, absence: 'METRIC_UNKNOWN' };
  if (!reading.available) {
    const isOwn =
      reading.reason === 'PLUGIN_OFF' &&
      kind !== 'PERSON' &&
      isOffByOwnChoice(context, metric.slice(0, metric.indexOf('.')), subjectKey);
    return { metric, absence: isOwn ? 'PLUGIN_OFF_OWN' : reading.reason };
  }
  const { value, numerator, denominator } = reading;
  return value === undefined
    ? { metric, numerator, denominator, absence: 'NOTHING_TO_MEASURE' }
    : { metric, value, numerator, denominator, digits: digitsOf(context, metric) };
}
