import { enumType } from 'qinxue/plugin';

export const AttendanceMark = enumType('AttendanceMark', 'Whether someone was at a session (考勤结果).', {
  PRESENT: 'There; all its hours count (出勤).',
  LATE: 'There, but late; all its hours count (迟到).',
  PARTIAL: 'There for a part, whose minutes are given; so much of its hours counts (部分出勤).',
  ABSENT: 'Not there; no hours count (缺勤).',
  EXCUSED: 'Not there, with leave; no hours, but the share is counted without it (请假).',
});
export type AttendanceMark = keyof typeof AttendanceMark;

export const AttendanceSource = enumType('AttendanceSource', 'How an attendance was recorded (考勤来源).', {
  MANUAL: 'By hand (人工登记).',
  DEVICE: 'By a reader of cards or faces (考勤设备).',
  IMPORT: 'From a list (导入).',
});
export type AttendanceSource = keyof typeof AttendanceSource;
