import { Field, ID, InputType, Int } from 'qinxue/plugin';

@InputType({ description: "An expert's judgements of the nodes of a group; they replace earlier ones (记录判断矩阵)." })
export class PairwiseMatrixRecordInput {
  @Field(() => ID, { description: 'The draft (指标体系版本).' })
  indexVersion!: string;

  @Field(() => String, { nullable: true, description: 'The code of the group; the top where left out (指标组).' })
  group?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who judged; yourself where left out (专家).' })
  expert?: string | null;

  @Field(() => [[String]], {
    description: 'Row by row, in the order of the nodes: "1" to "9" and "1/2" to "1/9" (判断).',
  })
  judgements!: string[][];
}

@InputType({ description: 'The weights that the experts of a group come to, for its nodes (按判断矩阵赋权).' })
export class IndexVersionWeighInput {
  @Field(() => ID, { description: 'The draft (指标体系版本).' })
  indexVersion!: string;

  @Field(() => Int, { description: 'The version of the row that was read (行版本).' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The code of the group; the top where left out (指标组).' })
  group?: string | null;
}
