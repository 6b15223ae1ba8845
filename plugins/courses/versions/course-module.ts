import { Column, Entity, Field, Index, Int, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { CourseVersion } from './course-version.ts';

@Entity('courses_module')
@Index('ux_courses_module_position', ['versionId', 'position'], { unique: true })
@ObjectType('CourseModule', { description: 'A chapter of a course (课程模块).' })
export class CourseModule extends Stored {
  static readonly idPrefix = 'crm';

  @Reference(() => CourseVersion)
  versionId!: string;

  @Field(() => Int, { description: 'Its place in the version, from 1 (序号).' })
  @Column('int')
  position!: number;

  @Field(() => String, { description: 'The title (模块名称).' })
  @Column('varchar', { length: 200 })
  title!: string;
}
