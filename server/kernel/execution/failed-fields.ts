import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { blame } from '../base/culprit.ts';
import type { SchemaExtensions } from '../contract/type-graphql-metadata.ts';

/** Notes for the log which plugin's field each error of a result comes from. */
export function blameFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  errors: readonly GraphQLError[],
): void {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  for (const { path = [], originalError } of errors) {
    if (!originalError) continue;
    let types: readonly GraphQLObjectType[] = [schema.getRootType(operation)].flatMap((type) => type ?? []);
    let selections: readonly SelectionSetNode[] = [selectionSet];
    let plugin: string | undefined;
    for (const key of path.filter((part): part is string => typeof part === 'string')) {
      const nodes = selections.flatMap((each) => fieldsOf(each, key, fragments));
      const name = nodes[0]?.name.value ?? '';
      const fields = types.flatMap((type) => {
        const field = type.getFields()[name];
        return field ? [{ type, field }] : [];
      });
      const [first] = fields;
      const { plugin: ofField } = (first?.field.extensions ?? {}) as SchemaExtensions;
      const { plugin: ofType } = (first?.type.extensions ?? {}) as SchemaExtensions;
      plugin = ofField ?? ofType ?? plugin;
      types = fields.flatMap(({ field }) => {
        const type = getNamedType(field.type);
        if (isAbstractType(type)) return [...schema.getPossibleTypes(type)];
        return isObjectType(type) ? [type] : [];
      });
      selections = nodes.flatMap((node) => node.selectionSet ?? []);
    }
    if (plugin) blame(originalError, plugin);
  }
}

function fieldsOf(
  { selections }: SelectionSetNode,
  key: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === key ? [selection] : [];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return inner ? fieldsOf(inner, key, fragments) : [];
  });
}
