import {
  type Context,
  Ctx,
  FieldResolver,
  loader,
  mutationOf,
  operations,
  pageQuery,
  Resolver,
  Root,
  rowQuery,
} from 'qinxue/plugin';
import { manageBodies } from '../permissions.ts';
import { Body, BodyConnection } from './body.ts';
import { BodyCreateInput, BodyDissolveInput, BodyReopenInput, BodySucceedInput } from './body-input.ts';
import { createBody, dissolveBody, reopenBody, succeedBody } from './body-lifecycle.ts';

const successors = loader(async (context, bodyIds: readonly string[]) => {
  const rows = await context.list(Body, { succeedsId: { in: bodyIds } });
  return bodyIds.map((id) => rows.find((body) => body.succeedsId === id));
});

const managed = mutationOf(Body, manageBodies);

@Resolver(() => Body)
export class BodyResolver extends operations({
  bodies: pageQuery(BodyConnection, { description: 'The bodies that you can see (机构列表).' }),
  body: rowQuery(Body, { description: 'A body by id (机构).' }),
  bodyCreate: managed(BodyCreateInput, createBody, { description: 'Establishes a body in a unit (成立机构).' }),
  bodyDissolve: managed(BodyDissolveInput, dissolveBody, { description: 'Ends a body and its seats (撤销机构).' }),
  bodyReopen: managed(BodyReopenInput, reopenBody, {
    description: 'Takes back a dissolution that was a mistake; seats begin anew (恢复机构).',
  }),
  bodySucceed: managed(BodySucceedInput, succeedBody, {
    description: 'Puts a new body in the place of another; gives the new one (机构更替).',
  }),
}) {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that went on with its work (继任机构).' })
  successor(@Root() body: Body, @Ctx() context: Context) {
    return context.load(successors, body.id);
  }
}
