import { type ColumnSpec, shortText, yesNo } from 'qinxue/plugin';
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
  {
    name: 'post',
    aliases: ['岗位', '岗位名称', 'position'],
    fallbacks: ['职务', '职位'],
    required: false,
    parse: shortText(lengths.post),
  },
  { name: 'jobType', aliases: ['工种', '工种名称', 'trade'], required: false, parse: shortText(lengths.jobType) },
  {
    name: 'jobLevel',
    aliases: ['技能等级', '技术等级', '等级', 'skill level'],
    fallbacks: ['职业技能等级', '职业资格等级'],
    required: false,
    parse: shortText(lengths.jobLevel),
  },
  {
    name: 'frontline',
    aliases: ['一线', '是否一线', '一线职工', '是否一线职工', 'front line'],
    required: false,
    parse: yesNo,
  },
  { name: 'leader', aliases: ['班组长', '领导', '是否班组长', '是否领导'], required: false, parse: yesNo },
];

export const unitAliases = [
  '单位编码',
  '单位代码',
  '所属单位编码',
  '部门编码',
  '部门代码',
  '部门编号',
  '班组编码',
  '班组',
  'unit code',
] as const;
/** Personnel files often have a department beside the team, and names instead of codes. */
export const unitFallbacks = [
  '所属班组',
  '所在班组',
  '班组名称',
  '单位',
  '部门',
  '所属单位',
  '所在单位',
  '所属部门',
  '所在部门',
  '单位名称',
  '部门名称',
  '车间',
] as const;
export const employeeNoAliases = [
  '工号',
  '职工号',
  '员工号',
  '职工编号',
  '员工编号',
  '人员编号',
  '职工工号',
  '员工工号',
  '人员编码',
  '员工编码',
  'employee number',
] as const;
export const fromAliases = [
  '任职日期',
  '任职时间',
  '开始日期',
  '开始时间',
  '起始日期',
  'from date',
  'start date',
] as const;
