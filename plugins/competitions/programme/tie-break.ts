import { Field, InputType, Int, ObjectType } from 'qinxue/plugin';

/** Of equal totals the one that is better here stands higher. */
export interface TieBreak {
  /** The number of a stage. */
  readonly stage: number;
  /** The code of one of its aspects; without it the score of the stage decides. */
  readonly aspect?: string;
}

@ObjectType('TieBreak', { description: 'What decides between equal totals (同分判定项).' })
export class TieBreakType {
  @Field(() => Int, { description: 'The number of the stage (阶段序号).' })
  stage!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The code of one of its aspects; the score of the stage where empty (评分项编码).',
  })
  aspect?: string;
}

@InputType({ description: 'What decides between equal totals (同分判定项).' })
export class TieBreakInput {
  @Field(() => Int, { description: 'The number of the stage (阶段序号).' })
  stage!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The code of one of its aspects; the score of the stage where empty (评分项编码).',
  })
  aspect?: string | null;
}
