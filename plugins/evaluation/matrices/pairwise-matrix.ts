import {
  Attribute,
  Code,
  Column,
  connection,
  Decimal,
  Entity,
  Field,
  Index,
  ObjectType,
  Percent,
  Reference,
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

  @Reference(() => IndexVersion, { field: 'indexVersion', description: 'The draft that it weighs (指标体系版本).' })
  versionId!: string;

  @Code()
  @Attribute(String, { length: 64, description: 'The code of the group; `*` for the top of the tree (指标组).' })
  groupCode!: string;

  @Reference(() => Member, { description: 'Who judged (专家).' })
  expertId!: string;

  @Attribute([String], { description: 'The codes of the nodes, in the order of rows and columns (指标编码).' })
  codes!: string[];

  @Attribute([String], { description: 'A row each, like `1 1/2 4` (判断).' })
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
}

export const PairwiseMatrixConnection = connection(PairwiseMatrix);
