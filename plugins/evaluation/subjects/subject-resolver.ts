import { Allow, Arg, type Context, Ctx, Mutation, mutationOf, operations, Resolver } from 'qinxue/plugin';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationSubject } from './evaluation-subject.ts';
import { addSubjects, excludeSubjects, includeSubjects } from './subject-commands.ts';
import { EvaluationSubjectAddInput, EvaluationSubjectsInput } from './subject-input.ts';

@Resolver(() => EvaluationSubject)
export class EvaluationSubjectResolver extends operations({
  evaluationSubjectAdd: mutationOf(EvaluationCycle, manageEvaluation)(EvaluationSubjectAddInput, addSubjects, {
    description:
      'Takes people or units into a running evaluation; stages that are over are opened for them (增加考核对象).',
  }),
}) {
  @Allow(manageEvaluation)
  @Mutation(() => [EvaluationSubject], {
    description: 'Takes subjects out of a running evaluation; nobody waits for them any more (排除考核对象).',
  })
  evaluationSubjectExclude(
    @Arg('input', () => EvaluationSubjectsInput) input: EvaluationSubjectsInput,
    @Ctx() context: Context,
  ): Promise<EvaluationSubject[]> {
    return excludeSubjects(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => [EvaluationSubject], {
    description: 'Takes subjects in again, with what they had handed in (恢复考核对象).',
  })
  evaluationSubjectInclude(
    @Arg('input', () => EvaluationSubjectsInput) input: EvaluationSubjectsInput,
    @Ctx() context: Context,
  ): Promise<EvaluationSubject[]> {
    return includeSubjects(context, input);
  }
}
