import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../server/kernel/contract/context.ts';
import type { Page } from '../../../server/kernel/contract/page.ts';
import type { PageArgs } from '../../../server/kernel/contract/page-args.ts';
import { Member, MemberConnection } from './member.ts';

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => MemberConnection, { description: 'The members that you can see (职工列表).' })
  members(@Args(() => MemberConnection.Args) page: PageArgs, @Ctx() scope: Context): Promise<Page<Member>> {
    return scope.page(Member, page);
  }

  @Query(() => Member, { nullable: true, description: 'A member by id (职工).' })
  member(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() scope: Context,
  ): Promise<Member | undefined> {
    return scope.find(Member, id);
  }
}
