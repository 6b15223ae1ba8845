import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { plus, times } from './saturating.ts';

/** Searching a text looks at all of it, where other tests compare. */
const searches: readonly string[] = ['contains', 'startsWith'];
const SEARCH = 2;
/** Values of one `in` that weigh as one test: each row looks among them once. */
const VALUES_PER_TEST = 20;

/** Whether an input type says which rows a list has: it holds itself, as `and`, `or` and `not`. */
export function isFilter(type: GraphQLInputType): type is GraphQLInputObjectType {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || isListType(type)) return false;
  const fields = named.getFields();
  return ['and', 'or', 'not'].every((name) => fields[name] && getNamedType(fields[name].type) === named);
}

/**
 * What a filter weighs: the tests that a row is held against, those on linked rows again for each link that leads to them.
 * The value is as a client sent it and may be anything; what it may not be is for coercion to say.
 */
export function weightOf(type: GraphQLInputObjectType, value: unknown, links = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  // A single branch may stand for a list of them.
  if (Array.isArray(value)) return sum(value.map((each) => Math.max(1, weightOf(type, each, links))));
  const fields = type.getFields();
  return sum(
    Object.entries(value).map(([key, part]) => {
      const inner = fields[key] && getNamedType(fields[key].type);
      if (part === null || part === undefined || !isInputObjectType(inner)) return 0;
      if (inner === type && ['and', 'or', 'not'].includes(key)) return Math.max(1, weightOf(type, part, links));
      if (isFilter(inner)) return plus(1 + links, weightOf(inner, part, links + 1));
      return times(1 + links, testsIn(part));
    }),
  );
}

function testsIn(test: unknown): number {
  if (typeof test !== 'object' || test === null) return 1;
  return sum(
    Object.entries(test).map(([operator, value]) => {
      if (Array.isArray(value)) return 1 + Math.floor(value.length / VALUES_PER_TEST);
      return searches.includes(operator) ? SEARCH : 1;
    }),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce(plus, 0);
