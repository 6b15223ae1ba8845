import type { Audience } from '../../organisation/index.ts';
import { daysAfter } from '../calendar.ts';
import type { ClassStatus } from '../classes/class-status.ts';
import type { TrainingClass } from '../classes/training-class.ts';

type Plan = Pick<TrainingClass, 'code' | 'title' | 'venue' | 'startsOn' | 'endsOn'> &
  Partial<
    Pick<
      TrainingClass,
      'provider' | 'seats' | 'minSeats' | 'approval' | 'enrolFrom' | 'enrolTo' | 'plannedCost' | 'minAttendance'
    >
  >;

export interface DemoClass {
  readonly plan: Plan;
  /** Which of the workshops below the topmost unit organises it; the topmost one itself where left out. */
  readonly unit?: number;
  readonly audience?: Audience;
  /** The code of the course that it teaches. */
  readonly course?: string;
  readonly trainers: readonly string[];
  /** So many people ask for a seat. */
  readonly people: number;
  /** A session in the morning of each of these days, three hours long. */
  readonly days: readonly string[];
  readonly status: ClassStatus;
}

const days = (first: string, count: number) => Array.from({ length: count }, (_, i) => daysAfter(first, i));

/** One class in each status, two of them settled last spring; the same on the same day. */
export function classCatalogue(today: string): readonly DemoClass[] {
  const from = (offset: number, count: number) => ({
    startsOn: daysAfter(today, offset),
    endsOn: daysAfter(today, offset + count - 1),
  });
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '06-01' ? 1 : 0);
  const spring = `${year}-04-13`;
  const may = `${year}-05-18`;
  return [
    {
      plan: {
        code: 'PX-CJ-01',
        title: '新工艺新设备培训班 New processes and machines',
        venue: 'INTERNAL',
        seats: 40,
        minSeats: 1,
        startsOn: spring,
        endsOn: daysAfter(spring, 3),
        plannedCost: 480_000,
      },
      trainers: ['王建国'],
      people: 30,
      days: days(spring, 4),
      status: 'SETTLED',
    },
    {
      plan: {
        code: 'PX-LD-01',
        title: '班组长管理能力提升班 Leading a team',
        venue: 'EXTERNAL',
        provider: '市职工培训中心',
        startsOn: may,
        endsOn: daysAfter(may, 2),
        plannedCost: 1_260_000,
        minAttendance: 9000,
      },
      audience: { leader: true },
      trainers: ['刘敏', '陈志远'],
      people: 24,
      days: days(may, 3),
      status: 'SETTLED',
    },
    {
      plan: {
        code: 'PX-AQ-07',
        title: '有限空间作业安全 Working in confined spaces',
        venue: 'INTERNAL',
        ...from(-5, 3),
      },
      unit: 1,
      trainers: ['安全环保科'],
      people: 15,
      days: days(daysAfter(today, -5), 3),
      status: 'FINISHED',
    },
    {
      plan: {
        code: 'PX-JN-11',
        title: '公差与测量技术提高班 Tolerances and measuring',
        venue: 'INTERNAL',
        seats: 20,
        ...from(-4, 10),
      },
      unit: 0,
      trainers: ['张国强'],
      people: 18,
      days: [-4, -3, -2, 1, 2].map((offset) => daysAfter(today, offset)),
      status: 'RUNNING',
    },
    {
      plan: {
        code: 'PX-XS-03',
        title: '数字化图纸线上班 Digital drawings, online',
        venue: 'ONLINE',
        minSeats: 1,
        ...from(6, 2),
      },
      unit: 0,
      trainers: ['李静'],
      people: 12,
      days: days(daysAfter(today, 6), 2),
      status: 'CONFIRMED',
    },
    {
      plan: {
        code: 'PX-JN-12',
        title: '量具使用实操班 Measuring tools, hands on',
        venue: 'INTERNAL',
        seats: 8,
        enrolTo: daysAfter(today, 12),
        ...from(14, 2),
      },
      audience: { frontline: true },
      course: 'JN-010',
      trainers: ['张国强'],
      people: 13,
      days: days(daysAfter(today, 14), 2),
      status: 'OPEN',
    },
    {
      plan: {
        code: 'PX-WP-02',
        title: '特种作业取证班 Licences for special work',
        venue: 'EXTERNAL',
        provider: '省安全技术学校',
        seats: 15,
        minSeats: 8,
        approval: true,
        plannedCost: 2_400_000,
        ...from(45, 5),
      },
      trainers: [],
      people: 0,
      days: days(daysAfter(today, 45), 5),
      status: 'DRAFT',
    },
    {
      plan: {
        code: 'PX-CX-01',
        title: '激光切割设备培训班 Laser cutting',
        venue: 'EXTERNAL',
        provider: '设备制造厂',
        seats: 10,
        ...from(20, 2),
      },
      unit: 1,
      trainers: [],
      people: 4,
      days: [],
      status: 'CANCELLED',
    },
  ];
}
