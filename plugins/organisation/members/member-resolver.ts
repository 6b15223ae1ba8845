import { Arg, Args, type Context, Ctx, ID, type Page, type PageArgs, Query, Resolver } from 'qinxue/plugin';
import { Member, MemberConnection } from './member.ts';

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => MemberConnection, { description: 'The members that you can see (职工列表).' })
  members(@Args(() => MemberConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Member>> {
    return context.page(Member, page);
  }

  @Query(() => Member, { nullable: true, description: 'A member by id (职工).' })
  member(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<Member | undefined> {
    return context.find(Member, id);
  }
}
