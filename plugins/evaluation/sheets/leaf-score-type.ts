import { Field, InputType, ObjectType, SafeInt } from 'qinxue/plugin';
import { Evidence, EvidenceInput } from './evidence.ts';

const some = (description: string) => ({ nullable: true as const, description });

@ObjectType('LeafScore', { description: 'What a sheet says of one node (指标评分).' })
export class LeafScoreType {
  /** Of its sheet; given where it is read, never kept. */
  versionId?: string;

  @Field(() => String, { description: 'The code of the node (指标编码).' })
  node!: string;

  @Field(() => SafeInt, some('The value that was found (数值).'))
  value?: number | null;

  @Field(() => String, some('The level that was chosen (等级).'))
  level?: string | null;

  @Field(() => [String], { description: 'What was counted, by name (事项).' })
  items!: string[];

  @Field(() => Boolean, { description: 'That it does not apply (不适用).' })
  notApplicable!: boolean;

  @Field(() => String, some('Why (理由).'))
  reason?: string | null;

  @Field(() => [Evidence], { description: 'What shows it (佐证材料).' })
  evidence!: Evidence[];
}

@InputType({
  description: 'What a sheet says of one node: a value, a level, items, or that it does not apply (指标评分).',
})
export class LeafScoreInput {
  @Field(() => String, { description: 'The code of the node (指标编码).' })
  node!: string;

  @Field(() => SafeInt, some('The value that was found; 1 and 0 for BOOLEAN (数值).'))
  value?: number | null;

  @Field(() => String, some('The level, for LEVELS (等级).'))
  level?: string | null;

  @Field(() => [String], some('What is counted, by name, instead of its number; for ADDITIVE and DEDUCTIVE (事项).'))
  items?: string[] | null;

  @Field(() => Boolean, some('That it does not apply; with a reason (不适用).'))
  notApplicable?: boolean | null;

  @Field(() => String, some('Why it does not apply, or why it is far from the self-assessment (理由).'))
  reason?: string | null;

  @Field(() => [EvidenceInput], some('What shows it, at most 20; left out, it stays as it is (佐证材料).'))
  evidence?: EvidenceInput[] | null;
}
