import type { Employment } from '../members/member.ts';
import { demoName } from './demo-names.ts';
import { type DemoUnit, demoUnits } from './demo-units.ts';

export interface DemoPerson {
  readonly employeeNo: string;
  readonly name: string;
  readonly employment: Employment;
  readonly hiredOn: string;
  readonly unit: string;
  readonly post: string;
  readonly jobType: string | null;
  readonly jobLevel: string | null;
  readonly frontline: boolean;
  readonly leader: boolean;
  /** The unit before the present one, and the first day in the present one. */
  readonly earlier?: { readonly unit: string; readonly until: string };
  readonly from: string;
}

/** From the newest to the most skilled; the pyramid that a real team has. */
const levels = ['初级工', '中级工', '中级工', '高级工', '高级工', '高级工', '技师', '高级技师'] as const;

const headPosts: Readonly<Record<string, readonly string[]>> = {
  ENTERPRISE: ['厂长', '党委书记', '副厂长', '工会主席'],
  WORKSHOP: ['车间主任', '车间副主任'],
  SECTION: ['科长', '副科长'],
};

const teamSize = ({ jobType, code }: DemoUnit): number => (jobType && code.startsWith('QX-W') ? 21 : 10);

/** 480 people, always the same. */
export function demoPeople(): DemoPerson[] {
  const teams = demoUnits.filter(({ kind }) => kind === 'TEAM');
  const people: DemoPerson[] = [];
  const add = (unit: DemoUnit, post: string, leader: boolean) => {
    const n = people.length;
    const hiredOn = `${2000 + ((n * 7) % 24)}-${String(1 + ((n * 5) % 12)).padStart(2, '0')}-01`;
    // Every fortieth worker has come from the team before.
    const before = n % 40 === 39 ? teams[teams.indexOf(unit) - 1] : undefined;
    people.push({
      employeeNo: `QX${String(n + 1).padStart(4, '0')}`,
      name: demoName(n),
      employment: unit.jobType && n % 17 === 16 ? 'DISPATCHED' : 'REGULAR',
      hiredOn,
      unit: unit.code,
      post,
      jobType: unit.jobType,
      jobLevel: unit.jobType ? (leader ? '技师' : (levels[n % levels.length] ?? null)) : null,
      frontline: unit.jobType !== null,
      leader,
      from: before ? '2024-07-01' : hiredOn,
      ...(before && { earlier: { unit: before.code, until: '2024-06-30' } }),
    });
  };
  for (const unit of demoUnits)
    if (unit.kind === 'TEAM')
      for (let i = 0; i < teamSize(unit); i++) add(unit, i ? (unit.jobType ?? '专员') : '班组长', i === 0);
    else for (const [i, post] of (headPosts[unit.kind] ?? []).entries()) add(unit, post, i === 0);
  return people;
}
