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
  /** Basis points. */
  readonly share?: number | null;
}

const MAX = 5;
const MAX_PARTS = 50;

type Operand = 'of' | 'count' | 'item' | 'seconds' | 'share';

const operands: Readonly<Record<CompletionOperator, readonly Operand[]>> = {
  ALL: ['of'],
  ANY: ['of'],
  AT_LEAST: ['of', 'count'],
  ALL_REQUIRED: [],
  ITEM_DONE: ['item'],
  WATCHED_GE: ['item', 'seconds', 'share'],
  ATTENDANCE_GE: ['share'],
  MANUAL: [],
};

/**
 * The rule, where it can be met with these items.
 * @throws BAD_INPUT with the path of the node, like `input.content.completionRule.of.1.item`.
 */
export function parseRule(
  written: WrittenRule,
  items: ReadonlyMap<string, RuleItem>,
  path: string,
  depth = 1,
): CompletionRule {
  const { kind } = written;
  if (depth > MAX) throw badInput(path, text(`nests deeper than ${MAX} levels.`, `嵌套超过 ${MAX} 层。`));
  for (const operand of ['of', 'count', 'item', 'seconds', 'share'] as const)
    if (written[operand] != null && !operands[kind].includes(operand))
      throw badInput(`${path}.${operand}`, text(`does not go with ${kind}.`, `不适用于 ${kind}。`));

  switch (kind) {
    case 'ALL':
    case 'ANY':
      return { kind, of: parseParts(written, items, path, depth) };
    case 'AT_LEAST': {
      const of = parseParts(written, items, path, depth);
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
      return { kind, item: parseItem(written, items, path).code };
    case 'WATCHED_GE':
      return parseWatched(written, items, path);
    case 'ATTENDANCE_GE':
      return { kind, basisPoints: parseShare(written.share, `${path}.share`) };
    case 'MANUAL':
      return { kind };
  }
}

function parseParts(
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
  return of.map((part, i) => parseRule(part, items, `${path}.of.${i}`, depth + 1));
}

function parseItem({ kind, item }: WrittenRule, items: ReadonlyMap<string, RuleItem>, path: string): RuleItem {
  const found = byCode(items, item ?? '');
  if (!found)
    throw badInput(
      `${path}.item`,
      text(`must be the code of an item of this version for ${kind}.`, `对 ${kind} 须为本版本某项内容的编码。`),
    );
  return found;
}

function parseWatched(written: WrittenRule, items: ReadonlyMap<string, RuleItem>, path: string): CompletionRule {
  const { code, durationSeconds } = parseItem(written, items, path);
  const { seconds, share } = written;
  if (durationSeconds === null)
    throw badInput(
      `${path}.item`,
      text('has no `durationSeconds`, so it cannot be watched.', '没有 `durationSeconds`，无法按观看时长计。'),
    );
  if ((seconds == null) === (share == null))
    throw badInput(
      path,
      text(
        'must have either `seconds` or `share` for WATCHED_GE.',
        '对 WATCHED_GE 须且只须填写 `seconds` 或 `share`。',
      ),
    );
  return seconds != null
    ? { kind: 'WATCHED_GE', item: code, seconds: within(seconds, 1, durationSeconds, `${path}.seconds`) }
    : { kind: 'WATCHED_GE', item: code, basisPoints: parseShare(share, `${path}.share`) };
}

function within(value: number | null | undefined, least: number, most: number, path: string): number {
  if (value == null || value < least || value > most)
    throw badInput(path, text(`must be from ${least} to ${most}.`, `须在 ${least} 到 ${most} 之间。`));
  return value;
}

/** Less than one per cent is a mistake of the unit: 0.8 was meant to be 80 %. */
const MIN_SHARE = WHOLE / 100;

function parseShare(value: number | null | undefined, path: string): number {
  if (value == null || value < MIN_SHARE || value > WHOLE)
    throw badInput(
      path,
      text(
        'is in percent: from 1 to 100. Four fifths are 80.',
        '的单位是百分比：须在 1 到 100 之间。五分之四应写 80。',
      ),
    );
  return value;
}
