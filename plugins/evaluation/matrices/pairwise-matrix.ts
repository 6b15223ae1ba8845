import {
  BelongsTo,
  Code,
  Column,
  connection,
  Decimal,
  Entity,
  Field,
  ForeignKey,
  Index,
  ObjectType,
  Percent,
  type Relation,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { IndexVersion } from '../systems/index-version.ts';

@Entity('evaluation_matrix')
@Index('ux_evaluation_matrix_expert', ['versionId', 'groupCode', 'expertId'], { unique: true })
@ObjectType('PairwiseMatrix', {
  description: "An expert's judgements of how much more each node of a group matters than each other (判断矩阵).",
})
export class PairwiseMatrix extends Stored {
  static readonly idPrefix = 'pwm';

  @ForeignKey(() => IndexVersion, { name: 'fk_evaluation_matrix_version' })
  @Column('varchar', { length: 32 })
  versionId!: string;

  @Code()
  @Field(() => String, { description: 'The code of the group; `*` for the top of the tree (指标组).' })
  @Column('varchar', { length: 64 })
  groupCode!: string;

  @ForeignKey(() => Member, { name: 'fk_evaluation_matrix_expert' })
  @Column('varchar', { length: 32 })
  expertId!: string;

  @Field(() => [String], { description: 'The codes of the nodes, in the order of rows and columns (指标编码).' })
  @Column('json')
  codes!: string[];

  @Field(() => [String], { description: 'A row each, like `1 1/2 4` (判断).' })
  @Column('json')
  judgements!: string[];

  @Field(() => Decimal, { description: 'The principal eigenvalue (最大特征根).' })
  @Column('int')
  lambdaMax!: number;

  @Field(() => Decimal, { description: 'The consistency index (一致性指标).' })
  @Column('int')
  ci!: number;

  @Field(() => Decimal, { description: 'The consistency ratio; below 0.1 (一致性比率).' })
  @Column('int')
  cr!: number;

  @Field(() => [Percent], { description: 'The weights that it comes to alone (权重).' })
  @Column('json')
  weights!: number[];

  @BelongsTo(() => IndexVersion, 'versionId', { description: 'The draft that it weighs (指标体系版本).' })
  indexVersion?: Relation<IndexVersion>;

  @BelongsTo(() => Member, 'expertId', { description: 'Who judged (专家).' })
  expert?: Relation<Member>;
}

export const PairwiseMatrixConnection = connection(PairwiseMatrix);
