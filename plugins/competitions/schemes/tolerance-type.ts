import { Field, InputType, Int, ObjectType } from 'qinxue/plugin';

@ObjectType('ToleranceStep', { description: 'What a deviation up to here is worth (公差档).' })
export class ToleranceStepType {
  @Field(() => Int, { description: 'The largest deviation to either side, in ten-thousandths of the unit (偏差上限).' })
  upTo!: number;

  @Field(() => Int, { description: 'Its mark in ten-thousandths of a point (得分,万分之一分).' })
  mark!: number;
}

@InputType({ description: 'What a deviation up to here is worth (公差档).' })
export class ToleranceStepInput {
  @Field(() => Int, { description: 'The largest deviation to either side, in ten-thousandths of the unit (偏差上限).' })
  upTo!: number;

  @Field(() => Int, { description: 'Its mark in ten-thousandths of a point (得分,万分之一分).' })
  mark!: number;
}
