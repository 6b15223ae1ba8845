import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationCycleReasonInput } from './cycle-input.ts';
import { returnCycle } from './cycle-steps.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

/** Back from wherever an evaluation stands, each with a reason. */
@Resolver(() => EvaluationCycle)
export class CycleReturnResolver {
  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Leads an evaluation back to the self-assessment, with all that was handed in (退回自评).',
  })
  evaluationCycleBackToSelfAssessment(
    @Arg('input', () => EvaluationCycleReasonInput) input: EvaluationCycleReasonInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return returnCycle(context, input.evaluationCycle, 'backToSelfAssessment', input.reason);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Leads an evaluation back to the unit review, with all that was handed in (退回单位评审).',
  })
  evaluationCycleBackToUnitReview(
    @Arg('input', () => EvaluationCycleReasonInput) input: EvaluationCycleReasonInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return returnCycle(context, input.evaluationCycle, 'backToUnitReview', input.reason);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Leads an evaluation back to the committee, with all that was handed in (退回评委会评审).',
  })
  evaluationCycleBackToCommitteeReview(
    @Arg('input', () => EvaluationCycleReasonInput) input: EvaluationCycleReasonInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return returnCycle(context, input.evaluationCycle, 'backToCommitteeReview', input.reason);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description:
      'Opens a final evaluation again; what was published stays, corrections are new versions of results, and what the first method calculated is calculated anew (重新启动).',
  })
  evaluationCycleReopen(
    @Arg('input', () => EvaluationCycleReasonInput) input: EvaluationCycleReasonInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return returnCycle(context, input.evaluationCycle, 'reopen', input.reason);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, { description: 'Takes an evaluation out of the archive again (取消归档).' })
  evaluationCycleRestore(
    @Arg('input', () => EvaluationCycleReasonInput) input: EvaluationCycleReasonInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return returnCycle(context, input.evaluationCycle, 'restore', input.reason);
  }

  @Allow(manageEvaluation)
  @Mutation(() => EvaluationCycle, {
    description: 'Calls an evaluation off; nothing of it counts any more, and all of it can be read (取消考核).',
  })
  evaluationCycleCancel(
    @Arg('input', () => EvaluationCycleReasonInput) input: EvaluationCycleReasonInput,
    @Ctx() context: Context,
  ): Promise<EvaluationCycle> {
    return returnCycle(context, input.evaluationCycle, 'cancel', input.reason);
  }
}
