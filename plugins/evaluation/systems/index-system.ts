import {
  Attribute,
  BelongsTo,
  Code,
  Column,
  connection,
  Entity,
  enumType,
  HasMany,
  Index,
  ObjectType,
  type Page,
  Reference,
  type Relation,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { IndexVersion, IndexVersionConnection } from './index-version.ts';
import { SubjectKind } from './subject-kind.ts';

export const IndexSystemStatus = enumType('IndexSystemStatus', 'Where an index system stands (指标体系状态).', {
  DRAFT: 'Being written (草稿).',
  PUBLISHED: 'Can be used in new cycles (已发布).',
  RETIRED: 'Closed to new cycles (已停用).',
});
export type IndexSystemStatus = keyof typeof IndexSystemStatus;

@Entity('evaluation_system')
@Index('ux_evaluation_system_code', ['unitId', 'code'], { unique: true })
@ObjectType('IndexSystem', {
  description: 'A tree of criteria by which units or people are evaluated, from its unit down (考核评价指标体系).',
})
export class IndexSystem extends Stored {
  static readonly idPrefix = 'ixs';

  @Reference(() => Unit, { description: 'The unit that owns it (所属单位).' })
  unitId!: string;

  @Code()
  @Attribute(String, { length: 64, description: 'Unique in its unit; it stays (指标体系编码).' })
  code!: string;

  @SortKey({ index: 'ix_evaluation_system_name_key' })
  @Attribute(String, { length: 200, description: 'The name in English (英文名称).' })
  name!: string;

  @SortKey({ index: 'ix_evaluation_system_name_zh_key' })
  @Attribute(String, { length: 200, description: 'The name in Chinese (中文名称).' })
  nameZh!: string;

  @Attribute(SubjectKind, { description: 'Whom or what it evaluates (考核对象类别).' })
  subject!: SubjectKind;

  @Attribute(IndexSystemStatus, { description: 'Where it stands (状态).' })
  status!: IndexSystemStatus;

  /** Without a foreign key: the two tables would refer to each other, and neither could be made first. */
  @Column('varchar', { length: 32, nullable: true })
  currentVersionId!: string | null;

  @BelongsTo(() => IndexVersion, 'currentVersionId', {
    description: 'The published version, which new cycles use; empty for a draft (当前版本).',
  })
  currentVersion?: Relation<IndexVersion>;

  @HasMany(() => IndexVersionConnection, 'systemId', { description: 'All its versions (版本).' })
  versions?: Page<IndexVersion>;
}

export const IndexSystemConnection = connection(IndexSystem);
