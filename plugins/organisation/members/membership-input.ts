import { Field, LocalDate as GraphQLLocalDate, ID, InputType, Int } from 'qinxue/plugin';
import { MembershipKind } from './membership.ts';

@InputType({ description: 'A place in a unit (岗位信息).' })
export class PlacementInput {
  @Field(() => ID, { description: 'Id or code of the unit (单位).' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'The post (岗位).' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: 'The trade; a transfer keeps it where it is left out (工种).' })
  jobType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The level of skill; a transfer keeps it where it is left out (技能等级).',
  })
  jobLevel?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Works at the front line; a transfer keeps it where it is left out (一线).',
  })
  frontline?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Leads the unit (负责人).' })
  leader?: boolean | null;
}

@InputType({ description: 'A further membership (新任职).' })
export class MembershipBeginInput {
  @Field(() => ID, { description: 'Who (职工).' })
  member!: string;

  @Field(() => MembershipKind, { description: 'Of which kind (类别).' })
  kind!: MembershipKind;

  @Field(() => GraphQLLocalDate, { description: 'The first day (开始日期).' })
  from!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day, if it is known (结束日期).' })
  to?: string | null;

  @Field(() => PlacementInput, { description: 'Where and as what (岗位信息).' })
  placement!: PlacementInput;
}

@InputType({ description: 'The end of a membership (结束任职).' })
export class MembershipEndInput {
  @Field(() => ID, { description: 'The membership (任职).' })
  membership!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description:
      'The last day; of one that begins today or later, the day before its first takes it back whole (结束日期).',
  })
  on!: string;
}

@InputType({ description: 'Another primary unit (调动).' })
export class MemberTransferInput {
  @Field(() => ID, { description: 'Who (职工).' })
  member!: string;

  @Field(() => GraphQLLocalDate, {
    description:
      'The first day there; the present primary membership ends the day before. One that begins on this very day is put right instead (调动日期).',
  })
  from!: string;

  @Field(() => PlacementInput, { description: 'Where and as what (岗位信息).' })
  placement!: PlacementInput;
}
