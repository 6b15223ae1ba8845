import { shortText, yesNo } from '../csv/cell.ts';
import type { ColumnSpec } from '../csv/csv.ts';
import { lengths } from './words.ts';

/** What someone does in a unit: in the file of memberships, and of the primary one in the file of members. */
export interface PlacementRow {
  readonly post?: string | null;
  readonly jobType?: string | null;
  readonly jobLevel?: string | null;
  readonly frontline?: boolean | null;
  readonly leader?: boolean | null;
}

export const placementColumns: readonly ColumnSpec<PlacementRow>[] = [
  { name: 'post', aliases: ['岗位', '职务', 'position'], required: false, parse: shortText(lengths.post) },
  { name: 'jobType', aliases: ['工种', 'trade'], required: false, parse: shortText(lengths.jobType) },
  {
    name: 'jobLevel',
    aliases: ['技能等级', '技术等级', '等级', 'skill level'],
    required: false,
    parse: shortText(lengths.jobLevel),
  },
  { name: 'frontline', aliases: ['一线', '是否一线', '一线职工', 'front line'], required: false, parse: yesNo },
  { name: 'leader', aliases: ['班组长', '领导', '是否班组长', '是否领导'], required: false, parse: yesNo },
];

export const unitAliases = ['单位编码', '所属单位编码', '部门编码', '单位', '部门', '班组', 'unit code'] as const;
export const employeeNoAliases = ['工号', '职工号', '员工号', '职工编号', '员工编号', 'employee number'] as const;
export const fromAliases = ['任职日期', '开始日期', '起始日期', 'from date', 'start date'] as const;
