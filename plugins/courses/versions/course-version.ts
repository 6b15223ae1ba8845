import {
  Attribute,
  connection,
  DateTime,
  Entity,
  enumType,
  Index,
  Int,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import type { CompletionRule } from '../completion/rule.ts';
import { CompletionRuleType } from '../completion/rule-type.ts';
import { Course } from '../course.ts';

export const CourseVersionStatus = enumType('CourseVersionStatus', 'Where a version of a course stands (版本状态).', {
  DRAFT: 'Being written; learners do not see it (草稿).',
  PUBLISHED: 'What new learners take; it no longer changes (已发布).',
  SUPERSEDED: 'Replaced by a later one; those who began it go on with it (已被取代).',
});
export type CourseVersionStatus = keyof typeof CourseVersionStatus;

@Entity('courses_version')
@Index('ux_courses_version_no', ['courseId', 'no'], { unique: true })
@ObjectType('CourseVersion', {
  description: 'What is learned in a course and when it is completed; fixed once it is published (课程版本).',
})
export class CourseVersion extends Stored {
  static readonly idPrefix = 'crv';

  @Reference(() => Course, { description: 'The course (课程).' })
  courseId!: string;

  @Attribute(Int, { description: 'Counts from 1 in its course (版本号).' })
  no!: number;

  @Attribute(CourseVersionStatus, { description: 'Where it stands (状态).' })
  status!: CourseVersionStatus;

  @Attribute(CompletionRuleType, { description: 'What makes it completed (完成规则).' })
  completionRule!: CompletionRule;

  @Attribute(DateTime, { nullable: true, description: 'When it was published (发布时间).' })
  publishedAt!: Date | null;
}

export const CourseVersionConnection = connection(CourseVersion);
