import { Field, Int, ObjectType, Score } from 'qinxue/plugin';

export interface StageScoreLine {
  readonly no: number;
  readonly score: number;
}

@ObjectType('StageScore', { description: 'The score of one stage (阶段得分).' })
export class StageScoreType {
  @Field(() => Int, { description: 'The number of the stage (阶段序号).' })
  no!: number;

  @Field(() => Score, { description: 'What it came to (得分).' })
  score!: number;
}
