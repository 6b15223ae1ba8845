import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../contract/context.ts';
import { Page } from '../../contract/page.ts';
import type { RawValues } from '../../data/database.ts';
import type { Stored } from '../../data/stored.ts';
import { below, collect, type Sources } from '../../request/levels/collect.ts';
import { type Filling, fill, writePage, writeRows } from './fill.ts';
import { OffOutline, type RowOutline, type Target, type Written } from './outline.ts';
import { outline } from './outliner.ts';

/** An answer below a field, written already. */
const Answer = new GraphQLScalarType({ name: 'Answer', serialize: (value) => value });

type Field = GraphQLField<unknown, unknown>;

/** A document in which the executor finds the answers of some root fields as leaves, and the schema that it fits. */
export interface Outlined {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

/** Undefined where no field of the query has an outline. */
export function outlined(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Outlined | undefined {
  const query = schema.getQueryType();
  if (!query) return undefined;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const sources: Sources = { schema, fragments: new Map(fragments.map((each) => [each.name.value, each])) };
  const asked = collect(sources, query, [{ set: operation.selectionSet, under: [] }]);
  const leaves: Record<string, Field> = {};

  const selections = operation.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) return selection;
    const key = selection.alias?.value ?? selection.name.value;
    const field = query.getFields()[selection.name.value];
    // A key that stands in several places has its selection in all of them.
    if (!field?.resolve || asked.get(key)?.length !== 1) return selection;
    const target = outline(sources, field.type, below([{ node: selection, under: [] }]));
    if (!target) return selection;
    const name = `answer_${key}`;
    leaves[name] = answering(name, field, target, field.resolve);
    return leaf(selection, key, name);
  });
  if (!Object.keys(leaves).length) return undefined;
  const cut = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return {
    document: { ...document, definitions: document.definitions.map((each) => (each === operation ? cut : each)) },
    schema: Object.create(schema, { getQueryType: { value: () => withFields(query, leaves) } }) as GraphQLSchema,
  };
}

const leaf = ({ selectionSet: _, ...node }: FieldNode, key: string, name: string): FieldNode => ({
  ...node,
  name: { kind: Kind.NAME, value: name },
  alias: { kind: Kind.NAME, value: key },
});

const withFields = (type: GraphQLObjectType, more: Record<string, Field>): GraphQLObjectType =>
  Object.create(type, { getFields: { value: () => ({ ...type.getFields(), ...more }) } }) as GraphQLObjectType;

/** The field as a leaf: what its resolver gives, written out. */
const answering = (
  name: string,
  field: Field,
  target: Target,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): Field => ({
  ...field,
  // graphql-jit tells resolvers apart by it.
  name,
  type: isNonNullType(field.type) ? new GraphQLNonNull(Answer) : Answer,
  resolve: async (source, args, context, info) => {
    const value: unknown = await resolve(source, args, context, info);
    if (value === null || value === undefined) {
      if (isNonNullType(field.type)) throw new OffOutline();
      return null;
    }
    if (Array.isArray(value) !== isListType(getNullableType(field.type))) throw new OffOutline();
    return write({ context: context as Context, variables: info.variableValues }, target, value).catch(off);
  },
});

/** The executor says it field by field; a mistake in writing is ours, and is not to be hidden behind that. */
function off(error: unknown): never {
  throw error instanceof TypeError || error instanceof ReferenceError ? error : new OffOutline();
}

async function write(filling: Filling, target: Target, value: unknown) {
  if (target.kind === 'page') {
    if (!(value instanceof Page)) throw new OffOutline();
    const { page } = target;
    const written = await writeRows(filling, page, valuesOf(page, value.nodes), 'rewrite');
    return writePage(page, value, (rows) => written.get(rows) ?? []);
  }
  const { rows } = target;
  const values = valuesOf(rows, Array.isArray(value) ? value : [value]);
  const written = values.map((each) => rows.rewrite(each));
  await fill(filling, rows, values, written);
  return Array.isArray(value) ? written : written[0];
}

/** The values of rows that a resolver gave, in the order of the columns. */
function valuesOf({ entity, columns }: Pick<RowOutline, 'entity' | 'columns'>, rows: readonly Stored[]): RawValues[] {
  if (!rows.every((row) => row instanceof entity)) throw new OffOutline();
  return rows.map((row) => columns.map(({ name }) => (row as unknown as Written)[name]));
}
