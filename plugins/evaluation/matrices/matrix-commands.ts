import { badInput, type Context, codeText, text } from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { judgementText, type Matrix, readMatrix } from '../ahp/judgement.ts';
import { type Weighing, weigh } from '../ahp/weigh.ts';
import type { IndexNode } from '../systems/index-node.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { nodesInOrder } from '../systems/nodes.ts';
import { assertDraft, managedVersion, take } from '../systems/system-commands.ts';
import type { IndexVersionWeighInput, PairwiseMatrixRecordInput } from './matrix-input.ts';
import { PairwiseMatrix } from './pairwise-matrix.ts';

export const TOP = '*';

/** Products of so many judgements stay whole. */
const MAX_EXPERTS = 15;

export async function recordMatrix(context: Context, input: PairwiseMatrixRecordInput): Promise<PairwiseMatrix> {
  const { version } = await managedVersion(context, input.indexVersion);
  assertDraft(version);
  const expertId = (input.expert && (await context.get(Member, input.expert)).id) ?? context.viewer.memberId;
  if (!expertId)
    throw badInput('input.expert', text('is needed: you are no member yourself.', '须指定专家：您本人不是职工。'));
  const groupCode = codeText(input.group ?? TOP);
  const codes = (await nodesOfGroup(context, version, groupCode)).map(({ code }) => code);
  const matrix = readMatrix(input.judgements, codes.length, 'input.judgements');
  const { lambdaMax, ci, cr, weights } = accepted(weigh([matrix]), 'input.judgements');

  const values = {
    codes,
    judgements: matrix.map((row) => row.map(judgementText).join(' ')),
    ...{ lambdaMax, ci, cr },
    weights: [...weights],
  };
  const known = await context.first(PairwiseMatrix, { versionId: version.id, groupCode, expertId });
  return known
    ? context.update(known, values)
    : context.insert(PairwiseMatrix, { versionId: version.id, groupCode, expertId, ...values });
}

/** Gives the nodes of a group the weights of all its experts together. */
export async function weighGroup(context: Context, input: IndexVersionWeighInput): Promise<IndexVersion> {
  const { version } = await managedVersion(context, input.indexVersion);
  assertDraft(version);
  const groupCode = codeText(input.group ?? TOP);
  const nodes = await nodesOfGroup(context, version, groupCode);
  const judged = await context.list(PairwiseMatrix, { versionId: version.id, groupCode });
  if (!judged.length)
    throw badInput('input.group', {
      en: 'has no matrix yet. Record one with `pairwiseMatrixRecord`.',
      zh: '尚无判断矩阵，请用 `pairwiseMatrixRecord` 录入。',
    });
  if (judged.length > MAX_EXPERTS)
    throw badInput('input.group', text(`has more than ${MAX_EXPERTS} experts.`, `的专家超过 ${MAX_EXPERTS} 名。`));
  const matrices = judged.map(({ judgements }): Matrix => {
    return readMatrix(
      judgements.map((row) => row.split(' ')),
      nodes.length,
      'input.group',
    );
  });
  const { weights } = accepted(weigh(matrices), 'input.group');
  await take(context, version, input.version);
  await context.updateAll(nodes.map((row, i) => ({ row, changes: { weight: weights[i] ?? 0, maxPoints: null } })));
  return context.get(IndexVersion, version.id);
}

/** @throws BAD_INPUT with the judgement that agrees least with the others. */
function accepted(weighing: Weighing, path: string): Weighing {
  if (weighing.isAccepted) return weighing;
  const [i, j] = weighing.doubtful;
  throw badInput(`${path}.${i}.${j}`, {
    en: `agrees least with the others: the consistency ratio is ${weighing.cr / 10_000}, and must be below 0.1. Judge it again.`,
    zh: `与其他判断最不一致：一致性比率为 ${weighing.cr / 10_000}，须小于 0.1，请重新判断。`,
  });
}

/** The nodes that have shares, in their order. */
async function nodesOfGroup(context: Context, version: IndexVersion, groupCode: string): Promise<IndexNode[]> {
  const nodes = await nodesInOrder(context, version.id);
  const group = groupCode === TOP ? undefined : nodes.find(({ code, kind }) => code === groupCode && kind === 'GROUP');
  if (groupCode !== TOP && !group)
    throw badInput(
      'input.group',
      text(`is no group of this version: "${groupCode}".`, `不是该版本的指标组：“${groupCode}”。`),
    );
  const parentId = group?.id ?? null;
  const below = nodes.filter((node) => node.parentId === parentId && (node.kind === 'GROUP' || node.kind === 'LEAF'));
  if (!below.length) throw badInput('input.group', text('has nothing to weigh yet.', '尚无可赋权的指标。'));
  return below;
}
