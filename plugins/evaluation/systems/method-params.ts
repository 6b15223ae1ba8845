import { Decimal, Field, InputType, ObjectType, Score } from 'qinxue/plugin';

@ObjectType('ScoreBand', { description: 'A value from which on there is a score (计分区间).' })
@InputType('ScoreBandInput', { description: 'A value from which on there is a score (计分区间).' })
export class ScoreBandType {
  @Field(() => Decimal, { description: 'From this value on (下限).' })
  min!: number;

  @Field(() => Score, { description: 'What it brings (得分).' })
  score!: number;
}

@ObjectType('ScoreLevel', { description: 'A level that can be chosen (计分等级).' })
@InputType('ScoreLevelInput', { description: 'A level that can be chosen (计分等级).' })
export class ScoreLevelType {
  @Field(() => String, { description: 'What it is called, like `good` (等级).' })
  code!: string;

  @Field(() => Score, { description: 'What it brings (得分).' })
  score!: number;
}

const some = (description: string) => ({ nullable: true as const, description });

/** The numbers of a method; which go with which is checked where they are written. */
@ObjectType('MethodParams', { description: 'The numbers of a scoring method (计分参数).' })
export class MethodParams {
  /** Of what a metric scores: its numbers are whole steps of 1 / 10^digits of the metric's unit. */
  digits?: number;

  @Field(() => [ScoreBandType], { description: 'Of BANDS (计分区间).' })
  bands!: ScoreBandType[];

  @Field(() => [ScoreLevelType], { description: 'Of LEVELS (计分等级).' })
  levels!: ScoreLevelType[];

  @Field(() => Score, some('Of DEDUCTIVE and ADDITIVE, for each of them (每项分值).'))
  per?: number | null;

  @Field(() => Decimal, some('Of DEDUCTIVE the least score; of LINEAR the value that scores nothing (下限).'))
  floor?: number | null;

  @Field(() => Score, some('Of ADDITIVE the highest score (上限).'))
  cap?: number | null;

  @Field(() => Boolean, { description: 'Of ADDITIVE: what is named twice counts once (去重).' })
  dedupe!: boolean;

  @Field(() => Decimal, some('Of THRESHOLD: 100 points from this value on (达标值).'))
  threshold?: number | null;

  @Field(() => Decimal, some('Of LINEAR: the value that scores 100 points (目标值).'))
  target?: number | null;
}

@InputType('MethodParamsInput', {
  description: 'The numbers of a scoring method; those of others are refused (计分参数).',
})
export class MethodParamsInput {
  @Field(() => [ScoreBandType], some('Of BANDS, 1 to 20 (计分区间).'))
  bands?: ScoreBandType[] | null;

  @Field(() => [ScoreLevelType], some('Of LEVELS, 2 to 20 (计分等级).'))
  levels?: ScoreLevelType[] | null;

  @Field(() => Score, some('Of DEDUCTIVE and ADDITIVE, for each of them (每项分值).'))
  per?: number | null;

  @Field(() => Decimal, some('Of DEDUCTIVE the least score; of LINEAR the value that scores nothing (下限).'))
  floor?: number | null;

  @Field(() => Score, some('Of ADDITIVE the highest score (上限).'))
  cap?: number | null;

  @Field(() => Boolean, some('Of ADDITIVE: what is named twice counts once (去重).'))
  dedupe?: boolean | null;

  @Field(() => Decimal, some('Of THRESHOLD: 100 points from this value on (达标值).'))
  threshold?: number | null;

  @Field(() => Decimal, some('Of LINEAR: the value that scores 100 points (目标值).'))
  target?: number | null;
}
