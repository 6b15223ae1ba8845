import {
  type Context,
  Ctx,
  FieldResolver,
  mutationOf,
  operations,
  pageQuery,
  Resolver,
  Root,
  rowQuery,
} from 'qinxue/plugin';
import { manageEvaluation, viewEvaluation } from '../permissions.ts';
import { calculate } from '../results/calculate.ts';
import { adoptVersions, keepVersions } from './adopt.ts';
import { createCycle, updateCycle } from './cycle-commands.ts';
import {
  EvaluationCycleCreateInput,
  EvaluationCycleFreezeInput,
  EvaluationCycleInput,
  EvaluationCycleUpdateInput,
} from './cycle-input.ts';
import { Calculation, SheetCount } from './cycle-progress.ts';
import { EvaluationCycle, EvaluationCycleConnection } from './evaluation-cycle.ts';
import { freezeMetrics } from './freeze.ts';
import { EvaluationPolicies } from './policies.ts';
import { sheetCounts } from './sheet-counts.ts';

const managed = mutationOf(EvaluationCycle, manageEvaluation);

@Resolver(() => EvaluationCycle)
export class EvaluationCycleResolver extends operations({
  evaluationCycles: pageQuery(EvaluationCycleConnection, {
    description: 'The evaluations that you can see (考核周期列表).',
  }),
  evaluationCycle: rowQuery(EvaluationCycle, { description: 'An evaluation by its id (考核周期).' }),
  evaluationCycleCreate: managed(EvaluationCycleCreateInput, createCycle, {
    description: 'Begins an evaluation as a draft (新建考核周期).',
  }),
  evaluationCycleUpdate: managed(EvaluationCycleUpdateInput, updateCycle, {
    description: 'Changes a draft; of an evaluation that runs only the days of its stages (修改考核周期).',
  }),
  evaluationCycleFreeze: managed(EvaluationCycleFreezeInput, freezeMetrics, {
    description:
      'Measures what metric leaves ask for and keeps it; frozen already, it answers as it is (冻结指标数据).',
  }),
  evaluationCycleCalculate: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => calculate(context, evaluationCycle),
    {
      description:
        'Calculates results of which something has changed and ranks them; beyond 1,000 it goes on after the answer, see `calculation` (核算).',
    },
  ),
  evaluationCycleAdopt: managed(EvaluationCycleInput, adoptVersions, {
    description: 'Goes over to the present versions of the index systems; sheets are submitted again (采用新版本).',
  }),
  evaluationCycleKeep: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => keepVersions(context, evaluationCycle),
    { description: 'Stays with the versions that it began with (沿用原版本).' },
  ),
}) {
  @FieldResolver(() => EvaluationPolicies, { description: 'What is done about what is missing (缺项处理规则).' })
  policies(@Root() cycle: EvaluationCycle): EvaluationPolicies {
    return cycle;
  }

  /** How many there are is for those who may see them. */
  @FieldResolver(() => Calculation, {
    nullable: true,
    description: 'How far the calculation of results is, for those who manage or view the evaluation (核算进度).',
  })
  calculation(@Root() cycle: EvaluationCycle, @Ctx() context: Context): Calculation | null {
    const { calculationDone, calculationTotal, calculatedAt, unitId } = cycle;
    if (!context.can(manageEvaluation, unitId) && !context.can(viewEvaluation, unitId)) return null;
    const isRunning = calculationDone < calculationTotal;
    return { done: calculationDone, total: calculationTotal, isRunning, finishedAt: isRunning ? null : calculatedAt };
  }

  @FieldResolver(() => [SheetCount], { description: 'How many sheets that you can see stand where (评分表统计).' })
  sheetCounts(@Root() { id }: EvaluationCycle, @Ctx() context: Context) {
    return context.load(sheetCounts, id);
  }
}
