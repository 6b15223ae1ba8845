import { Field, LocalDate as GraphQLLocalDate, ID, InputType, Int } from 'qinxue/plugin';
import { Employment, MemberStatus } from './member.ts';
import { PlacementInput } from './membership-input.ts';

@InputType({ description: 'A new member with the primary unit (新职工).' })
export class MemberCreateInput {
  @Field(() => String, { description: 'Unique in the organisation; it stays (工号).' })
  employeeNo!: string;

  @Field(() => String, { description: 'The name (姓名).' })
  name!: string;

  @Field(() => Employment, { description: 'How employed (用工形式).' })
  employment!: Employment;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of employment (入职日期).' })
  hiredOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day in the unit; where it is empty, of employment, else today (到岗日期).',
  })
  from?: string | null;

  @Field(() => PlacementInput, { description: 'The primary unit (主岗).' })
  placement!: PlacementInput;
}

@InputType({ description: 'What changes of a member; what is left out stays (职工变更内容).' })
export class MemberChanges {
  @Field(() => String, { nullable: true, description: 'The name (姓名).' })
  name?: string;

  @Field(() => Employment, { nullable: true, description: 'How employed (用工形式).' })
  employment?: Employment;

  @Field(() => MemberStatus, {
    nullable: true,
    description: 'LEFT and RETIRED end memberships, roles and seats on `leftOn` (在职状态).',
  })
  status?: MemberStatus;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of employment (入职日期).' })
  hiredOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of employment, with LEFT or RETIRED; today where it is empty (离职日期).',
  })
  leftOn?: string | null;
}

@InputType({ description: 'A change of a member (职工变更).' })
export class MemberUpdateInput {
  @Field(() => ID, { description: 'Who (职工).' })
  member!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => MemberChanges, { description: 'What changes (变更内容).' })
  changes!: MemberChanges;
}

@InputType({ description: 'The return of someone who had left (重新入职).' })
export class MemberRejoinInput {
  @Field(() => ID, { description: 'Who (职工).' })
  member!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description:
      'The first day back. The day after the last one, in the same unit, the membership goes on as if the leaving had not been; roles and seats are given anew (返岗日期).',
  })
  from!: string;

  @Field(() => PlacementInput, { description: 'The primary unit (主岗).' })
  placement!: PlacementInput;
}
