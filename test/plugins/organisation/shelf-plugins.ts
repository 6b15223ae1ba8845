import { IsInt, Max, Min } from 'class-validator';
import { organisation } from 'qinxue/organisation';
import { Allow, Arg, type Context, Ctx, definePlugin, Int, Mutation, Query, Resolver, text } from 'qinxue/plugin';

class ShelfSettings {
  @IsInt()
  @Min(1)
  @Max(20)
  booksPerMember = 3;

  label = 'shelf';
}

@Resolver()
class ShelfResolver {
  @Query(() => Int, { description: 'How many books a member may take (可借册数).' })
  shelfLimit(@Ctx() context: Context): number {
    return context.settings(shelves).booksPerMember;
  }

  @Allow('signed-in')
  @Mutation(() => Int, { description: 'Changes nothing (测试).' })
  shelfTouch(@Arg('n', () => Int, { description: 'A number (数).' }) n: number): number {
    return n;
  }
}

/** A plugin with settings. */
export const shelves = definePlugin({
  id: 'shelves',
  title: text('Shelves', '书架'),
  requires: [organisation],
  resolvers: [ShelfResolver],
  settings: ShelfSettings,
});

@Resolver()
class LoanResolver {
  @Query(() => Int, { description: 'How many loans (借阅数).' })
  shelfLoans(): number {
    return 0;
  }
}

/** One that requires it. */
export const loans = definePlugin({
  id: 'loans',
  title: text('Loans', '借阅'),
  requires: [shelves],
  resolvers: [LoanResolver],
});

/** One that fails when it is switched on, after having written. */
export const stubborn = definePlugin({
  id: 'stubborn',
  title: text('Stubborn', '故障插件'),
  requires: [organisation],
  onEnable: async () => {
    throw new Error('no');
  },
});
