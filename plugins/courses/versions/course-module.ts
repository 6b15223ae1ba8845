import { Attribute, Entity, Index, Int, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { CourseVersion } from './course-version.ts';

@Entity('courses_module')
@Index('ux_courses_module_position', ['versionId', 'position'], { unique: true })
@ObjectType('CourseModule', { description: 'A chapter of a course (课程模块).' })
export class CourseModule extends Stored {
  static readonly idPrefix = 'crm';

  @Reference(() => CourseVersion)
  versionId!: string;

  @Attribute(Int, { description: 'Its place in the version, from 1 (序号).' })
  position!: number;

  @Attribute(String, { length: 200, description: 'The title (模块名称).' })
  title!: string;
}
