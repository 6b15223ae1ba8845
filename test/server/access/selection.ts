import { graphqlName } from '../../../server/kernel/contract/names.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { TableColumn } from '../../../server/kernel/data/table-column.ts';
import { type ListArgs, listed, type Row, type Sight, toldIn } from '../graph/reference.ts';

/** A list in a query: the connection's arguments, and what is asked of each row. */
export interface List {
  readonly alias: string;
  readonly field: string;
  readonly entity: EntityClass;
  /** The column that names the row around it; none at the root. */
  readonly column?: string;
  readonly args: ListArgs;
  readonly each: Selection;
}

export interface One {
  readonly alias: string;
  readonly field: string;
  readonly entity: EntityClass;
  readonly column: string;
  readonly selection: Selection;
}

/** A row that is asked for by its id, at the root. */
export interface ById {
  readonly alias: string;
  readonly field: string;
  readonly entity: EntityClass;
  readonly id: string;
  readonly selection: Selection;
}

export interface Selection {
  readonly columns: readonly TableColumn[];
  readonly ones: readonly One[];
  readonly lists: readonly List[];
  /** Asked for as well, and of no interest to the reference. */
  readonly also?: string;
}

/** `judged` is told of each row that a list or link decided on. */
export type Judged = (entity: EntityClass, rows: number) => void;

/** A query, and what the reference expects of it. */
export interface Plan {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  expected(sight: Sight, judged?: Judged): object;
}

export function planOf(lists: readonly List[], rows: readonly ById[] = []): Plan {
  const all: List[] = [];
  const collect = ({ lists: some, ones }: Pick<Selection, 'lists' | 'ones'>): void => {
    for (const list of some) {
      all.push(list);
      collect(list.each);
    }
    for (const { selection } of ones) collect(selection);
  };
  collect({ lists, ones: [] });
  for (const { selection } of rows) collect(selection);
  const ids = rows.map(({ alias }) => `$i_${alias}: ID!`);
  const ofLists = all.flatMap(({ alias, entity }) => [
    `$f_${alias}: ${graphqlName(entity)}Filter`,
    `$o_${alias}: [${graphqlName(entity)}Order!]`,
  ]);
  const declared = [...new Set([...ids, ...ofLists])];
  const printed = [...lists.map(printList), ...rows.map(printById)].join(' ');
  return {
    query: `query ${declared.length ? `(${declared.join(', ')}) ` : ''}{ ${printed} }`,
    variables: Object.fromEntries([
      ...rows.map(({ alias, id }) => [`i_${alias}`, id]),
      ...all.flatMap(({ alias, args }) => [
        ...(args.filter ? [[`f_${alias}`, args.filter]] : []),
        ...(args.orderBy ? [[`o_${alias}`, args.orderBy]] : []),
      ]),
    ]),
    expected: (sight, judged = () => {}) =>
      Object.fromEntries([
        ...lists.map((list) => [list.alias, expectedList(list, undefined, sight, judged)]),
        ...rows.map(({ alias, entity, id, selection }) => [alias, expectedOne(entity, id, selection, sight, judged)]),
      ]),
  };
}

const printList = ({ alias, field, args, each }: List): string =>
  `${alias}: ${field}(${args.last !== undefined ? `last: ${args.last}` : `first: ${args.first ?? 20}`}, filter: $f_${alias}, orderBy: $o_${alias}) {
    totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } } nodes { ${printSelection(each)} } }`;

const printById = ({ alias, field, selection }: ById) =>
  `${alias}: ${field}(id: $i_${alias}) { ${printSelection(selection)} }`;

const printSelection = ({ columns, ones, lists, also = '' }: Selection): string =>
  [
    also,
    ...columns.map(({ name }) => name),
    ...ones.map(({ alias, field, selection }) => `${alias}: ${field} { ${printSelection(selection)} }`),
    ...lists.map(printList),
  ].join(' ');

function expectedList(
  { entity, column, args, each }: List,
  around: Row | undefined,
  sight: Sight,
  judged: Judged,
): object {
  judged(entity, sight.rows(entity).length);
  const { rows, total, hasNextPage, hasPreviousPage } = listed(sight, entity, args, (row) =>
    column ? row[column] === around?.id : true,
  );
  return {
    totalCount: total,
    pageInfo: { hasNextPage, hasPreviousPage },
    edges: rows.map(({ id }) => ({ cursor: expect.any(String), node: { id } })),
    nodes: rows.map((row) => expectedRow(each, row, sight, judged)),
  };
}

function expectedRow({ columns, ones, lists }: Selection, row: Row, sight: Sight, judged: Judged): object {
  return Object.fromEntries([
    ...columns.map((column) => {
      const { name } = column;
      const value = toldIn(column, row[name]);
      return [name, value instanceof Date ? value.toISOString() : value];
    }),
    ...ones.map(({ alias, entity, column, selection }) => {
      return [alias, expectedOne(entity, row[column], selection, sight, judged)];
    }),
    ...lists.map((list) => [list.alias, expectedList(list, row, sight, judged)]),
  ]);
}

function expectedOne(entity: EntityClass, id: unknown, selection: Selection, sight: Sight, judged: Judged) {
  judged(entity, 1);
  const row = sight.rows(entity).find((each) => each.id === id);
  return row && sight.sees(entity, row.id) ? expectedRow(selection, row, sight, judged) : null;
}
