import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import type { ColumnKind } from '../../../server/kernel/data/table.ts';
import { type Cell, cellOf } from '../../../server/kernel/execution/outlines/cells.ts';
import { OffOutline } from '../../../server/kernel/execution/outlines/outline.ts';
import { rowWriter } from '../../../server/kernel/execution/outlines/row-writer.ts';

const Pace = new GraphQLEnumType({ name: 'Pace', values: { SLOW: {}, FAST: {} } });
const cell = (kind: ColumnKind, type: GraphQLOutputType) => cellOf({ name: 'c', kind, nullable: true }, type) as Cell;
const writer = (kind: ColumnKind, type: GraphQLOutputType, isNullable = true) =>
  rowWriter([{ key: 'it', kind: 'cell', from: 0, cell: cell(kind, type), isNullable }], 'write');

describe('an outline of a row', () => {
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
  ])('is left for %s', (_what, kind, type, given) => {
    expect(() => writer(kind, type, false)([given])).toThrow();
  });

  test('is left without a word of its own: the executor says what is wrong', () => {
    expect(() => writer('text', GraphQLString, false)([null])).toThrow(OffOutline);
  });
});
