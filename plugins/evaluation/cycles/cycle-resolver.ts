import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
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

@Resolver(() => EvaluationCycle)
export class EvaluationCycleResolver {
  @Query(() => EvaluationCycleConnection, { description: 'The evaluations that you can see (考核周期列表).' })
  evaluationCycles(
    @Args(() => EvaluationCycleConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<EvaluationCycle>> {
    return context.page(EvaluationCycle, page);
  }

  @Query(() => EvaluationCycle, { nullable: true, description: 'An evaluation by its id (考核周期).' })
  evaluationCycle(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle | undefined> {
    return context.find(EvaluationCycle, id);
  }

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

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Begins an evaluation as a draft (新建考核周期).' })
  evaluationCycleCreate(
    @Arg('input', () => EvaluationCycleCreateInput) input: EvaluationCycleCreateInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return createCycle(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Changes a draft; of an evaluation that runs only the days of its stages (修改考核周期).',
  })
  evaluationCycleUpdate(
    @Arg('input', () => EvaluationCycleUpdateInput) input: EvaluationCycleUpdateInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return updateCycle(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description:
      'Measures what metric leaves ask for and keeps it; frozen already, it answers as it is (冻结指标数据).',
  })
  evaluationCycleFreeze(
    @Arg('input', () => EvaluationCycleFreezeInput) input: EvaluationCycleFreezeInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return freezeMetrics(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description:
      'Calculates results of which something has changed and ranks them; beyond 1,000 it goes on after the answer, see `calculation` (核算).',
  })
  evaluationCycleCalculate(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return calculate(context, input.evaluationCycle);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Goes over to the present versions of the index systems; sheets are submitted again (采用新版本).',
  })
  evaluationCycleAdopt(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return adoptVersions(context, input.evaluationCycle);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Stays with the versions that it began with (沿用原版本).' })
  evaluationCycleKeep(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return keepVersions(context, input.evaluationCycle);
  }
}
