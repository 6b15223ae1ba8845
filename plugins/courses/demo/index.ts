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
export async function demo(scope: Context): Promise<void> {
  const [top] = await scope.list(
    Unit,
    { parentId: null },
    { orderBy: [{ column: 'code', descending: false }], limit: 1 },
  );
  if (!top || (await scope.first(Course, {}))) return;
  const learners = await learnersBelow(scope, top.id, undefined, LEARNERS);
  for (const [n, offered] of catalogue.entries()) {
    const { course, versions } = await offer(scope, top.id, offered);
    if (versions.length) await demoLearning(scope, course, versions, learners, n);
  }
  await demoClasses(scope, top);
}

async function offer(scope: Context, unitId: string, { versions: contents, ...values }: DemoCourse) {
  const course = await scope.insert(Course, { ...values, unitId, status: contents.length ? 'PUBLISHED' : 'DRAFT' });
  const versions: CourseVersion[] = [];
  for (const [i, { modules, completionRule }] of contents.entries()) {
    const status = i === contents.length - 1 ? 'PUBLISHED' : 'SUPERSEDED';
    const version = await scope.insert(CourseVersion, {
      courseId: course.id,
      no: i + 1,
      status,
      completionRule,
      publishedAt: scope.now(),
    });
    await writeModules(scope, version.id, modules);
    versions.push(version);
  }
  const currentVersionId = versions.at(-1)?.id ?? null;
  return { course: await scope.update(course, { currentVersionId }), versions };
}
