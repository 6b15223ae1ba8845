import { Kind, type TypeNode, type ValueNode } from 'graphql';
import type { QinxueError } from '../../base/errors.ts';
import { text } from '../../base/text.ts';
import type { ShapeLimits } from '../../contract/cost-limits.ts';
import { tooLarge } from './too-large.ts';

export interface Extent {
  /** Every scalar, list and object counts one. */
  readonly size: number;
  /** Lists and objects within one another; a scalar has depth 0. */
  readonly depth: number;
}

/** A literal as it stands in a document. */
export const literalExtent = (value: ValueNode): Extent => extentOf(value, partsOfLiteral);

/** A list type nests like a list; whoever resolves the type descends it by recursion. */
export function typeDepth(type: TypeNode): number {
  let depth = 0;
  for (let inner = type; inner.kind !== Kind.NAMED_TYPE; inner = inner.type) {
    if (inner.kind === Kind.LIST_TYPE) depth += 1;
  }
  return depth;
}

/** Variables are coerced by recursion over input types that may contain themselves (`and`, `or`), as deep as the JSON. */
export function variablesError(
  variables: Readonly<Record<string, unknown>>,
  { valueDepth }: Pick<ShapeLimits, 'valueDepth'>,
): QinxueError | undefined {
  // The record of the variables is a level that no value has.
  const depth = extentOf<unknown>(variables, partsOfJson).depth - 1;
  if (depth <= valueDepth) return undefined;
  const sentence = text(
    `A variable nests ${depth} levels of lists and objects; at most ${valueDepth} are allowed. Flatten it.`,
    `变量中的列表和对象嵌套了 ${depth} 层，最多 ${valueDepth} 层。请减少层数。`,
  );
  return tooLarge('variableDepth', depth, valueDepth, sentence);
}

const partsOfLiteral = (value: ValueNode): readonly ValueNode[] | undefined => {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : undefined;
};

const partsOfJson = (value: unknown): readonly unknown[] | undefined =>
  typeof value === 'object' && value !== null ? Object.values(value) : undefined;

function extentOf<Value>(root: Value, partsOf: (value: Value) => readonly Value[] | undefined): Extent {
  let size = 0;
  let depth = 0;
  const pending = [{ value: root, level: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    size += 1;
    const parts = partsOf(next.value);
    if (!parts) continue;
    const level = next.level + 1;
    depth = Math.max(depth, level);
    for (const value of parts) pending.push({ value, level });
  }
  return { size, depth };
}
