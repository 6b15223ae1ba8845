import { IsBoolean, IsInt, Max, Min, pluginRef } from 'qinxue/plugin';

/** What a unit chooses when it switches the plugin on; units below inherit it. */
export class CourseSettings {
  /** Whether people enrol themselves; where not, they are assigned. */
  @IsBoolean()
  selfEnrolment = true;

  /** Days until an enrolment is due where nobody names a day; 0 means never. */
  @IsInt()
  @Min(0)
  @Max(3650)
  defaultDueDays = 0;
}

/** The plugin for its own files. */
export const coursesPlugin = pluginRef('courses', CourseSettings);
