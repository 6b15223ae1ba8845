import { badInput, Member, type Scope } from 'qinxue/plugin';
import { type Matrix, readMatrix, text } from '../ahp/judgement.ts';
import { type Weighing, weigh } from '../ahp/weigh.ts';
import type { IndexNode } from '../systems/index-node.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { nodesInOrder } from '../systems/nodes.ts';
import { managedVersion, requireDraft, take } from '../systems/system-commands.ts';
import type { IndexVersionWeighInput, PairwiseMatrixRecordInput } from './matrix-input.ts';
import { PairwiseMatrix } from './pairwise-matrix.ts';

export const TOP = '*';

/** Products of so many judgements stay whole. */
const MOST_EXPERTS = 15;

export async function recordMatrix(scope: Scope, input: PairwiseMatrixRecordInput): Promise<PairwiseMatrix> {
  const { version } = await managedVersion(scope, input.indexVersion);
  requireDraft(version);
  const expertId = (input.expert && (await scope.get(Member, input.expert)).id) ?? scope.viewer.memberId;
  if (!expertId) throw badInput('input.expert', 'is needed: you are no member yourself.');
  const groupCode = input.group ?? TOP;
  const codes = (await nodesOfGroup(scope, version, groupCode)).map(({ code }) => code);
  const matrix = readMatrix(input.judgements, codes.length, 'input.judgements');
  const { lambdaMax, ci, cr, weights } = accepted(weigh([matrix]), 'input.judgements');

  const values = {
    codes,
    judgements: matrix.map((row) => row.map(text).join(' ')),
    ...{ lambdaMax, ci, cr },
    weights: [...weights],
  };
  const known = await scope.first(PairwiseMatrix, { versionId: version.id, groupCode, expertId });
  return known
    ? scope.update(known, values)
    : scope.insert(PairwiseMatrix, { versionId: version.id, groupCode, expertId, ...values });
}

/** Gives the nodes of a group the weights of all its experts together. */
export async function weighGroup(scope: Scope, input: IndexVersionWeighInput): Promise<IndexVersion> {
  const { version } = await managedVersion(scope, input.indexVersion);
  requireDraft(version);
  const groupCode = input.group ?? TOP;
  const nodes = await nodesOfGroup(scope, version, groupCode);
  const judged = await scope.list(PairwiseMatrix, { versionId: version.id, groupCode });
  if (!judged.length) throw badInput('input.group', 'has no matrix yet. Record one with `pairwiseMatrixRecord`.');
  if (judged.length > MOST_EXPERTS) throw badInput('input.group', `has more than ${MOST_EXPERTS} experts.`);
  const matrices = judged.map(({ judgements }): Matrix => {
    return readMatrix(
      judgements.map((row) => row.split(' ')),
      nodes.length,
      'input.group',
    );
  });
  const { weights } = accepted(weigh(matrices), 'input.group');
  await take(scope, version, input.version);
  await scope.updateAll(nodes.map((row, i) => ({ row, changes: { weight: weights[i] ?? 0, maxPoints: null } })));
  return scope.get(IndexVersion, version.id);
}

/** @throws BAD_INPUT with the judgement that agrees least with the others. */
function accepted(weighing: Weighing, path: string): Weighing {
  if (weighing.isAccepted) return weighing;
  const [i, j] = weighing.doubtful;
  throw badInput(
    `${path}.${i}.${j}`,
    `agrees least with the others: the consistency ratio is ${weighing.cr / 10_000}, and must be below 0.1. Judge it again.`,
  );
}

/** The nodes that have shares, in their order. */
async function nodesOfGroup(scope: Scope, version: IndexVersion, groupCode: string): Promise<IndexNode[]> {
  const nodes = await nodesInOrder(scope, version.id);
  const group = groupCode === TOP ? undefined : nodes.find(({ code, kind }) => code === groupCode && kind === 'GROUP');
  if (groupCode !== TOP && !group) throw badInput('input.group', `is no group of this version: "${groupCode}".`);
  const parentId = group?.id ?? null;
  const below = nodes.filter((node) => node.parentId === parentId && (node.kind === 'GROUP' || node.kind === 'LEAF'));
  if (!below.length) throw badInput('input.group', 'has nothing to weigh yet.');
  return below;
}
