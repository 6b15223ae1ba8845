import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Something that `@skip` or `@include` may stand on. */
export interface Conditional {
  readonly directives?: readonly DirectiveNode[];
}

/** A field as it stands in a document, and what around it may be skipped. */
export interface Occurrence {
  readonly node: FieldNode;
  readonly under: readonly Conditional[];
}

/** The selection below a field, and what around it may be skipped. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly under: readonly Conditional[];
}

export interface Sources {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The fields of an object type that selections ask for, by the key that they answer under. As graphql-js
 * collects them, but before there are variables: what may be skipped is among them.
 */
export function collect(
  { schema, fragments }: Sources,
  type: GraphQLObjectType,
  selections: readonly Selected[],
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  const seen = new Set<string>();
  const holds = (condition: NamedTypeNode | undefined) => {
    const named = condition && schema.getType(condition.name.value);
    return !named || named === type || (isAbstractType(named) && schema.isSubType(named, type));
  };
  const walk = ({ selections: list }: SelectionSetNode, under: readonly Conditional[]): void => {
    for (const selection of list) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = found.get(key);
        if (same) same.push({ node: selection, under });
        else found.set(key, [{ node: selection, under }]);
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(selection.name.value);
      if (inner && holds(inner.typeCondition)) walk(inner.selectionSet, beneath(under, selection));
    }
  };
  const unseen = (name: string) => {
    if (seen.has(name)) return undefined;
    seen.add(name);
    return fragments.get(name);
  };
  for (const { set, under } of selections) walk(set, under);
  return found;
}

export const beneath = (under: readonly Conditional[], selection: SelectionNode): readonly Conditional[] =>
  selection.directives?.length ? [...under, selection] : under;

/** The selections below one field, as far as it has any. */
export const below = (occurrences: readonly Occurrence[]): Selected[] =>
  occurrences.flatMap(({ node, under }) =>
    node.selectionSet ? [{ set: node.selectionSet, under: beneath(under, node) }] : [],
  );
