import { type ColumnSpec, choice, identifier, localDate, nameText } from 'qinxue/plugin';
import {
  employeeNoAliases,
  fromAliases,
  type PlacementRow,
  placementColumns,
  unitAliases,
  unitFallbacks,
} from './placement-columns.ts';
import { type Employment, employments, lengths, type MemberStatus, memberStatuses } from './words.ts';

export interface MemberRow extends PlacementRow {
  readonly employeeNo: string;
  readonly name: string;
  readonly employment?: Employment | null;
  readonly status?: MemberStatus | null;
  readonly hiredOn?: string | null;
  readonly leftOn?: string | null;
  /** The code of the primary unit; the placement and `from` belong to it. */
  readonly unit?: string | null;
  readonly from?: string | null;
}

const code = identifier(lengths.code);
const name = nameText(lengths.memberName);

export const memberColumns: readonly ColumnSpec<MemberRow>[] = [
  { name: 'employeeNo', aliases: employeeNoAliases, required: true, parse: code },
  { name: 'name', aliases: ['姓名', '职工姓名', '员工姓名', '人员姓名', 'full name'], required: true, parse: name },
  {
    name: 'employment',
    aliases: ['用工形式', '用工性质', '用工方式', '用工类型', '用工类别'],
    fallbacks: ['职工类别', '员工类别', '人员类别', '员工类型', '员工性质', '职工性质'],
    required: false,
    parse: choice(employments),
  },
  {
    name: 'status',
    aliases: ['状态', '在岗状态', '在职状态', '人员状态', '员工状态', '职工状态'],
    required: false,
    parse: choice(memberStatuses),
  },
  {
    name: 'hiredOn',
    aliases: ['入职日期', '入职时间', '入厂日期', '入厂时间', '进厂日期', '进厂时间', 'hire date'],
    required: false,
    parse: localDate,
  },
  {
    name: 'leftOn',
    aliases: ['离职日期', '离职时间', '离厂日期', '离厂时间', 'leave date'],
    fallbacks: ['退休日期', '退休时间'],
    required: false,
    parse: localDate,
  },
  { name: 'unit', aliases: unitAliases, fallbacks: unitFallbacks, required: false, parse: code },
  ...placementColumns,
  { name: 'from', aliases: fromAliases, required: false, parse: localDate },
];
