import {
  Arg,
  Args,
  and,
  type Context,
  Ctx,
  FieldResolver,
  field,
  fields,
  ID,
  InputType,
  Int,
  ObjectType,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
  type Sql,
  sql,
} from 'qinxue/plugin';
import { count, own, readPage, tableOf } from '../../../server/api/platform.ts';
import { Member, MemberConnection } from '../members/member.ts';
import { viewMembers } from '../permissions.ts';
import { getUnit } from '../units/find-unit.ts';
import { AudienceInput } from './audience-input.ts';
import { audienceOf } from './audience-of.ts';
import { audienceSql } from './audience-sql.ts';
import { describeAudience } from './audience-words.ts';

@InputType({ description: 'Whom a rule would mean in a unit (适用人员预览).' })
export class AudiencePreviewInput extends fields({
  unit: field(ID, 'Id or code of the unit; everything below it counts too (单位).'),
  audience: field(AudienceInput, 'The rule (适用人员).'),
}) {}

@ObjectType({ description: 'Whom a rule means in a unit today, of those you can see (适用人员预览).' })
export class AudiencePreview extends fields({
  description: field(String, 'The rule in English words (英文说明).'),
  descriptionZh: field(String, 'The rule in Chinese words (中文说明).'),
}) {
  /** Of the members. */
  where!: Sql;
}

@Resolver(() => AudiencePreview)
export class AudienceResolver {
  @Query(() => AudiencePreview, {
    description: 'Whom a rule would mean, before it is used; for who may view the members of the unit (适用人员预览).',
  })
  async audiencePreview(
    @Arg('input', () => AudiencePreviewInput) input: AudiencePreviewInput,
    @Ctx() context: Context,
  ): Promise<AudiencePreview> {
    const unit = getUnit(context, input.unit);
    context.assertCan(viewMembers, unit.id);
    const rule = await audienceOf(context, input.audience);
    const words = describeAudience(rule, (id) => context.directory.unit(id)?.name ?? id);
    const meant = audienceSql(rule, { today: context.today(), within: unit.id });
    return { description: words.en, descriptionZh: words.zh, where: sql`${own('id')} IN (${meant})` };
  }

  @FieldResolver(() => Int, { description: 'How many they are (人数).' })
  totalCount(@Root() { where }: AudiencePreview, @Ctx() context: Context): Promise<number> {
    const table = tableOf(Member);
    return count(context.unguardedDatabase, table as never, and(context.visible(Member), where));
  }

  @FieldResolver(() => MemberConnection, { description: 'Who they are (人员).' })
  members(
    @Root() { where }: AudiencePreview,
    @Args(() => MemberConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Member>> {
    return readPage(context, tableOf(Member), page, where);
  }
}
