import { Allow, Arg, type Context, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'qinxue/plugin';
import { describeAudience } from '../../organisation/index.ts';
import { manageEvaluation } from '../permissions.ts';
import { IndexSystemInput, IndexVersionPublishInput, IndexVersionWriteInput } from './index-system-input.ts';
import { IndexVersion } from './index-version.ts';
import { draftVersion, publishVersion, writeVersion } from './system-commands.ts';

const inWords = (context: Context, { applicability }: IndexVersion) =>
  describeAudience(applicability, (id) =>
    context.viewer.canSeeUnit(id) ? (context.directory.unit(id)?.name ?? id) : id,
  );

@Resolver(() => IndexVersion)
export class IndexVersionResolver {
  @Query(() => IndexVersion, { nullable: true, description: 'A version of an index system by its id (指标体系版本).' })
  indexVersion(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<IndexVersion | undefined> {
    return context.find(IndexVersion, id);
  }

  @FieldResolver(() => String, { description: 'For which of its kind of subject it is, in English (适用范围,英文).' })
  appliesTo(@Root() version: IndexVersion, @Ctx() context: Context): string {
    return inWords(context, version).en;
  }

  @FieldResolver(() => String, { description: 'For which of its kind of subject it is, in Chinese (适用范围).' })
  appliesToZh(@Root() version: IndexVersion, @Ctx() context: Context): string {
    return inWords(context, version).zh;
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexVersion, {
    description: 'Begins the next version as a copy of the current one, or goes on with the one begun (起草新版本).',
  })
  indexVersionDraft(
    @Arg('input', () => IndexSystemInput) input: IndexSystemInput,
    @Ctx() context: Context,
  ): Promise<IndexVersion> {
    return draftVersion(context, input.indexSystem);
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexVersion, { description: 'Replaces the whole content of a draft (编写指标体系).' })
  indexVersionWrite(
    @Arg('input', () => IndexVersionWriteInput) input: IndexVersionWriteInput,
    @Ctx() context: Context,
  ): Promise<IndexVersion> {
    return writeVersion(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexVersion, {
    description:
      'Fixes a draft for ever and gives it to new cycles; running sheets of the version before are marked (发布版本).',
  })
  indexVersionPublish(
    @Arg('input', () => IndexVersionPublishInput) input: IndexVersionPublishInput,
    @Ctx() context: Context,
  ): Promise<IndexVersion> {
    return publishVersion(context, input);
  }
}
