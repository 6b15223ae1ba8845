import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { type Enrolment, EnrolmentConnection } from './enrolment.ts';

/** The courses plugin adds `enrolments` to the kernel's Member. */
@Resolver(() => Member)
export class MemberEnrolments {
  @HasMany(() => EnrolmentConnection, 'memberId', {
    description: 'The courses that the person takes or took (学习记录).',
  })
  enrolments?: Page<Enrolment>;
}
