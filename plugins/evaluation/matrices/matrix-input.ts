import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';

@InputType({ description: "An expert's judgements of the nodes of a group; they replace earlier ones (记录判断矩阵)." })
export class PairwiseMatrixRecordInput extends fields({
  indexVersion: field(ID, 'The draft (指标体系版本).'),
  group: optional(String, 'The code of the group; the top where left out (指标组).'),
  expert: optional(ID, 'Who judged; yourself where left out (专家).'),
  judgements: field([[String]], 'Row by row, in the order of the nodes: "1" to "9" and "1/2" to "1/9" (判断).'),
}) {}

@InputType({ description: 'The weights that the experts of a group come to, for its nodes (按判断矩阵赋权).' })
export class IndexVersionWeighInput extends fields({
  indexVersion: field(ID, 'The draft (指标体系版本).'),
  version: field(Int, 'The version of the row that was read (行版本).'),
  group: optional(String, 'The code of the group; the top where left out (指标组).'),
}) {}
