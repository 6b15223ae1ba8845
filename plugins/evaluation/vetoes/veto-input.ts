import { Field, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'A fact that should hold a result down (提出一票否决).' })
export class VetoHitProposeInput {
  @Field(() => ID, { description: 'The subject (考核对象).' })
  subject!: string;

  @Field(() => String, { description: 'The code of the veto node (指标编码).' })
  node!: string;

  @Field(() => String, { description: 'What happened (事实).' })
  fact!: string;
}

@InputType({ description: 'A veto that a command is about (一票否决).' })
export class VetoHitInput {
  @Field(() => ID, { description: 'The veto (一票否决).' })
  vetoHit!: string;
}

@InputType({ description: 'A veto that is not to count (撤销一票否决).' })
export class VetoHitLiftInput {
  @Field(() => ID, { description: 'The veto (一票否决).' })
  vetoHit!: string;

  @Field(() => String, { description: 'Why (理由).' })
  reason!: string;
}
