import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Where fields are collected from, and what their conditions stand at. */
export interface FieldSource {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Those that `@skip` and `@include` name. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The fields of an object type that selections ask for, by the key that they answer under, as graphql-js collects them. */
export function collectFields(
  { schema, fragments, conditions }: FieldSource,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const fits = (condition: NamedTypeNode | undefined) => {
    const named = condition && schema.getType(condition.name.value);
    return !named || named === type || (isAbstractType(named) && schema.isSubType(named, type));
  };
  const isIncluded = (node: SelectionNode) =>
    !node.directives?.length ||
    (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.if !== false);
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = found.get(key);
        if (same) same.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(selection.name.value);
      if (inner && fits(inner.typeCondition)) walk(inner.selectionSet);
    }
  };
  const unseen = (name: string) => {
    if (seen.has(name)) return undefined;
    seen.add(name);
    return fragments[name];
  };
  for (const set of selectionSets) walk(set);
  return found;
}
