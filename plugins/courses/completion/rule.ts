import { WHOLE } from 'qinxue/plugin';

/** When a course is completed: a closed tree of operators over the items of its version, by their codes. */
export type CompletionRule =
  | { readonly kind: 'ALL' | 'ANY'; readonly of: readonly CompletionRule[] }
  | { readonly kind: 'AT_LEAST'; readonly count: number; readonly of: readonly CompletionRule[] }
  /** Every item that is marked as required is done. */
  | { readonly kind: 'ALL_REQUIRED' }
  | { readonly kind: 'ITEM_DONE'; readonly item: string }
  /** Either so many seconds, or so many basis points of the item's duration. */
  | { readonly kind: 'WATCHED_GE'; readonly item: string; readonly seconds: number }
  | { readonly kind: 'WATCHED_GE'; readonly item: string; readonly basisPoints: number }
  /** So many basis points of the hours of a training class that teaches it were attended. */
  | { readonly kind: 'ATTENDANCE_GE'; readonly basisPoints: number }
  /** Someone who manages the course confirms it. */
  | { readonly kind: 'MANUAL' };

export const defaultRule: CompletionRule = { kind: 'ALL_REQUIRED' };

/** What a rule has to know of an item. */
export interface RuleItem {
  readonly code: string;
  readonly title: string;
  readonly required: boolean;
  readonly durationSeconds: number | null;
}

/** Whether any node of the rule is of the kind. */
export const mentions = (rule: CompletionRule, kind: CompletionRule['kind']): boolean =>
  rule.kind === kind || ('of' in rule && rule.of.some((part) => mentions(part, kind)));

/** The seconds that a WATCHED_GE leaf asks for. */
export const secondsWanted = (rule: CompletionRule & { kind: 'WATCHED_GE' }, item: RuleItem): number =>
  'seconds' in rule ? rule.seconds : Math.ceil(((item.durationSeconds ?? 0) * rule.basisPoints) / WHOLE);
