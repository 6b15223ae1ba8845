import { type FieldNode, type GraphQLField, Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Prices } from '../../contract/prices.ts';
import type { Variables } from './page.ts';

/** Where nothing is read but the objects themselves. */
export const free: Prices = { metric: () => 0 };

/**
 * Stands as `reads` in the extensions of a field that reads much more than it returns, and says what that costs. It is paid once
 * for one unit, and `OVERLAP` times for any list of them, which is read in one statement.
 */
export type Reads = (argument: (name: string) => unknown, prices: Prices) => number;

/** A fact counts in each unit above it: the levels of a tree of units. */
export const OVERLAP = 4;

export const readsOf = ({ extensions }: GraphQLField<unknown, unknown>): Reads | undefined =>
  extensions.reads as Reads | undefined;

/** The value that an argument has with these variables. */
export function argumentOf(field: FieldNode, operation: OperationDefinitionNode, variables: Variables) {
  return (name: string): unknown => {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind !== Kind.VARIABLE) return value && valueFromASTUntyped(value);
    const variable = value.name.value;
    // A variable may be called `constructor`; only what the client sent counts.
    if (Object.hasOwn(variables, variable)) return variables[variable];
    const definition = operation.variableDefinitions?.find((each) => each.variable.name.value === variable);
    return definition?.defaultValue && valueFromASTUntyped(definition.defaultValue);
  };
}
