import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { isFilter, weightOf } from '../../server/kernel/execution/limits/filter-weight.ts';

/** A number in [0, 1), the next one each time. */
export type Next = () => number;

const texts = ['e', '安全', 'Member 1', '00', 'zz', 'É', 'Course 3'];

/** A filter of a type as a client might send it in a variable, of any shape, that weighs at most so much. */
export function randomFilter(type: GraphQLInputObjectType, next: Next, most: number): Record<string, unknown> {
  for (;;) {
    const filter = branch(type, next, 1, Math.ceil(most / 4));
    const weight = weightOf(type, filter);
    if (weight > 0 && weight <= most) return filter;
  }
}

const below = (next: Next, n: number) => Math.floor(next() * n);
const of = <T>(next: Next, list: readonly T[]): T => list[below(next, list.length)] as T;

function branch(type: GraphQLInputObjectType, next: Next, depth: number, width: number): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const links = fields.filter((field) => field.name.length > 3 && isFilter(field.type));
  const way = depth >= 5 ? 3 : below(next, 6);
  const inner = (at: GraphQLInputObjectType) => branch(at, next, depth + 1, Math.max(1, Math.ceil(width / 2)));
  if (way <= 1) return { [of(next, ['and', 'or'])]: Array.from({ length: 1 + below(next, width) }, () => inner(type)) };
  if (way === 2 && depth < 4) return { not: inner(type) };
  if (way === 4 && links.length && depth < 5) {
    const link = of(next, links);
    return { [link.name]: inner(getNamedType(link.type) as GraphQLInputObjectType) };
  }
  const tests = fields.filter(({ type }) => isInputObjectType(getNamedType(type)) && !isFilter(type) && !isOwn(type));
  const column = of(next, tests);
  return { [column.name]: test(getNamedType(column.type) as GraphQLInputObjectType, next) };
}

const isOwn = (type: unknown) => String(type).startsWith('[');

function test(type: GraphQLInputObjectType, next: Next): Record<string, unknown> {
  const operator = of(next, Object.values(type.getFields()));
  const named = getNamedType(operator.type);
  const value = () => {
    if (isEnumType(named)) return of(next, named.getValues()).name;
    if (named.name === 'Boolean') return next() < 0.5;
    if (named.name === 'Int' || named.name === 'SafeInt') return below(next, 1000);
    if (named.name === 'DateTime') return of(next, ['2025-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z']);
    if (named.name === 'LocalDate') return of(next, ['2025-01-01', '2026-06-30']);
    return of(next, texts);
  };
  const isList = String(operator.type).startsWith('[');
  return { [operator.name]: isList ? Array.from({ length: below(next, 30) }, value) : value() };
}
