import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { judgeCodes } from './judge-code.ts';
import { Mark } from './mark.ts';

@Resolver(() => Mark)
export class MarkJudgeCode {
  @FieldResolver(() => String, {
    description: 'Which judge of the panel, for those who may not know the name: J1, J2 … (评委代码).',
  })
  async judgeCode(@Root() { stageId, judgeId }: Mark, @Ctx() context: Context): Promise<string> {
    return (await context.load(judgeCodes, stageId)).get(judgeId) ?? '';
  }
}
