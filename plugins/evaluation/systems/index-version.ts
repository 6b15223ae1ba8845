import {
  Attribute,
  Column,
  connection,
  DateTime,
  Entity,
  enumType,
  Field,
  HasMany,
  Index,
  Int,
  ObjectType,
  type Page,
  Reference,
  Score,
  Stored,
} from 'qinxue/plugin';
import type { Audience } from '../../organisation/index.ts';
import type { NotApplicable } from '../calculation/assessment.ts';
import { type IndexNode, IndexNodeConnection } from './index-node.ts';
import { IndexSystem } from './index-system.ts';
import { NotApplicablePolicy } from './node-terms.ts';

export const IndexVersionStatus = enumType(
  'IndexVersionStatus',
  'Where a version of an index system stands (指标体系版本状态).',
  {
    DRAFT: 'Being written (草稿).',
    PUBLISHED: 'In use; it no longer changes (已发布).',
    SUPERSEDED: 'Replaced by a later one; what was evaluated by it stays (已被取代).',
  },
);
export type IndexVersionStatus = keyof typeof IndexVersionStatus;

@ObjectType('ResultBand', { description: 'A band of results (结果档次).' })
export class ResultBandType {
  @Field(() => String, { description: 'What it is called, like `A` or `优秀` (档次).' })
  code!: string;

  @Field(() => Score, { description: 'From this total on (最低分).' })
  minScore!: number;
}

@Entity('evaluation_version')
@Index('ux_evaluation_version_no', ['systemId', 'no'], { unique: true })
@ObjectType('IndexVersion', {
  description: 'The criteria of an index system as they stand; fixed once they are published (指标体系版本).',
})
export class IndexVersion extends Stored {
  static readonly idPrefix = 'ixv';

  @Reference(() => IndexSystem, { description: 'The index system (指标体系).' })
  systemId!: string;

  @Attribute(Int, { description: 'Counts from 1 in its system (版本号).' })
  no!: number;

  @Attribute(IndexVersionStatus, { description: 'Where it stands (状态).' })
  status!: IndexVersionStatus;

  /** For which of its kind of subject it is; the same rules as of an audience, over units where it evaluates units. */
  @Column('json')
  applicability!: Audience;

  @Attribute(NotApplicablePolicy, {
    description: 'What is done about a leaf that scorers declare not applicable (不适用处理).',
  })
  notApplicable!: NotApplicable;

  @Attribute([ResultBandType], { description: 'The bands of results, the best first (结果档次).' })
  bands!: ResultBandType[];

  @Attribute(DateTime, { nullable: true, description: 'When it was published (发布时间).' })
  publishedAt!: Date | null;

  @HasMany(() => IndexNodeConnection, 'versionId', {
    description: 'All its nodes; `PLACE_ASC` is the order of the tree (指标).',
  })
  nodes?: Page<IndexNode>;
}

export const IndexVersionConnection = connection(IndexVersion);
