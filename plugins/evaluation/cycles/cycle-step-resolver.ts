import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationCycleInput } from './cycle-input.ts';
import { stepCycle } from './cycle-steps.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

/** From draft to archive, a command for each step. */
@Resolver(() => EvaluationCycle)
export class CycleStepResolver {
  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Fixes the versions of the index systems and finds the one of each subject (发布考核周期).',
  })
  evaluationCyclePublish(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'publish');
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Lets everybody assess themselves (开始自评).' })
  evaluationCycleOpenSelfAssessment(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'openSelfAssessment');
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Lets those above review (开始单位评审).' })
  evaluationCycleOpenUnitReview(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'openUnitReview');
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Lets the committee review; all have to be reviewed (开始评委会评审).',
  })
  evaluationCycleOpenCommitteeReview(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'openCommitteeReview');
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Lets the committee even its scores out (开始校准).' })
  evaluationCycleOpenCalibration(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'openCalibration');
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Makes the results final; their subjects see them then (定案).' })
  evaluationCycleClose(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'close');
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Keeps a finished evaluation for reference (归档).' })
  evaluationCycleArchive(
    @Arg('input', () => EvaluationCycleInput) input: EvaluationCycleInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return stepCycle(context, input.evaluationCycle, 'archive');
  }
}
