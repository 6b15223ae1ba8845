import { Code, Column, Entity, enumType, Field, Index, Int, ObjectType, Reference, Stored } from 'qinxue/plugin';
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

  @Field(() => Int, { description: 'Its place in the module, from 1 (序号).' })
  @Column('int')
  position!: number;

  @Code()
  @Field(() => String, { description: 'What completion rules call it; unique in the version (内容编码).' })
  @Column('varchar', { length: 64 })
  code!: string;

  @Field(() => CourseItemKind, { description: 'What there is to do (类型).' })
  @Column('varchar', { length: 16 })
  kind!: CourseItemKind;

  @Field(() => String, { description: 'The title (内容名称).' })
  @Column('varchar', { length: 200 })
  title!: string;

  @Field(() => Boolean, { description: 'Counts for the rule "all that is required" (必学).' })
  @Column('boolean')
  required!: boolean;

  @Field(() => Int, { nullable: true, description: 'How long it plays, in seconds (时长，秒).' })
  @Column('int', { nullable: true })
  durationSeconds!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it is (地址).' })
  @Column('varchar', { length: 1000, nullable: true })
  uri!: string | null;
}
