import { Args, Ctx, FieldResolver, type Page, type PageArgs, Query, Resolver, Root, type Scope } from 'qinxue/plugin';
import { EvaluationResult, EvaluationResultConnection } from './evaluation-result.ts';
import { ExplanationType, explanationOf } from './explanation-type.ts';
import { readableExplanation } from './readable-explanation.ts';

@Resolver(() => EvaluationResult)
export class EvaluationResultResolver {
  @Query(() => EvaluationResultConnection, { description: 'The results that you can see (考核结果列表).' })
  evaluationResults(
    @Args(() => EvaluationResultConnection.Args) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Page<EvaluationResult>> {
    return scope.page(EvaluationResult, page);
  }

  @FieldResolver(() => ExplanationType, { description: 'How it came about, node by node (结果说明).' })
  explanation(@Root() result: EvaluationResult, @Ctx() scope: Scope): Promise<ExplanationType> {
    return readableExplanation(scope, explanationOf(result.explanation, result), result);
  }
}
