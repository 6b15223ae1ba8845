import type { Context } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Course } from '../course.ts';
import { learnersBelow } from '../enrolments/learners.ts';
import { writeModules } from '../versions/content.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { catalogue, type DemoCourse } from './catalogue.ts';
import { demoClasses } from './demo-classes.ts';
import { demoLearning } from './demo-learning.ts';

/** So many people take each course: enough to see every status, few enough to start at once. */
const LEARNERS = 40;

/** A catalogue of the topmost unit, its people at work on it, and training classes; the same for the same organisation and day. */
export async function demo(context: Context): Promise<void> {
  const [top] = await context.list(
    Unit,
    { parentId: null },
    { orderBy: [{ column: 'code', descending: false }], limit: 1 },
  );
  if (!top || (await context.first(Course, {}))) return;
  const learners = await learnersBelow(context, top.id, undefined, LEARNERS);
  for (const [n, offered] of catalogue.entries()) {
    const { course, versions } = await offer(context, top.id, offered);
    if (versions.length) await demoLearning(context, course, versions, learners, n);
  }
  await demoClasses(context, top);
}

async function offer(context: Context, unitId: string, { versions: contents, ...values }: DemoCourse) {
  const course = await context.insert(Course, { ...values, unitId, status: contents.length ? 'PUBLISHED' : 'DRAFT' });
  const versions: CourseVersion[] = [];
  for (const [i, { modules, completionRule }] of contents.entries()) {
    const status = i === contents.length - 1 ? 'PUBLISHED' : 'SUPERSEDED';
    const version = await context.insert(CourseVersion, {
      courseId: course.id,
      no: i + 1,
      status,
      completionRule,
      publishedAt: context.now(),
    });
    await writeModules(context, version.id, modules);
    versions.push(version);
  }
  const currentVersionId = versions.at(-1)?.id ?? null;
  return { course: await context.update(course, { currentVersionId }), versions };
}
