import { Field, ID, InputType, Int } from 'qinxue/plugin';
import { AttendanceMark, AttendanceSource } from './attendance-mark.ts';

@InputType({ description: 'Whether one person was there (考勤结果).' })
export class AttendanceMarkInput {
  @Field(() => ID, { description: 'Who; a member with a seat in the class (学员).' })
  member!: string;

  @Field(() => AttendanceMark, { description: 'Whether they were there (考勤结果).' })
  mark!: AttendanceMark;

  @Field(() => Int, { nullable: true, description: 'How long; for PARTIAL, and for nothing else (出勤分钟数).' })
  minutes?: number | null;
}

@InputType({ description: 'Who was at a session, for many at once; repeating it corrects (考勤登记).' })
export class AttendanceRecordInput {
  @Field(() => ID, { description: 'The session (课次).' })
  session!: string;

  @Field(() => [AttendanceMarkInput], { description: 'At most 2,000 people (考勤结果).' })
  marks!: AttendanceMarkInput[];

  @Field(() => AttendanceMark, {
    nullable: true,
    description: 'What holds for all others who have a seat and no mark yet; not PARTIAL (其余人员考勤结果).',
  })
  others?: AttendanceMark | null;

  @Field(() => AttendanceSource, { nullable: true, description: 'How it was recorded; by hand where left out (来源).' })
  source?: AttendanceSource | null;
}
