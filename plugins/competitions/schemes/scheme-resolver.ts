import { Allow, Arg, type Context, Ctx, FieldResolver, Mutation, Resolver, Root } from 'qinxue/plugin';
import { aspectsOfScheme } from '../loaders.ts';
import { manageCompetitions } from '../permissions.ts';
import { Aspect } from './aspect.ts';
import { MarkScheme } from './mark-scheme.ts';
import { lockScheme, writeScheme } from './scheme-commands.ts';
import { MarkSchemeLockInput, MarkSchemeWriteInput } from './scheme-input.ts';

@Resolver(() => MarkScheme)
export class MarkSchemeResolver {
  @FieldResolver(() => [Aspect], { description: 'What is marked, at most 100, in order (评分项).' })
  aspects(@Root() scheme: MarkScheme, @Ctx() context: Context) {
    return context.load(aspectsOfScheme, scheme.id);
  }

  @Allow(manageCompetitions)
  @Mutation(() => MarkScheme, { description: 'Writes the draft of what is marked in a stage (编写评分方案).' })
  markSchemeWrite(
    @Arg('input', () => MarkSchemeWriteInput) input: MarkSchemeWriteInput,
    @Ctx() context: Context,
  ): Promise<MarkScheme> {
    return writeScheme(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => MarkScheme, { description: 'Fixes what is marked in a stage: aspects of 100 points (锁定评分方案).' })
  markSchemeLock(
    @Arg('input', () => MarkSchemeLockInput) input: MarkSchemeLockInput,
    @Ctx() context: Context,
  ): Promise<MarkScheme> {
    return lockScheme(context, input.markScheme);
  }
}
