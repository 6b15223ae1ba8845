import {
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { OwnGraph } from './own-graph.ts';

const words = (name: string) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

/** What a mutation is not as it should be: allowed for someone, object first, one input, an answer. */
export function wrongMutations(graph: OwnGraph): string[] {
  const mutation = graph.schema.getMutationType();
  if (!mutation) return [];
  const types = Object.values(graph.schema.getTypeMap()).filter((type) => isObjectType(type) && type !== mutation);
  const nouns = new Set([...types.map(({ name }) => name), ...graph.entityNames].map((name) => words(name)[0]));
  return Object.values(mutation.getFields())
    .filter((field) => graph.ownsField(mutation.name, field.name))
    .flatMap((field) => problems(field, nouns).map((problem) => `${field.name} ${problem}`));
}

function problems({ name, args, type, extensions }: GraphQLField<unknown, unknown>, nouns: Set<string | undefined>) {
  const [object, ...action] = words(name);
  const [input, ...more] = args;
  const hasInput = input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(getNamedType(input.type));
  return [
    ...(extensions.allow ? [] : ['does not say who may call it: @Allow(…)']),
    ...(nouns.has(object) && action.length ? [] : ['does not begin with the object it acts on, like courseCreate']),
    ...(hasInput && !more.length ? [] : ['does not take exactly one argument `input`, an input type that is not null']),
    ...(isCompositeType(getNamedType(type)) ? [] : ['does not return what it has changed']),
  ];
}
