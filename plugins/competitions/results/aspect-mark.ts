import { Field, ObjectType, Score } from 'qinxue/plugin';

/** What an aspect brought, rounded for reading; scores are made of the exact marks. */
export interface AspectMark {
  readonly code: string;
  readonly mark: number;
  readonly ruled: boolean;
}

@ObjectType('AspectMark', { description: 'What an aspect brought (评分项得分).' })
export class AspectMarkType {
  @Field(() => String, { description: 'The code of the aspect (评分项编码).' })
  code!: string;

  @Field(() => Score, { description: 'What it came to (得分).' })
  mark!: number;

  @Field(() => Boolean, { description: 'Whether it was ruled, the judges having stayed apart (经裁决).' })
  ruled!: boolean;
}
