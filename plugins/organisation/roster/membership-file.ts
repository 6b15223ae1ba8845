import { type ColumnSpec, choice, identifier, localDate } from 'qinxue/plugin';
import {
  employeeNoAliases,
  fromAliases,
  type PlacementRow,
  placementColumns,
  unitAliases,
  unitFallbacks,
} from './placement-columns.ts';
import { lengths, type MembershipKind, membershipKinds } from './words.ts';

export interface MembershipRow extends PlacementRow {
  readonly employeeNo: string;
  readonly unit: string;
  readonly kind?: MembershipKind | null;
  readonly from: string;
  readonly to?: string | null;
}

const code = identifier(lengths.code);

export const membershipColumns: readonly ColumnSpec<MembershipRow>[] = [
  { name: 'employeeNo', aliases: employeeNoAliases, required: true, parse: code },
  { name: 'unit', aliases: unitAliases, fallbacks: unitFallbacks, required: true, parse: code },
  { name: 'kind', aliases: ['任职类型', '隶属类型', '类型'], required: false, parse: choice(membershipKinds) },
  ...placementColumns,
  { name: 'from', aliases: fromAliases, required: true, parse: localDate },
  {
    name: 'to',
    aliases: ['结束日期', '结束时间', '截止日期', '免职日期', 'to date', 'end date'],
    required: false,
    parse: localDate,
  },
];
