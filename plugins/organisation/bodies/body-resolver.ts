import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  loader,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { manageBodies } from '../permissions.ts';
import { Body, BodyConnection } from './body.ts';
import { BodyCreateInput, BodyDissolveInput, BodyReopenInput, BodySucceedInput } from './body-input.ts';
import { createBody, dissolveBody, reopenBody, succeedBody } from './body-lifecycle.ts';

const successors = loader(async (context, bodyIds: readonly string[]) => {
  const rows = await context.list(Body, { succeedsId: { in: bodyIds } });
  return bodyIds.map((id) => rows.find((body) => body.succeedsId === id));
});

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => BodyConnection, { description: 'The bodies that you can see (机构列表).' })
  bodies(@Args(() => BodyConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Body>> {
    return context.page(Body, page);
  }

  @Query(() => Body, { nullable: true, description: 'A body by id (机构).' })
  body(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(Body, id);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that went on with its work (继任机构).' })
  successor(@Root() body: Body, @Ctx() context: Context) {
    return context.load(successors, body.id);
  }

  @Allow(manageBodies)
  @Mutation(() => Body, { description: 'Establishes a body in a unit (成立机构).' })
  bodyCreate(@Arg('input', () => BodyCreateInput) input: BodyCreateInput, @Ctx() context: Context): Promise<Body> {
    return createBody(context, input);
  }

  @Allow(manageBodies)
  @Mutation(() => Body, { description: 'Ends a body and its seats (撤销机构).' })
  bodyDissolve(
    @Arg('input', () => BodyDissolveInput) input: BodyDissolveInput,
    @Ctx() context: Context,
  ): Promise<Body> {
    return dissolveBody(context, input);
  }

  @Allow(manageBodies)
  @Mutation(() => Body, { description: 'Takes back a dissolution that was a mistake; seats begin anew (恢复机构).' })
  bodyReopen(@Arg('input', () => BodyReopenInput) input: BodyReopenInput, @Ctx() context: Context): Promise<Body> {
    return reopenBody(context, input);
  }

  @Allow(manageBodies)
  @Mutation(() => Body, { description: 'Puts a new body in the place of another; gives the new one (机构更替).' })
  bodySucceed(@Arg('input', () => BodySucceedInput) input: BodySucceedInput, @Ctx() context: Context): Promise<Body> {
    return succeedBody(context, input);
  }
}
