import { assertMayIn, badInput, type Context, Hours, lockManaged, text } from 'qinxue/plugin';
import { getUnit, inputCode, inputText, optionalText } from '../organisation/index.ts';
import { Course } from './course.ts';
import type { CourseCreateInput, CourseUpdateInput } from './course-input.ts';
import { manageCourses } from './permissions.ts';

export function createCourse(context: Context, input: CourseCreateInput): Promise<Course> {
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageCourses, unit.id);
  return context.insert(Course, {
    unitId: unit.id,
    code: inputCode('input.code', input.code),
    title: inputText('input.title', input.title, 200),
    category: optionalText('input.category', input.category, 64) ?? null,
    mandatory: input.mandatory ?? false,
    hours: parseHours('input.hours', input.hours ?? 0),
    validMonths: parseMonths('input.validMonths', input.validMonths ?? null),
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
    ...(hours != null && { hours: parseHours('input.changes.hours', hours) }),
    ...(validMonths !== undefined && { validMonths: parseMonths('input.changes.validMonths', validMonths) }),
  });
}

const MIN_HOURS = 10;
const MAX_HOURS = 1_000_000;
const MAX_MONTHS = 600;

function parseHours(argument: string, hours: number): number {
  if (hours !== 0 && (hours < MIN_HOURS || hours > MAX_HOURS))
    throw badInput(
      argument,
      text(
        `is in hours: 0, or from ${Hours.outside(MIN_HOURS)} to ${Hours.outside(MAX_HOURS)}.`,
        `的单位是小时：须为 0，或在 ${Hours.outside(MIN_HOURS)} 到 ${Hours.outside(MAX_HOURS)} 之间。`,
      ),
    );
  return hours;
}

function parseMonths(argument: string, months: number | null): number | null {
  if (months !== null && (months < 1 || months > MAX_MONTHS))
    throw badInput(argument, text(`must be from 1 to ${MAX_MONTHS} months.`, `须在 1 到 ${MAX_MONTHS} 个月之间。`));
  return months;
}
