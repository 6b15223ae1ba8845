import { byIdLoader, type Context, Ctx, FieldResolver, mutationOf, operations, Resolver, Root } from 'qinxue/plugin';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexNode } from '../systems/index-node.ts';
import { codeIn, nodeByCode } from '../systems/node-by-code.ts';
import { confirmVeto, liftVeto, proposeVeto } from './veto-commands.ts';
import { VetoHit } from './veto-hit.ts';
import { VetoHitInput, VetoHitLiftInput, VetoHitProposeInput } from './veto-input.ts';

const signedIn = mutationOf(VetoHit, 'signed-in');

/** Who may is decided by the subject and the committee's seats. */
@Resolver(() => VetoHit)
export class VetoHitResolver extends operations({
  vetoHitPropose: signedIn(VetoHitProposeInput, proposeVeto, {
    description: 'Brings a fact forward; it does not count until it is confirmed (提出一票否决).',
  }),
  vetoHitConfirm: signedIn(VetoHitInput, (context, { vetoHit }) => confirmVeto(context, vetoHit), {
    description: 'Lets a veto count (确认一票否决).',
  }),
  vetoHitLift: signedIn(VetoHitLiftInput, liftVeto, {
    description: 'Lets a veto not count, and says why (撤销一票否决).',
  }),
}) {
  @FieldResolver(() => IndexNode, { nullable: true, description: 'The veto node with its names (指标).' })
  async indexNode(@Root() { subjectId, node }: VetoHit, @Ctx() context: Context) {
    const subject = await context.load(byIdLoader(EvaluationSubject), subjectId);
    return subject && context.load(nodeByCode, codeIn(subject.versionId, node));
  }
}
