import { Decimal, Field, InputType, ObjectType, Score } from 'qinxue/plugin';

@ObjectType('ToleranceStep', { description: 'What a deviation up to here is worth (公差档).' })
export class ToleranceStepType {
  @Field(() => Decimal, {
    description: 'The largest deviation to either side, in the unit of the measurement (偏差上限).',
  })
  upTo!: number;

  @Field(() => Score, { description: 'Its mark (得分).' })
  mark!: number;
}

@InputType({ description: 'What a deviation up to here is worth (公差档).' })
export class ToleranceStepInput {
  @Field(() => Decimal, {
    description: 'The largest deviation to either side, in the unit of the measurement (偏差上限).',
  })
  upTo!: number;

  @Field(() => Score, { description: 'Its mark (得分).' })
  mark!: number;
}
