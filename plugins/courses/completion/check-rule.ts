import { badInput, byCode, text, WHOLE } from 'qinxue/plugin';
import type { CompletionRule, RuleItem } from './rule.ts';
import type { CompletionOperator } from './rule-type.ts';

/** A rule as a client writes it: which fields go together is checked here. */
export interface WrittenRule {
  readonly kind: CompletionOperator;
  readonly of?: readonly WrittenRule[] | null;
  readonly count?: number | null;
  readonly item?: string | null;
  readonly seconds?: number | null;
  readonly basisPoints?: number | null;
}

const DEEPEST = 5;
const MAX_PARTS = 50;

type Operand = 'of' | 'count' | 'item' | 'seconds' | 'basisPoints';

const operands: Readonly<Record<CompletionOperator, readonly Operand[]>> = {
  ALL: ['of'],
  ANY: ['of'],
  AT_LEAST: ['of', 'count'],
  ALL_REQUIRED: [],
  ITEM_DONE: ['item'],
  WATCHED_GE: ['item', 'seconds', 'basisPoints'],
  ATTENDANCE_GE: ['basisPoints'],
  MANUAL: [],
};

/**
 * The rule, where it can be met with these items.
 * @throws BAD_INPUT with the path of the node, like `input.content.completionRule.of.1.item`.
 */
export function checkRule(
  written: WrittenRule,
  items: ReadonlyMap<string, RuleItem>,
  path: string,
  depth = 1,
): CompletionRule {
  const { kind } = written;
  if (depth > DEEPEST) throw badInput(path, text(`nests deeper than ${DEEPEST} levels.`, `嵌套超过 ${DEEPEST} 层。`));
  for (const operand of ['of', 'count', 'item', 'seconds', 'basisPoints'] as const)
    if (written[operand] != null && !operands[kind].includes(operand))
      throw badInput(`${path}.${operand}`, text(`does not go with ${kind}.`, `不适用于 ${kind}。`));

  switch (kind) {
    case 'ALL':
    case 'ANY':
      return { kind, of: checkParts(written, items, path, depth) };
    case 'AT_LEAST': {
      const of = checkParts(written, items, path, depth);
      return { kind, count: within(written.count, 1, of.length, `${path}.count`), of };
    }
    case 'ALL_REQUIRED':
      if (![...items.values()].some((item) => item.required))
        throw badInput(
          path,
          text('asks for all required items, and no item is required.', '要求完成全部必学内容，但没有必学内容。'),
        );
      return { kind };
    case 'ITEM_DONE':
      return { kind, item: checkItem(written, items, path).code };
    case 'WATCHED_GE':
      return checkWatched(written, items, path);
    case 'ATTENDANCE_GE':
      return { kind, basisPoints: share(written.basisPoints, `${path}.basisPoints`) };
    case 'MANUAL':
      return { kind };
  }
}

function checkParts(
  { kind, of }: WrittenRule,
  items: ReadonlyMap<string, RuleItem>,
  path: string,
  depth: number,
): CompletionRule[] {
  if (!of?.length || of.length > MAX_PARTS)
    throw badInput(
      `${path}.of`,
      text(`must have 1 to ${MAX_PARTS} parts for ${kind}.`, `对 ${kind} 须有 1 到 ${MAX_PARTS} 个组成部分。`),
    );
  return of.map((part, i) => checkRule(part, items, `${path}.of.${i}`, depth + 1));
}

function checkItem({ kind, item }: WrittenRule, items: ReadonlyMap<string, RuleItem>, path: string): RuleItem {
  const found = byCode(items, item ?? '');
  if (!found)
    throw badInput(
      `${path}.item`,
      text(`must be the code of an item of this version for ${kind}.`, `对 ${kind} 须为本版本某项内容的编码。`),
    );
  return found;
}

function checkWatched(written: WrittenRule, items: ReadonlyMap<string, RuleItem>, path: string): CompletionRule {
  const { code, durationSeconds } = checkItem(written, items, path);
  const { seconds, basisPoints } = written;
  if (durationSeconds === null)
    throw badInput(
      `${path}.item`,
      text('has no `durationSeconds`, so it cannot be watched.', '没有 `durationSeconds`，无法按观看时长计。'),
    );
  if ((seconds == null) === (basisPoints == null))
    throw badInput(path, {
      en: 'must have either `seconds` or `basisPoints` for WATCHED_GE.',
      zh: '对 WATCHED_GE 须且只须填写 `seconds` 或 `basisPoints`。',
    });
  return seconds != null
    ? { kind: 'WATCHED_GE', item: code, seconds: within(seconds, 1, durationSeconds, `${path}.seconds`) }
    : { kind: 'WATCHED_GE', item: code, basisPoints: share(basisPoints, `${path}.basisPoints`) };
}

function within(value: number | null | undefined, least: number, most: number, path: string): number {
  if (value == null || value < least || value > most)
    throw badInput(path, text(`must be from ${least} to ${most}.`, `须在 ${least} 到 ${most} 之间。`));
  return value;
}

/** Less than one per cent is a mistake of the unit: 80 was meant to be 80 %. */
const LEAST_SHARE = WHOLE / 100;

function share(value: number | null | undefined, path: string): number {
  if (value == null || value < LEAST_SHARE || value > WHOLE)
    throw badInput(path, {
      en: `is in hundredths of a percent: from ${LEAST_SHARE} (1 %) to ${WHOLE} (100 %). 80 % are 8000.`,
      zh: `的单位是万分之一：须在 ${LEAST_SHARE}（1%）到 ${WHOLE}（100%）之间。80% 应写 8000。`,
    });
  return value;
}
