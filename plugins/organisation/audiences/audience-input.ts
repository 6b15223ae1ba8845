import { Field, fields, ID, InputType, OneOf, optional } from 'qinxue/plugin';
import { Employment } from '../members/member.ts';
import { UnitKind } from '../units/unit-kind.ts';

@InputType({ description: 'Who belongs to a unit (所在单位条件).' })
export class AudienceUnitInput {
  @Field(() => ID, { description: 'Id or code of the unit (单位).' })
  unit!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'With everything below it (含下属单位).' })
  subtree!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also who belongs there in a second post or on loan (含兼岗借调).',
  })
  secondary!: boolean;
}

const some = (description: string) => ({ nullable: true as const, description });

@OneOf()
@InputType({
  description:
    'For whom something is; exactly one of these. A member is judged by the primary membership of the day (适用人员).',
})
export class AudienceInput extends fields({
  unit: optional(AudienceUnitInput, 'Who belongs to this unit (单位).'),
  kind: optional([UnitKind], 'Who is in a unit of one of these kinds (单位类别).'),
  tag: optional([String], 'Who is in a unit with one of these tags (单位标签).'),
  post: optional([String], 'Who has one of these posts (岗位).'),
  jobType: optional([String], 'Who works in one of these trades (工种).'),
  jobLevel: optional([String], 'Who has one of these levels of skill (技能等级).'),
  frontline: optional(Boolean, 'Who works at the front line, or who does not (一线).'),
  leader: optional(Boolean, 'Who leads a unit, or who does not (负责人).'),
  employment: optional([Employment], 'Who is employed in one of these ways (用工形式).'),
  members: optional([ID], 'These members, by id (指定人员).'),
}) {
  @Field(() => [AudienceInput], some('Who fits all of these; of none, everybody (并且).'))
  all?: AudienceInput[] | null;

  @Field(() => [AudienceInput], some('Who fits at least one of these (或者).'))
  any?: AudienceInput[] | null;

  @Field(() => AudienceInput, some('Who does not fit this (非).'))
  not?: AudienceInput | null;
}
