import {
  Attribute,
  Code,
  Column,
  connection,
  Entity,
  Field,
  HasMany,
  Index,
  Int,
  ObjectType,
  type Page,
  Percent,
  Reference,
  Score,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import type { VetoEffect as Effect, NodeKind } from '../calculation/assessment.ts';
import type { MethodKind } from '../calculation/method.ts';
import type { Stage } from '../calculation/reading.ts';
import { IndexVersion } from './index-version.ts';
import type { MethodParams } from './method-params.ts';
import { EvaluationStage, IndexNodeKind, ScoringMethod, VetoEffect } from './node-terms.ts';

@Entity('evaluation_node')
@Index('ux_evaluation_node_code', ['versionId', 'code'], { unique: true })
@Index('ux_evaluation_node_place', ['versionId', 'place'], { unique: true })
@ObjectType('IndexNode', { description: 'A node in the tree of an index system (指标).' })
export class IndexNode extends Stored {
  static readonly idPrefix = 'ixn';

  @Reference(() => IndexVersion, { field: 'indexVersion', description: 'The version that it is in (指标体系版本).' })
  versionId!: string;

  /** Null at the top. */
  @Index('ix_evaluation_node_parent')
  @Reference(() => IndexNode, { nullable: true, description: 'The group that it is in (上级指标).' })
  parentId!: string | null;

  @Attribute(Int, { description: 'Its place in the tree, parents before children, from 1 (序号).' })
  place!: number;

  @Code()
  @Attribute(String, {
    length: 64,
    description: 'What sheets and explanations call it; unique in the version (指标编码).',
  })
  code!: string;

  @SortKey({ index: 'ix_evaluation_node_name_key' })
  @Attribute(String, { length: 300, description: 'The name in English (英文名称).' })
  name!: string;

  @SortKey({ index: 'ix_evaluation_node_name_zh_key' })
  @Attribute(String, { length: 300, description: 'The name in Chinese (中文名称).' })
  nameZh!: string;

  @Attribute(IndexNodeKind, { description: 'What it is (指标类型).' })
  kind!: NodeKind;

  @Field(() => Percent, {
    nullable: true,
    description: 'Its share among its siblings, 100 in all (权重).',
  })
  @Column('int', { nullable: true })
  weight!: number | null;

  @Field(() => Score, {
    nullable: true,
    description: 'Or its points of 100 among its siblings; of a bonus or deduction the most it gives or takes (分值).',
  })
  @Column('int', { nullable: true })
  maxPoints!: number | null;

  @Attribute(ScoringMethod, {
    nullable: true,
    description: 'How it is scored; empty for groups and vetoes (计分方法).',
  })
  method!: MethodKind | null;

  /** Told by its resolver, in the unit of what scores it. */
  @Column('json', { nullable: true })
  params!: MethodParams | null;

  @Attribute(String, {
    length: 100,
    nullable: true,
    description: 'The metric whose frozen value scores it (数据指标编码).',
  })
  metric!: string | null;

  @Attribute(Boolean, { description: 'Whether points need evidence (须附佐证).' })
  evidenceRequired!: boolean;

  @Attribute([EvaluationStage], { description: 'The stages that score it (评分环节).' })
  scoredBy!: Stage[];

  @Attribute(VetoEffect, { nullable: true, description: 'What it does where it is a veto (否决效果).' })
  effect!: Effect | null;

  @Attribute(String, { length: 32, nullable: true, description: 'The best band that CAP_BAND leaves (最高档次).' })
  capBand!: string | null;

  @HasMany(() => IndexNodeConnection, 'parentId', { description: 'The nodes in this group (下级指标).' })
  children?: Page<IndexNode>;
}

export const IndexNodeConnection = connection(IndexNode);
