import { field, fields, InputType, ObjectType, optional, SafeInt } from 'qinxue/plugin';
import { Evidence, EvidenceInput } from './evidence.ts';

@ObjectType('LeafScore', { description: 'What a sheet says of one node (指标评分).' })
export class LeafScoreType extends fields({
  node: field(String, 'The code of the node (指标编码).'),
  value: optional(SafeInt, 'The value that was found (数值).'),
  level: optional(String, 'The level that was chosen (等级).'),
  items: field([String], 'What was counted, by name (事项).'),
  notApplicable: field(Boolean, 'That it does not apply (不适用).'),
  reason: optional(String, 'Why (理由).'),
  evidence: field([Evidence], 'What shows it (佐证材料).'),
}) {
  /** Of its sheet; given where it is read, never kept. */
  versionId?: string;
}

@InputType({
  description: 'What a sheet says of one node: a value, a level, items, or that it does not apply (指标评分).',
})
export class LeafScoreInput extends fields({
  node: field(String, 'The code of the node (指标编码).'),
  value: optional(SafeInt, 'The value that was found; 1 and 0 for BOOLEAN (数值).'),
  level: optional(String, 'The level, for LEVELS (等级).'),
  items: optional([String], 'What is counted, by name, instead of its number; for ADDITIVE and DEDUCTIVE (事项).'),
  notApplicable: optional(Boolean, 'That it does not apply; with a reason (不适用).'),
  reason: optional(String, 'Why it does not apply, or why it is far from the self-assessment (理由).'),
  evidence: optional([EvidenceInput], 'What shows it, at most 20; left out, it stays as it is (佐证材料).'),
}) {}
