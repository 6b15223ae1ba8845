import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { IndexNode } from '../systems/index-node.ts';
import { codeIn, nodeByCode } from '../systems/node-by-code.ts';
import { ExplanationNode } from './explanation-type.ts';

@Resolver(() => ExplanationNode)
export class ExplanationNodeResolver {
  @FieldResolver(() => IndexNode, {
    nullable: true,
    description: 'The node with its names; none for the whole tree (指标).',
  })
  indexNode(@Root() { versionId, code, depth }: ExplanationNode, @Ctx() context: Context) {
    return depth ? context.load(nodeByCode, codeIn(versionId, code)) : null;
  }
}
