import { Decimal, Field, field, fields, ID, InputType, Score } from 'qinxue/plugin';

@InputType({ description: 'A mark in one aspect (评分项分值).' })
export class MarkInput {
  @Field(() => ID, { description: 'The aspect of the locked scheme (评分项).' })
  aspect!: string;

  @Field(() => Decimal, {
    description:
      'Of a judgement 0, 1, 2 or 3; of a measurement points, or the deviation in its own unit where a tolerance table makes the mark (分值).',
  })
  value!: number;
}

@InputType({ description: 'What a judge gives an entry, in some or all aspects (提交评分).' })
export class MarkSubmitInput extends fields({
  stage: field(ID, 'The stage (阶段).'),
  entry: field(ID, 'The entry (参赛报名).'),
  marks: field([MarkInput], 'The marks, one for each aspect (评分).'),
}) {}

@InputType({ description: 'An aspect of an entry that the judges mark again (重新评分).' })
export class MarkReopenInput extends fields({
  entry: field(ID, 'The entry (参赛报名).'),
  aspect: field(ID, 'The aspect (评分项).'),
  reason: field(String, 'Why (原因).'),
}) {}

@InputType({ description: 'What an aspect is worth where the judges stay apart (裁决).' })
export class MarkRuleInput {
  @Field(() => ID, { description: 'The entry (参赛报名).' })
  entry!: string;

  @Field(() => ID, { description: 'The aspect (评分项).' })
  aspect!: string;

  @Field(() => Score, { description: 'The mark (得分).' })
  mark!: number;

  @Field(() => String, { description: 'Why (理由).' })
  reason!: string;
}
