import { type Text, WHOLE } from 'qinxue/plugin';
import { type CompletionRule, type RuleItem, secondsWanted } from './rule.ts';
import { wording } from './wording.ts';

/** What a learner has done so far. */
export interface Learning<Item extends RuleItem = RuleItem> {
  readonly items: readonly Item[];
  /** The codes of the items that are done. */
  readonly done: ReadonlySet<string>;
  /** By the item's code. */
  readonly watchedSeconds: ReadonlyMap<string, number>;
  /** Basis points of the hours of a class that teaches it; of the best, where there were several. */
  readonly attendance: number;
  readonly isConfirmed: boolean;
}

/** A rule with what is fulfilled of it, node by node. */
export interface Explanation<Item extends RuleItem = RuleItem> {
  readonly kind: CompletionRule['kind'];
  readonly isMet: boolean;
  /** Basis points; 10000 exactly where it is met. */
  readonly progress: number;
  readonly sentence: Text;
  /** The item that a leaf is about. */
  readonly item?: Item;
  readonly of: readonly Explanation<Item>[];
}

/** Whether the rule is met, and why (not). The order of parts and items never matters; more learning never un-meets. */
export function explain<Item extends RuleItem>(rule: CompletionRule, learning: Learning<Item>): Explanation<Item> {
  const ofRule = (part: CompletionRule) => explain(part, learning);
  switch (rule.kind) {
    case 'ALL':
      return group(rule.kind, rule.of.length, rule.of.map(ofRule));
    case 'ANY':
      return group(rule.kind, 1, rule.of.map(ofRule));
    case 'AT_LEAST':
      return group(rule.kind, rule.count, rule.of.map(ofRule));
    case 'ALL_REQUIRED': {
      const required = learning.items.filter((item) => item.required).map((item) => done(item, learning));
      return group(rule.kind, required.length, required);
    }
    case 'ITEM_DONE':
      return done(itemOf(rule.item, learning), learning);
    case 'WATCHED_GE': {
      const item = itemOf(rule.item, learning);
      const [watched, wanted] = [learning.watchedSeconds.get(item.code) ?? 0, secondsWanted(rule, item)];
      const progress = Math.floor((Math.min(watched, wanted) * WHOLE) / wanted);
      return leaf(rule.kind, progress, wording.watched(item.title, watched, wanted), item);
    }
    case 'ATTENDANCE_GE': {
      const progress = Math.floor((Math.min(learning.attendance, rule.basisPoints) * WHOLE) / rule.basisPoints);
      return leaf(rule.kind, progress, wording.attended(learning.attendance, rule.basisPoints));
    }
    case 'MANUAL':
      return leaf(rule.kind, learning.isConfirmed ? WHOLE : 0, wording.manual(learning.isConfirmed));
  }
}

/** The leaves that stand between the learner and completion. */
export const unmetLeaves = <Item extends RuleItem>(node: Explanation<Item>): Explanation<Item>[] => {
  if (node.isMet) return [];
  return node.of.length ? node.of.flatMap(unmetLeaves) : [node];
};

/** The best `count` of the parts decide: what else was done counts for nothing here. */
function group<Item extends RuleItem>(
  kind: Explanation['kind'],
  count: number,
  of: readonly Explanation<Item>[],
): Explanation<Item> {
  const best = of
    .map((part) => part.progress)
    .sort((a, b) => b - a)
    .slice(0, count);
  // A version without required items asks for nothing.
  const progress = count === 0 ? WHOLE : Math.floor(best.reduce((sum, each) => sum + each, 0) / count);
  const met = of.filter((part) => part.isMet).length;
  return { kind, isMet: progress === WHOLE, progress, sentence: wording.group(count, of.length, met), of };
}

const leaf = <Item extends RuleItem>(
  kind: Explanation['kind'],
  progress: number,
  sentence: Text,
  item?: Item,
): Explanation<Item> => ({ kind, isMet: progress === WHOLE, progress, sentence, ...(item && { item }), of: [] });

const done = <Item extends RuleItem>(item: Item, learning: Learning<Item>): Explanation<Item> => {
  const isDone = learning.done.has(item.code);
  return leaf('ITEM_DONE', isDone ? WHOLE : 0, wording.done(item.title, isDone), item);
};

function itemOf<Item extends RuleItem>(code: string, { items }: Learning<Item>): Item {
  const item = items.find((each) => each.code === code);
  if (!item) throw new Error(`A published rule names the item "${code}", which its version does not have.`);
  return item;
}
