import { type Context, IsBoolean, IsInt, Max, Min } from 'qinxue/plugin';

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

export const settingsIn = (context: Context, unitId: string): CourseSettings =>
  context.settings({ id: 'courses', settings: CourseSettings }, unitId);
