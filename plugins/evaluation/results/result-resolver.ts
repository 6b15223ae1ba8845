import { type Context, Ctx, FieldResolver, Int, operations, pageQuery, Resolver, Root } from 'qinxue/plugin';
import { EvaluationResult, EvaluationResultConnection } from './evaluation-result.ts';
import { ExplanationType, explanationOf } from './explanation-type.ts';
import { readableExplanation } from './readable-explanation.ts';
import { rankingOf, seesWholeRanking } from './whole-ranking.ts';

@Resolver(() => EvaluationResult)
export class EvaluationResultResolver extends operations({
  evaluationResults: pageQuery(EvaluationResultConnection, {
    description: 'The results that you can see (考核结果列表).',
  }),
}) {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Among those of its index system, 1, 2, 2, 4; none without a band, where too little was judged, or before it is published to whom rows of the ranking are hidden (排名).',
  })
  async rank(@Root() result: EvaluationResult, @Ctx() context: Context): Promise<number | null> {
    if (result.rank === null || result.publishedAt) return result.rank;
    return (await context.load(seesWholeRanking, rankingOf(result))) ? result.rank : null;
  }

  @FieldResolver(() => ExplanationType, { description: 'How it came about, node by node (结果说明).' })
  explanation(@Root() result: EvaluationResult, @Ctx() context: Context): Promise<ExplanationType> {
    return readableExplanation(context, explanationOf(result.explanation, result), result);
  }
}
