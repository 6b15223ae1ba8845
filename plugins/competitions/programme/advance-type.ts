import { Decimal, Field, InputType, Int, ObjectType } from 'qinxue/plugin';
import { AdvanceKind } from './stage-kinds.ts';

@ObjectType({ description: 'Who goes on to the next stage (晋级规则).' })
export class Advancement {
  @Field(() => AdvanceKind, { description: 'How it is decided (方式).' })
  kind!: AdvanceKind;

  @Field(() => Int, { nullable: true, description: 'At most so many of one unit (每单位名额上限).' })
  perUnitCap?: number;
}

@InputType({ description: 'Who goes on to the next stage (晋级规则).' })
export class AdvancementInput {
  @Field(() => AdvanceKind, { description: 'How it is decided (方式).' })
  kind!: AdvanceKind;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Places of TOP, percent of PERCENT, points of MIN_SCORE (数值).',
  })
  value?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many of one unit (每单位名额上限).' })
  perUnitCap?: number | null;
}
