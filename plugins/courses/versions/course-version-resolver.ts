import { type Context, Ctx, FieldResolver, mutationOf, operations, Resolver, Root } from 'qinxue/plugin';
import { modulesOfVersion } from '../loaders.ts';
import { manageCourses } from '../permissions.ts';
import { CourseModule } from './course-module.ts';
import { CourseVersion } from './course-version.ts';
import { CourseVersionDraftInput, CourseVersionPublishInput, CourseVersionWriteInput } from './course-version-input.ts';
import { draftVersion, publishVersion, writeVersion } from './version-commands.ts';

const managed = mutationOf(CourseVersion, manageCourses);

@Resolver(() => CourseVersion)
export class CourseVersionResolver extends operations({
  courseVersionDraft: managed(CourseVersionDraftInput, (context, { course }) => draftVersion(context, course), {
    description: 'Begins the next version as a copy of the current one, or goes on with the one begun (起草新版本).',
  }),
  courseVersionWrite: managed(CourseVersionWriteInput, writeVersion, {
    description: 'Replaces the whole content of a draft (编写版本).',
  }),
  courseVersionPublish: managed(CourseVersionPublishInput, publishVersion, {
    description: 'Gives a draft to new learners and fixes it for ever; the version before goes (发布版本).',
  }),
}) {
  @FieldResolver(() => [CourseModule], { description: 'Its chapters, at most 50, in order (课程模块).' })
  modules(@Root() version: CourseVersion, @Ctx() context: Context) {
    return context.load(modulesOfVersion, version.id);
  }
}
