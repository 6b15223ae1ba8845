import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import type { ColumnKind, TableColumn } from '../../../server/kernel/data/table-column.ts';
import { columnSerializers } from '../../../server/kernel/execution/plan/leaf-serializer.ts';
import { objectWriter } from '../../../server/kernel/execution/plan/object-writer.ts';
import type { PlanNode, PlannedColumn } from '../../../server/kernel/execution/plan/output-plan.ts';

const Pace = new GraphQLEnumType({ name: 'Pace', values: { SLOW: {}, FAST: {} } });

function writer(kind: ColumnKind, type: GraphQLOutputType, isNullable = true) {
  const column: TableColumn = { name: 'c', kind, nullable: true };
  const layer = { entity: {} as never, columns: [column], isWhole: false, isCounted: false };
  const serializers = columnSerializers(column, type);
  const entry = { kind: 'column', key: 'it', column: 'c', serializers, output: { isRequired: !isNullable } };
  const node = { type: {}, entries: [entry as PlannedColumn], edges: [], rows: { layer } };
  return objectWriter(node as unknown as PlanNode);
}

describe('the writer of rows', () => {
  test.each<[ColumnKind, GraphQLOutputType, unknown, unknown]>([
    ['text', GraphQLString, 'a', 'a'],
    ['text', Pace, 'SLOW', 'SLOW'],
    ['integer', GraphQLInt, -7, -7],
    ['date', GraphQLLocalDate, '2026-02-28', '2026-02-28'],
    ['instant', GraphQLDateTime, '2026-03-01 08:30:00.250', '2026-03-01T08:30:00.250Z'],
    ['instant', GraphQLDateTime, '2024-02-29 23:59:59.999', '2024-02-29T23:59:59.999Z'],
    ['json', new GraphQLList(new GraphQLNonNull(GraphQLString)), '["a","b"]', ['a', 'b']],
  ])('writes %s as %s: %p', (kind, type, given, written) => {
    expect(writer(kind, type)([given])).toEqual({ it: written });
    expect(writer(kind, type)([null])).toEqual({ it: null });
  });

  test.each<[string, ColumnKind, GraphQLOutputType, unknown]>([
    ['a null where there is none', 'text', GraphQLString, null],
    ['a null where there is none, of another kind', 'integer', GraphQLInt, null],
    ['a number beyond its type', 'integer', GraphQLInt, 2 ** 31],
    ['a word that the type does not have', 'text', Pace, 'QUICK'],
    ['a day that is none', 'date', GraphQLLocalDate, '2026-02-30'],
    ['a moment that is none', 'instant', GraphQLDateTime, 'soon'],
    ['a null in a list of none', 'json', new GraphQLList(new GraphQLNonNull(GraphQLString)), '[null]'],
    ['something else than a list', 'json', new GraphQLList(GraphQLString), '{}'],
  ])('leaves to the slow way %s', (_what, kind, type, given) => {
    expect(() => writer(kind, type, false)([given])).toThrow();
  });
});
