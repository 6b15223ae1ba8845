import { badInput, codeText, Percent, Score, text, WHOLE } from 'qinxue/plugin';
import { type Audience, inputCode, inputText } from '../../organisation/index.ts';
import type { NodeKind, ResultBand } from '../calculation/assessment.ts';
import { FULL } from '../calculation/leaf-score.ts';
import type { IndexContent, NodeContent } from './content.ts';
import type { IndexContentInput, IndexNodeInput } from './index-system-input.ts';
import type { DigitsOf } from './metric-digits.ts';
import { parseMethod } from './parse-method.ts';

const MAX_NODES = 200;
const MAX = 5;
const MAX_BANDS = 10;
const MAX_NAME = 300;

type Operand = Exclude<keyof IndexNodeInput, 'code' | 'name' | 'nameZh' | 'kind'>;

const scored: readonly Operand[] = ['method', 'params', 'metric', 'evidenceRequired', 'scoredBy'];

const operands: Readonly<Record<NodeKind, readonly Operand[]>> = {
  GROUP: ['weight', 'maxPoints', 'children'],
  LEAF: ['weight', 'maxPoints', ...scored],
  BONUS: ['maxPoints', ...scored],
  DEDUCTION: ['maxPoints', ...scored],
  VETO: ['effect', 'capBand'],
};

/** What has been counted and named while walking the tree. */
interface Walk {
  readonly codes: Set<string>;
  readonly bands: readonly ResultBand[];
  readonly digitsOf: DigitsOf;
}

/** @throws BAD_INPUT with the path of what is wrong, like `input.content.nodes.0.children.2.weight`. */
export function parseContent(
  input: IndexContentInput,
  applicability: Audience,
  digitsOf: DigitsOf,
  path = 'input.content',
): IndexContent {
  const bands = parseBands(input.bands, `${path}.bands`);
  const nodes = parseGroup(input.nodes, `${path}.nodes`, { codes: new Set(), bands, digitsOf }, 1);
  return { applicability, notApplicable: input.notApplicable ?? 'RENORMALISE', bands, nodes };
}

function parseBands(given: readonly ResultBand[], path: string): ResultBand[] {
  const bands = given.map(({ code, minScore }) => ({ code: codeText(code), minScore }));
  if (!bands.length || bands.length > MAX_BANDS)
    throw badInput(path, text(`must be 1 to ${MAX_BANDS}.`, `须为 1 到 ${MAX_BANDS} 个。`));
  for (const [i, { code, minScore }] of bands.entries()) {
    inputText(`${path}.${i}.code`, code, 32);
    if (minScore < 0 || minScore > FULL)
      throw badInput(`${path}.${i}.minScore`, text('must be from 0 to 100 points.', '须在 0 到 100 分之间。'));
    const earlier = bands.slice(0, i);
    if (earlier.some((band) => band.code === code || band.minScore === minScore))
      throw badInput(
        `${path}.${i}`,
        text('has the name or the score of another band.', '与其他档次的名称或分数重复。'),
      );
  }
  if (!bands.some(({ minScore }) => minScore === 0))
    throw badInput(path, text('must have one that begins at 0.', '须有一个从 0 开始的档次。'));
  return bands.sort((a, b) => b.minScore - a.minScore);
}

function parseGroup(nodes: readonly IndexNodeInput[], path: string, walk: Walk, depth: number): NodeContent[] {
  if (depth > MAX) throw badInput(path, text(`nests deeper than ${MAX} levels.`, `嵌套超过 ${MAX} 层。`));
  const checked = nodes.map((node, i) => parseNode(node, `${path}.${i}`, walk, depth));
  const main = checked.filter(({ kind }) => kind === 'GROUP' || kind === 'LEAF');
  if (!main.length) throw badInput(path, text('must have a group or a leaf.', '须有指标组或评分指标。'));
  assertShares(main, path);
  return checked;
}

/** Siblings have weights or points, not a mixture, and they make the whole. */
function assertShares(main: readonly NodeContent[], path: string): void {
  const withWeight = main.filter(({ weight }) => weight !== null).length;
  if (withWeight !== 0 && withWeight !== main.length)
    throw badInput(path, text('must have either weights or points throughout.', '须统一使用权重或统一使用分值。'));
  const sum = main.reduce((all, { weight, maxPoints }) => all + (weight ?? maxPoints ?? 0), 0);
  if (withWeight && sum !== WHOLE)
    throw badInput(
      path,
      text(
        `must have weights that add up to 100 %, not ${Percent.outside(sum)} %.`,
        `的权重之和须为 100%，而不是 ${Percent.outside(sum)}%。`,
      ),
    );
  if (!withWeight && sum !== FULL)
    throw badInput(
      path,
      text(
        `must have points that add up to 100, not ${Score.outside(sum)}.`,
        `的分值之和须为 100 分，而不是 ${Score.outside(sum)} 分。`,
      ),
    );
}

function parseNode(input: IndexNodeInput, at: string, walk: Walk, depth: number): NodeContent {
  const { kind } = input;
  const code = inputCode(`${at}.code`, input.code);
  if (walk.codes.has(code))
    throw badInput(`${at}.code`, text(`stands twice in this version: "${code}".`, `在本版本中重复：“${code}”。`));
  walk.codes.add(code);
  if (walk.codes.size > MAX_NODES)
    throw badInput(at, text(`is one of more than ${MAX_NODES} nodes.`, `：指标超过 ${MAX_NODES} 个。`));
  for (const [name, value] of Object.entries(input))
    if (value != null && !['code', 'name', 'nameZh', 'kind', ...operands[kind]].includes(name))
      throw badInput(`${at}.${name}`, text(`does not go with ${kind}.`, `不适用于 ${kind}。`));
  const isScored = operands[kind].includes('method');
  if (isScored && !input.method)
    throw badInput(`${at}.method`, text(`is needed for ${kind}.`, `是 ${kind} 的必填项。`));
  return {
    code,
    name: inputText(`${at}.name`, input.name, MAX_NAME),
    nameZh: inputText(`${at}.nameZh`, input.nameZh, MAX_NAME),
    kind,
    ...parseShare(input, at),
    method: input.method ?? null,
    params: input.method ? parseMethod(input.method, input.params, `${at}.params`, walk.digitsOf(input.metric)) : null,
    metric: parseMetric(input, at),
    evidenceRequired: input.evidenceRequired ?? false,
    scoredBy: parseStages(input, isScored, at),
    ...parseVeto(input, walk.bands, at),
    children: kind === 'GROUP' ? parseGroup(input.children ?? [], `${at}.children`, walk, depth + 1) : [],
  };
}

function parseShare({ kind, weight = null, maxPoints = null }: IndexNodeInput, at: string) {
  if (weight !== null && (weight < 1 || weight > WHOLE))
    throw badInput(`${at}.weight`, text('must be above 0 and at most 100 %.', '须大于 0，且不超过 100%。'));
  if (maxPoints !== null && (maxPoints < 1 || maxPoints > FULL))
    throw badInput(`${at}.maxPoints`, text('must be above 0 and at most 100 points.', '须大于 0，且不超过 100 分。'));
  const isMain = kind === 'GROUP' || kind === 'LEAF';
  if (isMain && (weight === null) === (maxPoints === null))
    throw badInput(`${at}.weight`, text('is needed, or `maxPoints`, and not both.', '与 `maxPoints` 须填且只填一项。'));
  if ((kind === 'BONUS' || kind === 'DEDUCTION') && maxPoints === null)
    throw badInput(
      `${at}.maxPoints`,
      text(`is needed for ${kind}: the most that it gives or takes.`, `是 ${kind} 的必填项：最多加或扣的分数。`),
    );
  return { weight, maxPoints };
}

function parseMetric({ metric, method }: IndexNodeInput, at: string): string | null {
  if (metric == null) return null;
  if (method === 'LEVELS')
    throw badInput(
      `${at}.method`,
      text('must be one that scores a number, as a metric is one.', '须为对数值计分的方法，因为数据指标是数值。'),
    );
  if (!/^[a-z][a-z0-9-]*\.[a-z0-9.-]+$/.test(metric) || metric.length > 100)
    throw badInput(`${at}.metric`, {
      en: 'must be the id of a metric, like `courses.completion-rate`.',
      zh: '须为数据指标编码，如 `courses.completion-rate`。',
    });
  return metric;
}

function parseStages({ scoredBy, metric }: IndexNodeInput, isScored: boolean, at: string) {
  if (!isScored) return [];
  if (metric != null) {
    if (scoredBy?.some((stage) => stage !== 'METRIC'))
      throw badInput(
        `${at}.scoredBy`,
        text('must be METRIC alone where a metric scores it.', '在由数据指标计分时只能为 METRIC。'),
      );
    return ['METRIC' as const];
  }
  const wanted = [...new Set(scoredBy ?? (['SELF', 'UNIT', 'COMMITTEE'] as const))];
  if (!wanted.length) throw badInput(`${at}.scoredBy`, text('must name a stage.', '须指定评分环节。'));
  if (wanted.includes('METRIC'))
    throw badInput(
      `${at}.scoredBy`,
      text('is METRIC only where there is a `metric`.', '仅在指定 `metric` 时可为 METRIC。'),
    );
  return wanted;
}

function parseVeto(input: IndexNodeInput, bands: readonly ResultBand[], at: string) {
  const { kind, effect = null } = input;
  const capBand = input.capBand == null ? null : codeText(input.capBand);
  if (kind === 'VETO' && !effect) throw badInput(`${at}.effect`, text('is needed for VETO.', '是 VETO 的必填项。'));
  if (effect === 'CAP_BAND' && !bands.some(({ code }) => code === capBand))
    throw badInput(`${at}.capBand`, text('must be one of the bands for CAP_BAND.', '在 CAP_BAND 时须为已有档次之一。'));
  if (effect !== 'CAP_BAND' && capBand !== null)
    throw badInput(`${at}.capBand`, text('goes with CAP_BAND only.', '仅适用于 CAP_BAND。'));
  return { effect, capBand };
}
