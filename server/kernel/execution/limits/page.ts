import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { countless } from './saturating.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** A page size as the client asks for it, which may be anything. */
export interface PageSize {
  /** `courses.first` */
  readonly argument: string;
  readonly size: unknown;
}

export interface PageArgument {
  readonly argument: string;
  /** Equal for arguments that are equal in every request. */
  readonly key: string;
  /** Undefined or null where the request leaves it out. */
  readonly size: (variables: Variables) => unknown;
}

/** The page that a field returns. */
export interface Page {
  readonly given: readonly PageArgument[];
  /** The size when no argument is given. */
  readonly ordinary: number;
}

const pageArguments: readonly string[] = ['first', 'last'];
export const ordinaryPage = 20;

export const isPageSize = (size: unknown): size is number => Number.isInteger(size) && Number(size) >= 0;

/** The page of a field, where its schema declares `first` or `last`. */
export function pageOf(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
): Page | undefined {
  const declared = args.filter((argument) => pageArguments.includes(argument.name));
  if (declared.length === 0) return undefined;
  const names = declared.map((argument) => argument.name);
  const given = (field.arguments ?? []).filter((argument) => names.includes(argument.name.value));
  const defaults = declared.map((argument) => argument.defaultValue).filter(isPageSize);
  return {
    given: given.map((argument) => pageArgument(field, argument, operation)),
    ordinary: Math.max(...(defaults.length > 0 ? defaults : [ordinaryPage])),
  };
}

/** The larger of `first` and `last`; what is no page size counts as a page without end, so that it never slips by. */
export function sizeOf({ given, ordinary }: Page, variables: Variables): number {
  const sizes = given.map((argument) => argument.size(variables)).filter((size) => size !== undefined && size !== null);
  if (sizes.length === 0) return ordinary;
  return Math.max(...sizes.map((size) => (isPageSize(size) ? size : countless)));
}

function pageArgument(
  field: FieldNode,
  { name, value }: ArgumentNode,
  operation: OperationDefinitionNode,
): PageArgument {
  const argument = `${field.name.value}.${name.value}`;
  if (value.kind !== Kind.VARIABLE) {
    const size = literalSize(value);
    return { argument, key: String(size), size: () => size };
  }
  const variable = value.name.value;
  const definition = operation.variableDefinitions?.find((each) => each.variable.name.value === variable);
  const ordinary = definition?.defaultValue && literalSize(definition.defaultValue);
  // A variable may be called `constructor`; only what the client sent counts.
  const size = (variables: Variables) => (Object.hasOwn(variables, variable) ? variables[variable] : ordinary);
  return { argument, key: `$${variable}`, size };
}

/** Anything but a whole number is kept as something that is no page size; validation has words for it. */
function literalSize(value: ValueNode): number | null {
  if (value.kind === Kind.NULL) return null;
  return value.kind === Kind.INT ? Number(value.value) : Number.NaN;
}
