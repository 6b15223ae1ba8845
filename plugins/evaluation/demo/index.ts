import { Body, type Scope, Unit } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { createCycle, stepCycle } from '../cycles/cycle-commands.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { freezeMetrics } from '../cycles/freeze.ts';
import { calculate } from '../results/calculate.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { installIn } from '../shipped/install.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexNode } from '../systems/index-node.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { demoScores } from './demo-scores.ts';

const weights = { self: 2000, unit: 5000, committee: 0, metric: 3000 };

/** The year before, finished, and this year's in the unit review; the same for the same organisation and day. */
export async function demo(scope: Scope): Promise<void> {
  const byCode = { orderBy: [{ column: 'code', descending: false }] };
  const [top] = await scope.list(Unit, { parentId: null }, { ...byCode, limit: 1 });
  if (!top || (await scope.first(EvaluationCycle, {}))) return;
  await installIn(scope, top.id);
  // Without teams there is nothing to evaluate by these systems.
  if (!(await scope.first(Unit, { kind: 'TEAM' }))) return;
  const systems = await scope.list(IndexSystem, {
    unitId: top.id,
    code: { in: ['learning-team', 'knowledge-worker'] },
  });
  const body = await scope.first(Body, { unitId: top.id, kind: 'REVIEW_COMMITTEE', dissolvedOn: null });
  const year = Number(scope.today().slice(0, 4));
  const begin = async (of: number) => {
    const named = { unit: top.id, year: of, name: `${of}年度创争考核 Evaluation of ${of}`, body: body?.id ?? null };
    const { id } = await createCycle(scope, { ...named, indexSystems: systems.map((system) => system.id), weights });
    await stepCycle(scope, id, 'publish');
    await stepCycle(scope, id, 'openSelfAssessment');
    await fill(scope, id, 'SELF', (place) => place % 5 !== 4);
    await stepCycle(scope, id, 'openUnitReview');
    await freezeMetrics(scope, { evaluationCycle: id });
    return id;
  };
  const last = await begin(year - 1);
  await fill(scope, last, 'UNIT', () => true);
  await stepCycle(scope, last, 'openCommitteeReview');
  await stepCycle(scope, last, 'openCalibration');
  await calculate(scope, last);
  await stepCycle(scope, last, 'close');
  await fill(scope, await begin(year), 'UNIT', (place) => place % 5 < 2);
}

/** Fills the sheets of a stage in, those of the places that are wanted, in the order of codes. */
async function fill(scope: Scope, cycleId: string, stage: Stage, wanted: (place: number) => boolean): Promise<void> {
  const inOrder = { orderBy: [{ column: 'code', descending: false }] };
  const subjects = await scope.list(EvaluationSubject, { cycleId }, inOrder);
  const places = new Map(subjects.map(({ id }, place) => [id, place]));
  const versionIds = [...new Set(subjects.map(({ versionId }) => versionId))];
  const nodes = await scope.list(
    IndexNode,
    { versionId: { in: versionIds } },
    { orderBy: [{ column: 'place', descending: false }] },
  );
  const sheets = await scope.list(EvaluationSheet, { cycleId, stage });
  await scope.updateAll(
    sheets
      .filter(({ subjectId }) => wanted(places.get(subjectId) ?? 0))
      .map((row) => {
        const of = nodes.filter(({ versionId }) => versionId === row.versionId);
        const scores = demoScores(of, stage, places.get(row.subjectId) ?? 0);
        return { row, changes: { scores, status: 'SUBMITTED' as const, submittedAt: scope.now() } };
      }),
  );
}
