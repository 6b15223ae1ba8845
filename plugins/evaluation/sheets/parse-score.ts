import { badInput, byCode, codeText, text } from 'qinxue/plugin';
import { inputText, optionalText } from '../../organisation/index.ts';
import type { Stage } from '../calculation/reading.ts';
import type { IndexNode } from '../systems/index-node.ts';
import type { LeafScoreInput, LeafScoreType } from './leaf-score-type.ts';
import { parseEvidence } from './parse-evidence.ts';

const MAX_ITEMS = 200;
const MAX_REASON = 1000;

/** What is said of a node, as it is kept. @throws BAD_INPUT with the path of what does not go with its method. */
export function parseScore(
  input: LeafScoreInput,
  nodes: ReadonlyMap<string, IndexNode>,
  stage: Stage,
  at: string,
  before?: LeafScoreType,
): LeafScoreType {
  const node = byCode(nodes, input.node);
  if (!node?.method)
    throw badInput(`${at}.node`, {
      en: `is no node that is scored in this version: "${input.node}". Read them in \`indexVersion { nodes }\`.`,
      zh: `不是该版本中可评分的指标：“${input.node}”。请在 \`indexVersion { nodes }\` 中查看。`,
    });
  if (!node.scoredBy.includes(stage) && !confirms(input, node, stage))
    throw badInput(
      `${at}.node`,
      text(`"${node.code}" is not scored in ${stage}.`, `“${node.code}”不在 ${stage} 环节评分。`),
    );
  const reason = optionalText(`${at}.reason`, input.reason, MAX_REASON) ?? null;
  const base = {
    node: node.code,
    reason,
    evidence: parseEvidence(input.evidence, `${at}.evidence`) ?? before?.evidence ?? [],
  };
  if (input.notApplicable) {
    if (input.value != null || input.level != null || input.items)
      throw badInput(
        at,
        text('says that the node does not apply and has a value as well.', '既声明不适用又填写了数值。'),
      );
    if (!reason)
      throw badInput(`${at}.reason`, text('is needed where a node does not apply.', '在指标不适用时必须填写。'));
    return { ...base, notApplicable: true, items: [] };
  }
  return { ...base, notApplicable: false, ...checkValue(input, node, at) };
}

/** Who reviews can confirm of whatever the subject scores that it does not apply. */
const confirms = ({ notApplicable }: LeafScoreInput, { scoredBy }: IndexNode, stage: Stage) =>
  notApplicable === true && stage !== 'SELF' && scoredBy.includes('SELF');

function checkValue(
  input: LeafScoreInput,
  node: IndexNode,
  at: string,
): Pick<LeafScoreType, 'value' | 'level' | 'items'> {
  const { value = null, level = null, items = null } = input;
  const given = [value, level, items].filter((each) => each !== null).length;
  if (given !== 1)
    throw badInput(at, {
      en: 'must have exactly one of `value`, `level`, `items` and `notApplicable`.',
      zh: '须在 `value`、`level`、`items`、`notApplicable` 中恰好填写一项。',
    });
  const counts = node.method === 'ADDITIVE' || node.method === 'DEDUCTIVE';
  if (node.method === 'LEVELS') {
    const levels = node.params?.levels.map(({ code }) => code) ?? [];
    const chosen = level !== null && [level, codeText(level)].find((code) => levels.includes(code));
    if (!chosen)
      throw badInput(
        `${at}.level`,
        text(`must be one of ${levels.join(', ')}.`, `须为以下之一：${levels.join('、')}。`),
      );
    return { level: chosen, items: [] };
  }
  if (level !== null)
    throw badInput(`${at}.level`, text(`does not go with ${node.method}.`, `不适用于 ${node.method}。`));
  if (items !== null) {
    if (!counts) throw badInput(`${at}.items`, text(`does not go with ${node.method}.`, `不适用于 ${node.method}。`));
    if (items.length > MAX_ITEMS)
      throw badInput(`${at}.items`, text(`must be at most ${MAX_ITEMS}.`, `最多 ${MAX_ITEMS} 项。`));
    const named = items.map((item, i) => inputText(`${at}.items.${i}`, item, 200));
    return { items: named, value: node.params?.dedupe ? new Set(named).size : named.length };
  }
  if (counts && value !== null && (value < 0 || value > 1_000_000))
    throw badInput(`${at}.value`, text('must be from 0 to 1000000.', '须在 0 到 1000000 之间。'));
  if (node.method === 'BOOLEAN' && value !== 0 && value !== 1)
    throw badInput(`${at}.value`, text('must be 1 or 0.', '须为 1 或 0。'));
  return { value, items: [] };
}
