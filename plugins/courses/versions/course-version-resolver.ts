import { Allow, Arg, type Context, Ctx, FieldResolver, Mutation, Resolver, Root } from 'qinxue/plugin';
import { modulesOfVersion } from '../loaders.ts';
import { manageCourses } from '../permissions.ts';
import { CourseModule } from './course-module.ts';
import { CourseVersion } from './course-version.ts';
import { CourseVersionDraftInput, CourseVersionPublishInput, CourseVersionWriteInput } from './course-version-input.ts';
import { draftVersion, publishVersion, writeVersion } from './version-commands.ts';

@Resolver(() => CourseVersion)
export class CourseVersionResolver {
  @FieldResolver(() => [CourseModule], { description: 'Its chapters, at most 50, in order (课程模块).' })
  modules(@Root() version: CourseVersion, @Ctx() context: Context) {
    return context.load(modulesOfVersion, version.id);
  }

  @Allow(manageCourses)
  @Mutation(() => CourseVersion, {
    description: 'Begins the next version as a copy of the current one, or goes on with the one begun (起草新版本).',
  })
  courseVersionDraft(
    @Arg('input', () => CourseVersionDraftInput) input: CourseVersionDraftInput,
    @Ctx() context: Context,
  ): Promise<CourseVersion> {
    return draftVersion(context, input.course);
  }

  @Allow(manageCourses)
  @Mutation(() => CourseVersion, { description: 'Replaces the whole content of a draft (编写版本).' })
  courseVersionWrite(
    @Arg('input', () => CourseVersionWriteInput) input: CourseVersionWriteInput,
    @Ctx() context: Context,
  ): Promise<CourseVersion> {
    return writeVersion(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => CourseVersion, {
    description: 'Gives a draft to new learners and fixes it for ever; the version before goes (发布版本).',
  })
  courseVersionPublish(
    @Arg('input', () => CourseVersionPublishInput) input: CourseVersionPublishInput,
    @Ctx() context: Context,
  ): Promise<CourseVersion> {
    return publishVersion(context, input);
  }
}
