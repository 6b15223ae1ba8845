import { registerEnumType } from 'qinxue/plugin';

export const AttendanceMark = {
  PRESENT: 'PRESENT',
  LATE: 'LATE',
  PARTIAL: 'PARTIAL',
  ABSENT: 'ABSENT',
  EXCUSED: 'EXCUSED',
} as const;
export type AttendanceMark = keyof typeof AttendanceMark;

registerEnumType(AttendanceMark, {
  name: 'AttendanceMark',
  description: 'Whether someone was at a session (考勤结果).',
  valuesConfig: {
    PRESENT: { description: 'There; all its hours count (出勤).' },
    LATE: { description: 'There, but late; all its hours count (迟到).' },
    PARTIAL: { description: 'There for a part, whose minutes are given; so much of its hours counts (部分出勤).' },
    ABSENT: { description: 'Not there; no hours count (缺勤).' },
    EXCUSED: { description: 'Not there, with leave; no hours, but the share is counted without it (请假).' },
  },
});

export const AttendanceSource = { MANUAL: 'MANUAL', DEVICE: 'DEVICE', IMPORT: 'IMPORT' } as const;
export type AttendanceSource = keyof typeof AttendanceSource;

registerEnumType(AttendanceSource, {
  name: 'AttendanceSource',
  description: 'How an attendance was recorded (考勤来源).',
  valuesConfig: {
    MANUAL: { description: 'By hand (人工登记).' },
    DEVICE: { description: 'By a reader of cards or faces (考勤设备).' },
    IMPORT: { description: 'From a list (导入).' },
  },
});
