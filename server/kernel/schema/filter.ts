import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { linksOf } from '../contract/link.ts';
import { graphqlName } from '../contract/names.ts';
import { declaredEnum } from '../data/declared-types.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { TableColumn } from '../data/table-column.ts';
import { Quantity } from './quantity/quantity.ts';
import { shownColumns } from './type-graphql/shown-columns.ts';

type InputClass = new () => object;

/** Operators of one kind of column; each is a field of the test's input type. */
const operators = {
  same: ['eq', 'ne', 'in', 'notIn'],
  ordered: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'],
  text: ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith'],
  truth: ['eq'],
} as const;

const says: Readonly<Record<string, string>> = {
  eq: 'Equal (等于)',
  ne: 'Not equal, or empty (不等于)',
  in: 'One of these (在其中)',
  notIn: 'None of these, or empty (不在其中)',
  lt: 'Below (小于)',
  lte: 'At most (不大于)',
  gt: 'Above (大于)',
  gte: 'At least (不小于)',
  contains:
    'Contains this text, in whichever case; of names and titles also the pinyin or its initials (包含，名称可用拼音)',
  startsWith: 'Starts with this text, in whichever case; of names and titles also the pinyin or its initials (开头为)',
};

const tests = new Map<unknown, InputClass>();

function testInput(key: unknown, name: string, type: unknown, wanted: readonly string[]): InputClass {
  const known = tests.get(key);
  if (known) return known;
  class Test {}
  InputType(`${name}Test`, { description: `Tests of ${name} values; all that are given must hold (条件).` })(Test);
  for (const operator of wanted) {
    const list = operator === 'in' || operator === 'notIn';
    const options = { nullable: true as const, description: `${says[operator]}.` };
    Field(() => (list ? [type] : type) as never, options)(Test.prototype, operator);
  }
  Field(() => Boolean, { nullable: true, description: 'Whether there is no value (为空).' })(Test.prototype, 'isNull');
  tests.set(key, Test);
  return Test;
}

function testOf(column: TableColumn): InputClass | undefined {
  const type = column.field?.type;
  if (!type || column.field?.list || column.kind === 'json') return undefined;
  if (type === ID) return testInput(ID, 'Id', ID, operators.same);
  const enumType = declaredEnum(type);
  if (enumType) return testInput(type, enumType.name, type, operators.same);
  switch (column.kind) {
    case 'text':
      return testInput(String, 'Text', String, operators.text);
    case 'integer':
      // A bigint's tests must take what its field gives.
      if (type === GraphQLSafeInt) return testInput(type, 'SafeInt', type, operators.ordered);
      if (type instanceof Quantity) return testInput(type, type.name, type, operators.ordered);
      return testInput(Int, 'Int', Int, operators.ordered);
    case 'boolean':
      return testInput(Boolean, 'Boolean', Boolean, operators.truth);
    case 'instant':
      return testInput(GraphQLDateTime, 'DateTime', GraphQLDateTime, operators.ordered);
    case 'date':
      return testInput(GraphQLLocalDate, 'LocalDate', GraphQLLocalDate, operators.ordered);
  }
}

const filters = new WeakMap<EntityClass, InputClass>();

/** `CourseFilter`: a test per exposed column, the filter of each linked row, and `and`, `or`, `not`. */
export function filterInput(entity: EntityClass): InputClass {
  const known = filters.get(entity);
  if (known) return known;
  class Filter {}
  filters.set(entity, Filter);
  const type = graphqlName(entity);
  InputType(`${type}Filter`, { description: `Which ${type} rows; everything given must hold (筛选条件).` })(Filter);
  const add = (name: string, fieldType: () => unknown, description: string) =>
    Field(fieldType as never, { nullable: true, description })(Filter.prototype, name);

  add('and', () => [Filter], 'All of these (并且).');
  add('or', () => [Filter], 'Any of these (或者).');
  add('not', () => Filter, 'Whatever does not fit this, empty values among it (非).');
  for (const column of shownColumns(entity)) {
    const test = testOf(column);
    if (test) add(column.name, () => test, `Tests \`${column.name}\` (条件).`);
  }
  for (const [field, link] of linksOf(entity))
    if (link.kind === 'one') {
      const target = filterInput(link.to());
      add(field, () => target, `Where the linked row is visible to you and fits (关联条件).`);
    }
  return Filter;
}
