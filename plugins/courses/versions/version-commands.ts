import {
  assertMayIn,
  assertVersion,
  badInput,
  type Context,
  conflict,
  lockManaged,
  nounOf,
  sql,
  text,
} from 'qinxue/plugin';
import { defaultRule } from '../completion/rule.ts';
import { Course } from '../course.ts';
import { courseLifecycle } from '../course-lifecycle.ts';
import { coursePublished } from '../events.ts';
import { manageCourses } from '../permissions.ts';
import { readModules, writeModules } from './content.ts';
import { CourseItem } from './course-item.ts';
import { CourseVersion } from './course-version.ts';
import type { CourseVersionPublishInput, CourseVersionWriteInput } from './course-version-input.ts';
import { parseContent } from './parse-content.ts';
import { versionLifecycle } from './version-lifecycle.ts';

/** The version that is being written; where there is none, a copy of the current one, or an empty first. */
export async function draftVersion(context: Context, courseId: string): Promise<CourseVersion> {
  const course = await lockManaged(context, Course, courseId, manageCourses);
  // A retired course has no next version.
  courseLifecycle.require(course, courseLifecycle.transitions.publish.from, 'draft');
  const newestFirst = { orderBy: [{ column: 'no', descending: true }], limit: 1 };
  const [latest] = await context.list(CourseVersion, { courseId }, newestFirst);
  if (latest?.status === 'DRAFT') return latest;
  const next = await context.insert(CourseVersion, {
    courseId,
    no: (latest?.no ?? 0) + 1,
    status: 'DRAFT',
    completionRule: latest?.completionRule ?? defaultRule,
  });
  if (latest) await writeModules(context, next.id, await readModules(context, latest.id));
  return next;
}

export async function writeVersion(context: Context, input: CourseVersionWriteInput): Promise<CourseVersion> {
  const { version } = await managedVersion(context, input.courseVersion, 'write');
  const content = parseContent(input.content);
  await take(context, version, input.version);
  // Row by row would be 250 statements, and nothing refers to what a draft has.
  await context.unguardedDatabase.execute(sql`DELETE FROM courses_item WHERE versionId = ${version.id}`);
  await context.unguardedDatabase.execute(sql`DELETE FROM courses_module WHERE versionId = ${version.id}`);
  await writeModules(context, version.id, content.modules);
  return context.update(await context.get(CourseVersion, version.id), { completionRule: content.completionRule });
}

export async function publishVersion(context: Context, input: CourseVersionPublishInput): Promise<CourseVersion> {
  const { course, version } = await managedVersion(context, input.courseVersion, 'publish');
  if (!(await context.first(CourseItem, { versionId: version.id })))
    throw badInput(
      'input.courseVersion',
      text('has no content yet. Write it with `courseVersionWrite`.', '尚无内容。请用 `courseVersionWrite` 编写。'),
    );
  assertVersion(CourseVersion, version, input.version);
  const published = await versionLifecycle.step(context, version, 'publish', { publishedAt: context.now() });
  const current = course.currentVersionId && (await context.asSystem().find(CourseVersion, course.currentVersionId));
  if (current) await versionLifecycle.step(context, current, 'supersede');
  await courseLifecycle.step(context, course, 'publish', { currentVersionId: version.id });
  const fact = { courseId: course.id, courseVersionId: version.id, no: version.no };
  context.emit(coursePublished, fact, course.unitId);
  return published;
}

/** A version that a command is allowed for, for someone who may. */
async function managedVersion(context: Context, id: string, command: 'write' | 'publish') {
  const version = await context.get(CourseVersion, id);
  const course = await context.get(Course, version.courseId);
  assertMayIn(context, manageCourses, course.unitId);
  versionLifecycle.check(version, command);
  return { course, version };
}

/**
 * Makes this the only change to the version: of two authors who have read the same one, or an author and
 * a publisher, the second is refused – although the rows that change are its modules' and items', not its own.
 */
async function take(context: Context, { id }: CourseVersion, read: number): Promise<void> {
  const taken = await context.unguardedDatabase.execute(
    sql`UPDATE courses_version SET version = version + 1, updatedAt = ${context.now()} WHERE id = ${id} AND version = ${read}`,
  );
  if (!taken) throw conflict(nounOf(CourseVersion));
}
