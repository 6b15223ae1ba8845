import { type Context, Ctx, FieldResolver, mutationOf, operations, Resolver, Root } from 'qinxue/plugin';
import { aspectsOfScheme } from '../loaders.ts';
import { manageCompetitions } from '../permissions.ts';
import { Aspect } from './aspect.ts';
import { MarkScheme } from './mark-scheme.ts';
import { lockScheme, writeScheme } from './scheme-commands.ts';
import { MarkSchemeLockInput, MarkSchemeWriteInput } from './scheme-input.ts';

const managed = mutationOf(MarkScheme, manageCompetitions);

@Resolver(() => MarkScheme)
export class MarkSchemeResolver extends operations({
  markSchemeWrite: managed(MarkSchemeWriteInput, writeScheme, {
    description: 'Writes the draft of what is marked in a stage (编写评分方案).',
  }),
  markSchemeLock: managed(MarkSchemeLockInput, lockScheme, {
    description: 'Fixes what is marked in a stage: aspects of 100 points (锁定评分方案).',
  }),
}) {
  @FieldResolver(() => [Aspect], { description: 'What is marked, at most 100, in order (评分项).' })
  aspects(@Root() scheme: MarkScheme, @Ctx() context: Context) {
    return context.load(aspectsOfScheme, scheme.id);
  }
}
