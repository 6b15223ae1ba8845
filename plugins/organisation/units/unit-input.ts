import { Field, LocalDate as GraphQLLocalDate, ID, InputType, Int } from 'qinxue/plugin';
import { UnitKind } from './unit-kind.ts';

@InputType({ description: 'A new unit (新单位).' })
export class UnitCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit above it (上级单位).' })
  parent!: string;

  @Field(() => String, { description: 'Unique in the organisation; it stays (单位编码).' })
  code!: string;

  @Field(() => String, { description: 'Its name (名称).' })
  name!: string;

  @Field(() => UnitKind, { description: 'What it is (类别).' })
  kind!: UnitKind;

  @Field(() => [String], { nullable: true, description: 'Free words to find and group units by (标签).' })
  tags?: string[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day; today where it is empty (启用日期).' })
  validFrom?: string;
}

@InputType({ description: 'What changes of a unit; what is left out stays (单位变更内容).' })
export class UnitChanges {
  @Field(() => String, { nullable: true, description: 'Its name (名称).' })
  name?: string;

  @Field(() => UnitKind, { nullable: true, description: 'What it is (类别).' })
  kind?: UnitKind;

  @Field(() => [String], { nullable: true, description: 'All of its tags (标签).' })
  tags?: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day; null opens it again (停用日期).',
  })
  validTo?: string | null;
}

@InputType({ description: 'A change of a unit (单位变更).' })
export class UnitUpdateInput {
  @Field(() => ID, { description: 'Id or code (编号或编码).' })
  unit!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => UnitChanges, { description: 'What changes (变更内容).' })
  changes!: UnitChanges;
}

@InputType({ description: 'Another place in the tree (单位调整).' })
export class UnitMoveInput {
  @Field(() => ID, { description: 'Id or code of the unit that moves, with all below it (单位).' })
  unit!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => ID, { description: 'Id or code of the unit above it from then on (新上级单位).' })
  parent!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The first day there; today where it is empty, earlier as long as nothing is published for that day (调整日期).',
  })
  on?: string | null;
}
