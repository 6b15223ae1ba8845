import { type Context, Ctx, FieldResolver, mutationOf, operations, Resolver, Root, rowQuery } from 'qinxue/plugin';
import { describeAudience } from '../../organisation/index.ts';
import { manageEvaluation } from '../permissions.ts';
import { IndexSystemInput, IndexVersionPublishInput, IndexVersionWriteInput } from './index-system-input.ts';
import { IndexVersion } from './index-version.ts';
import { draftVersion, publishVersion, writeVersion } from './system-commands.ts';

const inWords = (context: Context, { applicability }: IndexVersion) =>
  describeAudience(applicability, (id) =>
    context.viewer.canSeeUnit(id) ? (context.directory.unit(id)?.name ?? id) : id,
  );

const managed = mutationOf(IndexVersion, manageEvaluation);

@Resolver(() => IndexVersion)
export class IndexVersionResolver extends operations({
  indexVersion: rowQuery(IndexVersion, { description: 'A version of an index system by its id (指标体系版本).' }),
  indexVersionDraft: managed(IndexSystemInput, (context, { indexSystem }) => draftVersion(context, indexSystem), {
    description: 'Begins the next version as a copy of the current one, or goes on with the one begun (起草新版本).',
  }),
  indexVersionWrite: managed(IndexVersionWriteInput, writeVersion, {
    description: 'Replaces the whole content of a draft (编写指标体系).',
  }),
  indexVersionPublish: managed(IndexVersionPublishInput, publishVersion, {
    description:
      'Fixes a draft for ever and gives it to new cycles; running sheets of the version before are marked (发布版本).',
  }),
}) {
  @FieldResolver(() => String, { description: 'For which of its kind of subject it is, in English (适用范围，英文).' })
  appliesTo(@Root() version: IndexVersion, @Ctx() context: Context): string {
    return inWords(context, version).en;
  }

  @FieldResolver(() => String, { description: 'For which of its kind of subject it is, in Chinese (适用范围).' })
  appliesToZh(@Root() version: IndexVersion, @Ctx() context: Context): string {
    return inWords(context, version).zh;
  }
}
