import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** An argument that was written with variables inside, and the variable that stands for the whole of it now. */
interface Lifted {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly value: ValueNode;
}

/** An operation without variables inside of lists and input objects, and how to come to the variables that it has. */
export interface FlatDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /**
   * Undefined where a value does not fit its argument. graphql-js has the words for it, while graphql-jit would skip what
   * has null for a condition, and never come to the end of a mutation after an argument that is null.
   */
  variables(coerced: Variables): Variables | undefined;
}

/**
 * A document in which every variable is a whole argument. graphql-jit 0.8.9 makes null of a variable that was left out
 * inside an input object, where the specification has the entry left out: unchanged became cleared. So such an argument
 * becomes a variable itself, and graphql-js works out its value. Documents without any stay as they are.
 */
export function withoutNestedVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FlatDocument {
  const lifted: Lifted[] = [];
  const needed = new Set<string>();
  const info = new TypeInfo(schema);
  const flat = visit(
    document,
    visitWithTypeInfo(info, {
      Argument: (node) => {
        const type = info.getArgument()?.type;
        if (node.value.kind === Kind.VARIABLE && isNonNullType(type)) needed.add(node.value.name.value);
        if (!type || node.value.kind === Kind.VARIABLE || !hasVariable(node.value)) return false;
        const name = unusedName(lifted.length, operation.variableDefinitions);
        lifted.push({ name, type, value: node.value });
        return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name }, loc: node.value.loc } };
      },
    }),
  ) as DocumentNode;
  const open = nullableOf(operation).filter((name) => needed.has(name));
  const isMissed = (coerced: Variables) => open.some((name) => coerced[name] === null);
  if (!lifted.length) return { document, operation, variables: (coerced) => (isMissed(coerced) ? undefined : coerced) };

  const isOperation = operationTest(operation);
  const found = flat.definitions.find(isOperation) as OperationDefinitionNode;
  const cut = { ...found, variableDefinitions: [...(found.variableDefinitions ?? []), ...lifted.map(definitionOf)] };
  return {
    document: { ...flat, definitions: flat.definitions.map((each) => (each === found ? cut : each)) },
    operation: cut,
    variables: (coerced) => {
      if (isMissed(coerced)) return undefined;
      const all: Record<string, unknown> = Object.assign(Object.create(null), coerced);
      for (const { name, type, value } of lifted) {
        const whole = valueFromAST(value, type, coerced);
        if (whole === undefined) return undefined;
        all[name] = whole;
      }
      return all;
    },
  };
}

/** Variables that may be null, as those with a default: where none may stand, GraphQL finds it only when it comes there. */
const nullableOf = ({ variableDefinitions = [] }: OperationDefinitionNode): readonly string[] =>
  variableDefinitions.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE).map(({ variable }) => variable.name.value);

/** Visiting makes anew what has changed in it; the place in the text stays. */
const operationTest =
  ({ name, loc }: OperationDefinitionNode) =>
  (each: DocumentNode['definitions'][number]): each is OperationDefinitionNode =>
    each.kind === Kind.OPERATION_DEFINITION && each.name?.value === name?.value && each.loc === loc;

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}

function unusedName(count: number, definitions: readonly VariableDefinitionNode[] = []): string {
  let name = `argument${count}`;
  while (definitions.some(({ variable }) => variable.name.value === name)) name += '_';
  return name;
}

/** Its type is for nobody to read: the value has been coerced. */
const definitionOf = ({ name }: Lifted): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
});
