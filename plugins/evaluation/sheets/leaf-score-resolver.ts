import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { IndexNode } from '../systems/index-node.ts';
import { codeIn, nodeByCode } from '../systems/node-by-code.ts';
import { LeafScoreType } from './leaf-score-type.ts';

@Resolver(() => LeafScoreType)
export class LeafScoreResolver {
  @FieldResolver(() => IndexNode, { nullable: true, description: 'The node with its names (指标).' })
  indexNode(@Root() { versionId = '', node }: LeafScoreType, @Ctx() context: Context) {
    return context.load(nodeByCode, codeIn(versionId, node));
  }
}
