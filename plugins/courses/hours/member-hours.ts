import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { type LearningHours, LearningHoursConnection } from './learning-hours.ts';

/** The courses plugin adds `learningHours` to the kernel's Member. */
@Resolver(() => Member)
export class MemberHours {
  @HasMany(() => LearningHoursConnection, 'memberId', { description: "The person's learning hours (学时记录)." })
  learningHours?: Page<LearningHours>;
}
