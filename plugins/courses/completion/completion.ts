import { BelongsTo, Field, field, fields, ObjectType, Percent } from 'qinxue/plugin';
import { CourseItem } from '../versions/course-item.ts';
import { type Explanation, unmetLeaves } from './explain.ts';
import { CompletionOperator } from './rule-type.ts';

@ObjectType('CompletionNode', {
  description: 'A node of the completion rule, with what is fulfilled of it (完成情况节点).',
})
export class CompletionNode {
  @Field(() => CompletionOperator, { description: 'What it asks for (算子).' })
  kind!: CompletionOperator;

  @Field(() => Boolean, { description: 'Whether it is fulfilled (是否满足).' })
  isMet!: boolean;

  @Field(() => Percent, { description: 'How much of it; 100 is all of it (进度).' })
  progress!: number;

  @Field(() => String, { description: 'What is done or left to do, in English (英文说明).' })
  sentence!: string;

  @Field(() => String, { description: 'What is done or left to do, in Chinese (中文说明).' })
  sentenceZh!: string;

  itemId!: string | null;

  /** The sentences name it to whoever sees the enrolment; the row itself is for those who see the course. */
  @BelongsTo(() => CourseItem, 'itemId', { description: 'The item that it is about (学习内容).' })
  item?: CourseItem;

  @Field(() => [CompletionNode], { description: 'Its parts (组成部分).' })
  of!: CompletionNode[];
}

@ObjectType('Completion', { description: 'Whether a course is completed, and what is left to do (完成情况).' })
export class Completion extends fields({
  isMet: field(Boolean, 'Whether the rule is met (是否满足).'),
  unmet: field([CompletionNode], 'What is left to do, without the groups around it (未满足项).'),
  tree: field(CompletionNode, 'The whole rule, node by node (逐项说明).'),
}) {}

export const completionOf = (explanation: Explanation<CourseItem>): Completion => ({
  isMet: explanation.isMet,
  unmet: unmetLeaves(explanation).map(nodeOf),
  tree: nodeOf(explanation),
});

const nodeOf = ({ kind, isMet, progress, sentence, item, of }: Explanation<CourseItem>): CompletionNode => ({
  kind,
  isMet,
  progress,
  sentence: sentence.en,
  sentenceZh: sentence.zh,
  itemId: item?.id ?? null,
  of: of.map(nodeOf),
});
