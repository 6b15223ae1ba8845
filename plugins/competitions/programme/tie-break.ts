import { field, fields, InputType, Int, ObjectType, optional } from 'qinxue/plugin';

/** Of equal totals the one that is better here stands higher. */
export interface TieBreak {
  /** The number of a stage. */
  readonly stage: number;
  /** The code of one of its aspects; without it the score of the stage decides. */
  readonly aspect?: string;
}

@ObjectType('TieBreak', { description: 'What decides between equal totals (同分判定项).' })
export class TieBreakType extends fields({
  stage: field(Int, 'The number of the stage (阶段序号).'),
  aspect: optional(String, 'The code of one of its aspects; the score of the stage where empty (评分项编码).'),
}) {}

@InputType({ description: 'What decides between equal totals (同分判定项).' })
export class TieBreakInput extends fields({
  stage: field(Int, 'The number of the stage (阶段序号).'),
  aspect: optional(String, 'The code of one of its aspects; the score of the stage where empty (评分项编码).'),
}) {}
