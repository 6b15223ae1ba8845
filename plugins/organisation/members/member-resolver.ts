import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PageArgs } from '../../../server/kernel/contract/page-args.ts';
import type { Page } from '../../../server/kernel/request/page.ts';
import type { Scope } from '../../../server/kernel/request/scope.ts';
import { Member, MemberConnection } from './member.ts';

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => MemberConnection, { description: 'The members that you can see (职工列表).' })
  members(@Args(() => MemberConnection.Args) page: PageArgs, @Ctx() scope: Scope): Promise<Page<Member>> {
    return scope.page(Member, page);
  }

  @Query(() => Member, { nullable: true, description: 'A member by id (职工).' })
  member(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() scope: Scope,
  ): Promise<Member | undefined> {
    return scope.find(Member, id);
  }
}
