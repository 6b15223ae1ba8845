import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { isFilter, weightOf } from './filter-weight.ts';
import type { Variables } from './page.ts';

/** The filter that a field is given, as far as it is known without variables. */
export interface GivenFilter {
  /** Undefined where it depends on variables. */
  readonly weight: number | undefined;
  weigh(variables: Variables): number;
}

/** Undefined where the field has no filter. */
export function filterOf(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
): GivenFilter | undefined {
  if (!field.arguments?.length) return undefined;
  const argument = args.find(({ type }) => isFilter(type));
  const value = argument && field.arguments.find(({ name }) => name.value === argument.name)?.value;
  if (!argument || !value) return undefined;
  const type = getNamedType(argument.type) as GraphQLInputObjectType;
  if (!hasVariable(value)) {
    const weight = weightOf(type, valueFromASTUntyped(value));
    return { weight, weigh: () => weight };
  }
  const weigh = (variables: Variables) => {
    const given = { ...defaultsOf(operation), ...variables };
    return weightOf(type, valueFromASTUntyped(value, given));
  };
  return { weight: undefined, weigh };
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
