import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';
import { AttendanceMark, AttendanceSource } from './attendance-mark.ts';

@InputType({ description: 'Whether one person was there (考勤结果).' })
export class AttendanceMarkInput extends fields({
  member: field(ID, 'Who; a member with a seat in the class (学员).'),
  mark: field(AttendanceMark, 'Whether they were there (考勤结果).'),
  minutes: optional(Int, 'How long; for PARTIAL, and for nothing else (出勤分钟数).'),
}) {}

@InputType({ description: 'Who was at a session, for many at once; repeating it corrects (考勤登记).' })
export class AttendanceRecordInput extends fields({
  session: field(ID, 'The session (课次).'),
  marks: field([AttendanceMarkInput], 'At most 2,000 people (考勤结果).'),
  others: optional(
    AttendanceMark,
    'What holds for all others who have a seat and no mark yet; not PARTIAL (其余人员考勤结果).',
  ),
  source: optional(AttendanceSource, 'How it was recorded; by hand where left out (来源).'),
}) {}
