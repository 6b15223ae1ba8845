import { type Context, lockManaged, type NewRow } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { sheetLifecycle } from '../sheets/sheet-lifecycle.ts';
import { copyUploads, unlocked } from '../sheets/sheet-uploads.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { markStale } from '../subjects/mark-stale.ts';
import { IndexNode } from '../systems/index-node.ts';
import { IndexSystem } from '../systems/index-system.ts';
import type { EvaluationCycleInput } from './cycle-input.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { running } from './cycle-status.ts';
import { CycleSystem } from './cycle-system.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

/**
 * Goes over to the present versions of the systems. Sheets of the earlier ones stay as they are and are
 * superseded; new ones take over what is scored in the same way, and have to be submitted again.
 */
export async function adoptVersions(
  context: Context,
  { evaluationCycle: id }: EvaluationCycleInput,
): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, id, manageEvaluation);
  cycleLifecycle.require(cycle, running, 'adopt');
  const system = context.asSystem();
  const links = await system.list(CycleSystem, { cycleId: id });
  const systems = await system.list(IndexSystem, { id: { in: links.map(({ systemId }) => systemId) } });
  const current = new Map(systems.map((each) => [each.id, each.currentVersionId]));
  const moved = links.filter(({ systemId, versionId }) => current.get(systemId) !== versionId);
  if (!moved.length) return cycle;

  const systemIds = moved.map(({ systemId }) => systemId);
  const versionOf = (systemId: string) => current.get(systemId) ?? '';
  const subjects = await system.list(EvaluationSubject, { cycleId: id, systemId: { in: systemIds } });
  const newVersion = new Map(subjects.map((subject) => [subject.id, versionOf(subject.systemId)]));
  await replaceSheets(system, id, newVersion);
  await system.updateAll(moved.map((row) => ({ row, changes: { versionId: versionOf(row.systemId) } })));
  await system.updateAll(
    subjects.map((row) => ({
      row,
      changes: { versionId: versionOf(row.systemId), metrics: [], needsCalculation: true },
    })),
  );
  return context.update(cycle, { metricsFrozenAt: null });
}

/** Goes on with the versions that the evaluation began with. */
export async function keepVersions(context: Context, id: string): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, id, manageEvaluation);
  cycleLifecycle.require(cycle, running, 'keep');
  const system = context.asSystem();
  const sheets = await system.list(EvaluationSheet, { cycleId: id, status: 'NEEDS_UPDATE' });
  await system.updateAll(
    sheets.map((row) => ({
      row,
      changes: { status: sheetLifecycle.transitions[row.submittedAt ? 'keep' : 'reopen'].to },
    })),
  );
  await markStale(
    system,
    sheets.map(({ subjectId }) => subjectId),
  );
  return cycle;
}

async function replaceSheets(
  context: Context,
  cycleId: string,
  newVersion: ReadonlyMap<string, string>,
): Promise<void> {
  // Also those with which someone has stayed before.
  const all = await context.list(EvaluationSheet, {
    cycleId,
    status: { in: sheetLifecycle.transitions.supersede.from },
  });
  const sheets = all.filter(({ subjectId, versionId }) => (newVersion.get(subjectId) ?? versionId) !== versionId);
  const methods = await methodsOf(context, [...new Set([...sheets.map((s) => s.versionId), ...newVersion.values()])]);
  await context.updateAll(sheets.map((row) => ({ row, changes: { status: sheetLifecycle.transitions.supersede.to } })));
  const fresh = sheets.map(
    ({ subjectId, versionId, scores, stage, slot, scorerId, unitId, superiorUnitId, memberId }) => {
      const next = newVersion.get(subjectId) ?? versionId;
      const same = (code: string) => {
        const method = methods.get(`${next}/${code}`);
        return method !== undefined && method === methods.get(`${versionId}/${code}`);
      };
      const place = { cycleId, subjectId, stage, slot, scorerId, unitId, superiorUnitId, memberId };
      const kept = unlocked(scores.filter(({ node }) => same(node)));
      return { ...place, versionId: next, status: 'OPEN' as const, scores: kept } satisfies NewRow<EvaluationSheet>;
    },
  );
  await copyUploads(context, await context.insertAll(EvaluationSheet, fresh));
}

/** By version and code: what must be the same for a score to mean the same. */
async function methodsOf(context: Context, versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const nodes = await context.list(IndexNode, { versionId: { in: versionIds } });
  return new Map(
    nodes.map(({ versionId, code, method, params, scoredBy }) => [
      `${versionId}/${code}`,
      JSON.stringify([method, params, scoredBy]),
    ]),
  );
}
