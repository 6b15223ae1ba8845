import { Attribute, Code, Entity, enumType, Index, Int, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { CourseModule } from './course-module.ts';
import { CourseVersion } from './course-version.ts';

export const CourseItemKind = enumType('CourseItemKind', 'What there is to do (学习内容类型).', {
  VIDEO: 'To watch (视频).',
  DOCUMENT: 'To read (文档).',
  LINK: 'To follow to another place (链接).',
  QUIZ: 'To answer (测验).',
  ASSIGNMENT: 'To work out (作业).',
  OFFLINE: 'To do at the bench or in a room (线下实操).',
});
export type CourseItemKind = keyof typeof CourseItemKind;

@Entity('courses_item')
@Index('ux_courses_item_position', ['moduleId', 'position'], { unique: true })
@Index('ux_courses_item_code', ['versionId', 'code'], { unique: true })
@ObjectType('CourseItem', { description: 'One thing to do in a course (学习内容).' })
export class CourseItem extends Stored {
  static readonly idPrefix = 'cri';

  /** Of its module, too: rules and progress look items up by version. */
  @Reference(() => CourseVersion)
  versionId!: string;

  @Reference(() => CourseModule)
  moduleId!: string;

  @Attribute(Int, { description: 'Its place in the module, from 1 (序号).' })
  position!: number;

  @Code()
  @Attribute(String, { length: 64, description: 'What completion rules call it; unique in the version (内容编码).' })
  code!: string;

  @Attribute(CourseItemKind, { description: 'What there is to do (类型).' })
  kind!: CourseItemKind;

  @Attribute(String, { length: 200, description: 'The title (内容名称).' })
  title!: string;

  @Attribute(Boolean, { description: 'Counts for the rule "all that is required" (必学).' })
  required!: boolean;

  @Attribute(Int, { nullable: true, description: 'How long it plays, in seconds (时长，秒).' })
  durationSeconds!: number | null;

  @Attribute(String, { length: 1000, nullable: true, description: 'Where it is (地址).' })
  uri!: string | null;
}
