import { Field, LocalDate as GraphQLLocalDate, ID, InputType, Int } from 'qinxue/plugin';

@InputType({ description: "A role of the organisation's own (新角色)." })
export class RoleCreateInput {
  @Field(() => String, { description: 'Unique, like `night-shift-trainer`; it stays (角色编码).' })
  code!: string;

  @Field(() => String, { description: 'Its name (名称).' })
  title!: string;

  @Field(() => [String], { description: 'The ids of its permissions; you must hold each of them (权限).' })
  permissions!: string[];
}

@InputType({ description: 'What changes of a role; what is left out stays (角色变更内容).' })
export class RoleChanges {
  @Field(() => String, { nullable: true, description: 'Its name (名称).' })
  title?: string;

  @Field(() => [String], { nullable: true, description: 'All of its permissions (权限).' })
  permissions?: string[];
}

@InputType({ description: 'A change of a role (角色变更).' })
export class RoleUpdateInput {
  @Field(() => ID, { description: 'Id or code (编号或编码).' })
  role!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => RoleChanges, { description: 'What changes (变更内容).' })
  changes!: RoleChanges;
}

@InputType({ description: 'A role for a member in a unit and all below it (新授权).' })
export class RoleGrantCreateInput {
  @Field(() => ID, { description: 'Who gets it (被授权人).' })
  member!: string;

  @Field(() => ID, { description: 'Id or code of the role (角色).' })
  role!: string;

  @Field(() => ID, { description: 'Id or code of the unit (单位).' })
  unit!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day; today where it is empty (开始日期).' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day, if there is one (结束日期).' })
  to?: string | null;
}

@InputType({ description: 'The end of a role (撤销授权).' })
export class RoleGrantRevokeInput {
  @Field(() => ID, { description: 'The grant (授权).' })
  grant!: string;
}
