import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { IndexNode } from './index-node.ts';
import { shownParams } from './method-numbers.ts';
import { MethodParams } from './method-params.ts';
import { digitsOfNode } from './metric-digits.ts';

@Resolver(() => IndexNode)
export class NodeParamsResolver {
  @FieldResolver(() => MethodParams, {
    nullable: true,
    description: 'The numbers of its method, in the unit of its metric where one scores it (计分参数).',
  })
  params(@Root() node: IndexNode, @Ctx() context: Context): MethodParams | null {
    const { method, params } = node;
    return method && params && shownParams(method, params, digitsOfNode(context, node));
  }
}
