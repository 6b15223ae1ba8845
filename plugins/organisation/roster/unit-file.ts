import { type ColumnSpec, choice, identifier, list, localDate, shortText } from 'qinxue/plugin';
import { lengths, type UnitKind, unitKinds } from './words.ts';

export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly kind?: UnitKind | null;
  /** The code of the unit above; it may come later in the same file. */
  readonly parent?: string | null;
  readonly tags?: readonly string[] | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

const code = identifier(lengths.code);
const name = shortText(lengths.unitName);

export const unitColumns: readonly ColumnSpec<UnitRow>[] = [
  {
    name: 'code',
    aliases: ['单位编码', '单位代码', '部门编码', '部门代码', '单位编号', '部门编号', '编码', 'unit code'],
    required: true,
    parse: code,
  },
  {
    name: 'name',
    aliases: ['单位名称', '部门名称', '名称', 'unit name'],
    fallbacks: ['部门', '单位', '班组', '单位全称'],
    required: true,
    parse: name,
  },
  {
    name: 'kind',
    aliases: ['单位类型', '单位类别', '部门类型', '类型', '类别', 'unit kind'],
    required: false,
    parse: choice(unitKinds),
  },
  {
    name: 'parent',
    aliases: ['上级单位编码', '上级部门编码', '上级编码', '上级代码', 'parent code'],
    fallbacks: ['上级单位', '上级部门', '上级'],
    required: false,
    parse: code,
  },
  { name: 'tags', aliases: ['标签'], required: false, parse: list(shortText(lengths.tag)) },
  { name: 'validFrom', aliases: ['生效日期', '启用日期', '成立日期', '成立时间'], required: false, parse: localDate },
  { name: 'validTo', aliases: ['失效日期', '停用日期', '撤销日期', '撤销时间'], required: false, parse: localDate },
];
