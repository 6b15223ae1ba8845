import { definePlugin, text } from 'qinxue/plugin';
import { organisation } from '../organisation/index.ts';
import { access } from './access.ts';
import { closedUntil } from './closed-until.ts';
import { cycleLifecycle } from './cycles/cycle-lifecycle.ts';
import { EvaluationCycleResolver } from './cycles/cycle-resolver.ts';
import { CycleReturnResolver } from './cycles/cycle-return-resolver.ts';
import { CycleStepResolver } from './cycles/cycle-step-resolver.ts';
import { CycleSystem } from './cycles/cycle-system.ts';
import { EvaluationCycle } from './cycles/evaluation-cycle.ts';
import { seats } from './cycles/seats.ts';
import { demo } from './demo/index.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { MatrixResolver } from './matrices/matrix-resolver.ts';
import { PairwiseMatrix } from './matrices/pairwise-matrix.ts';
import { MemberEvaluations } from './member-evaluations.ts';
import { metrics } from './metrics.ts';
import { evaluation0001 } from './migrations/0001-evaluation.ts';
import { evaluation0002 } from './migrations/0002-places.ts';
import { evaluation0005 } from './migrations/0005-policies.ts';
import { evaluation0006 } from './migrations/0006-ways-out.ts';
import { evaluation0009 } from './migrations/0009-metric-indexes.ts';
import { evaluation0010 } from './migrations/0010-sort-keys.ts';
import { permissions } from './permissions.ts';
import { reactions } from './reactions.ts';
import { EvaluationResult } from './results/evaluation-result.ts';
import { ExplanationNodeResolver } from './results/explanation-node-resolver.ts';
import { EvaluationResultResolver } from './results/result-resolver.ts';
import { EvaluationSettings } from './settings.ts';
import { EvaluationSheet } from './sheets/evaluation-sheet.ts';
import { LeafScoreResolver } from './sheets/leaf-score-resolver.ts';
import { sheetLifecycle } from './sheets/sheet-lifecycle.ts';
import { EvaluationSheetResolver } from './sheets/sheet-resolver.ts';
import { onEnable } from './shipped/install.ts';
import { EvaluationSubject } from './subjects/evaluation-subject.ts';
import { subjectLifecycle } from './subjects/subject-lifecycle.ts';
import { SubjectMetrics } from './subjects/subject-metrics.ts';
import { EvaluationSubjectResolver } from './subjects/subject-resolver.ts';
import { IndexNode } from './systems/index-node.ts';
import { IndexSystem } from './systems/index-system.ts';
import { IndexSystemResolver } from './systems/index-system-resolver.ts';
import { IndexVersion } from './systems/index-version.ts';
import { IndexVersionResolver } from './systems/index-version-resolver.ts';
import { NodeParamsResolver } from './systems/node-params-resolver.ts';
import { systemLifecycle, versionLifecycle } from './systems/system-lifecycle.ts';
import { UnitEvaluations } from './unit-evaluations.ts';
import { VetoHit } from './vetoes/veto-hit.ts';
import { vetoLifecycle } from './vetoes/veto-lifecycle.ts';
import { VetoHitResolver } from './vetoes/veto-resolver.ts';

export { EvaluationCycle, EvaluationCycleConnection } from './cycles/evaluation-cycle.ts';
export {
  type CycleFact,
  calculationContinues,
  cycleMoved,
  metricsFrozen,
  resultsCalculated,
  type SheetsFact,
  sheetMoved,
  sheetsSubmitted,
  subjectMoved,
  systemMoved,
  versionMoved,
  vetoMoved,
} from './events.ts';
export { meanTotal, resultsShare } from './metrics.ts';
export { assessUnit, manageEvaluation, reviewSubjects, sitInCommittee, viewEvaluation } from './permissions.ts';
export { EvaluationResult, EvaluationResultConnection } from './results/evaluation-result.ts';
export { EvaluationSettings } from './settings.ts';
export { EvaluationSubject, EvaluationSubjectConnection } from './subjects/evaluation-subject.ts';
export { IndexSystem, IndexSystemConnection } from './systems/index-system.ts';

/** By what units and people are evaluated, how they do, and how that comes about. */
export const evaluation = definePlugin<EvaluationSettings>({
  id: 'evaluation',
  title: text('Evaluation', '考核评价'),
  requires: [organisation],
  entities: [
    IndexSystem,
    IndexVersion,
    IndexNode,
    PairwiseMatrix,
    EvaluationCycle,
    CycleSystem,
    EvaluationSubject,
    EvaluationSheet,
    VetoHit,
    EvaluationResult,
  ],
  access,
  migrations: [evaluation0001, evaluation0002, evaluation0005, evaluation0006, evaluation0009, evaluation0010],
  resolvers: [
    IndexSystemResolver,
    IndexVersionResolver,
    MatrixResolver,
    EvaluationCycleResolver,
    CycleStepResolver,
    CycleReturnResolver,
    EvaluationSubjectResolver,
    EvaluationSheetResolver,
    LeafScoreResolver,
    VetoHitResolver,
    EvaluationResultResolver,
    SubjectMetrics,
    NodeParamsResolver,
    ExplanationNodeResolver,
    UnitEvaluations,
    MemberEvaluations,
  ],
  permissions,
  events,
  lifecycles: [systemLifecycle, versionLifecycle, cycleLifecycle, subjectLifecycle, sheetLifecycle, vetoLifecycle],
  metrics,
  reactions,
  settings: EvaluationSettings,
  onEnable,
  examples,
  seats,
  closedUntil,
  demo,
});
