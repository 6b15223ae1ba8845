import { badInput, type Context, Hours, lockManaged, requireIn, text } from 'qinxue/plugin';
import { findUnit, inputCode, inputText, optionalText } from '../organisation/index.ts';
import { Course } from './course.ts';
import type { CourseCreateInput, CourseUpdateInput } from './course-input.ts';
import { manageCourses } from './permissions.ts';

export function createCourse(context: Context, input: CourseCreateInput): Promise<Course> {
  const unit = findUnit(context, input.unit);
  requireIn(context, manageCourses, unit.id);
  return context.insert(Course, {
    unitId: unit.id,
    code: inputCode('input.code', input.code),
    title: inputText('input.title', input.title, 200),
    category: optionalText('input.category', input.category, 64) ?? null,
    mandatory: input.mandatory ?? false,
    hours: checkHours('input.hours', input.hours ?? 0),
    validMonths: checkMonths('input.validMonths', input.validMonths ?? null),
    status: 'DRAFT',
  });
}

export async function updateCourse(
  context: Context,
  { course: id, version, changes }: CourseUpdateInput,
): Promise<Course> {
  const course = await lockManaged(context, Course, id, manageCourses, version);
  const { title, category, mandatory, hours, validMonths } = changes;
  return context.update(course, {
    ...(title != null && { title: inputText('input.changes.title', title, 200) }),
    ...(category !== undefined && { category: optionalText('input.changes.category', category, 64) ?? null }),
    ...(mandatory != null && { mandatory }),
    ...(hours != null && { hours: checkHours('input.changes.hours', hours) }),
    ...(validMonths !== undefined && { validMonths: checkMonths('input.changes.validMonths', validMonths) }),
  });
}

const LEAST_HOURS = 10;
const MAX_HOURS = 1_000_000;
const MAX_MONTHS = 600;

function checkHours(argument: string, hours: number): number {
  if (hours !== 0 && (hours < LEAST_HOURS || hours > MAX_HOURS))
    throw badInput(
      argument,
      text(
        `is in hours: 0, or from ${Hours.outside(LEAST_HOURS)} to ${Hours.outside(MAX_HOURS)}.`,
        `的单位是小时：须为 0，或在 ${Hours.outside(LEAST_HOURS)} 到 ${Hours.outside(MAX_HOURS)} 之间。`,
      ),
    );
  return hours;
}

function checkMonths(argument: string, months: number | null): number | null {
  if (months !== null && (months < 1 || months > MAX_MONTHS))
    throw badInput(argument, text(`must be from 1 to ${MAX_MONTHS} months.`, `须在 1 到 ${MAX_MONTHS} 个月之间。`));
  return months;
}
