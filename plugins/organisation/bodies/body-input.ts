import { Field, LocalDate as GraphQLLocalDate, ID, InputType, Int } from 'qinxue/plugin';
import { BodyKind } from './body-kind.ts';
import { SeatKind } from './seat.ts';

@InputType({ description: 'A new body (新机构).' })
export class BodyCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit (单位).' })
  unit!: string;

  @Field(() => BodyKind, { description: 'What it is (类别).' })
  kind!: BodyKind;

  @Field(() => String, { description: 'Its name (名称).' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The body above it (上级机构).' })
  parent?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day; today where it is empty (成立日期).' })
  establishedOn?: string | null;
}

@InputType({ description: 'The end of a body (撤销机构).' })
export class BodyDissolveInput {
  @Field(() => ID, { description: 'The body (机构).' })
  body!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'The last day (撤销日期).' })
  on!: string;
}

@InputType({ description: 'A dissolution that is taken back (恢复机构).' })
export class BodyReopenInput {
  @Field(() => ID, { description: 'The body (机构).' })
  body!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;
}

@InputType({ description: 'A body in place of another (机构更替).' })
export class BodySucceedInput {
  @Field(() => ID, { description: 'The body that ends (原机构).' })
  body!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day of the new one; the old one ends the day before (更替日期).',
  })
  on!: string;

  @Field(() => String, { description: 'The name of the new one (新名称).' })
  name!: string;

  @Field(() => BodyKind, { nullable: true, description: 'What the new one is, where that changes (类别).' })
  kind?: BodyKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether those who sit in it go on in the new one (席位留任).' })
  keepSeats?: boolean | null;
}

@InputType({ description: 'A new seat (新席位).' })
export class SeatBeginInput {
  @Field(() => ID, { description: 'The body (机构).' })
  body!: string;

  @Field(() => ID, { description: 'Who (成员).' })
  member!: string;

  @Field(() => SeatKind, { description: 'As what (席位类别).' })
  seat!: SeatKind;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day; today where it is empty (开始日期).' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day, if it is known (结束日期).' })
  to?: string | null;
}

@InputType({ description: 'The end of a seat (结束席位).' })
export class SeatEndInput {
  @Field(() => ID, { description: 'The seat (席位).' })
  seat!: string;

  @Field(() => Int, { description: 'The version that was read (版本).' })
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description:
      'The last day; of one that begins today or later, the day before its first takes it back whole (结束日期).',
  })
  on!: string;
}
