import { GraphQLNonNull, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { EntityClass, TableColumn } from '../../../server/data/table.ts';
import { shownColumns } from '../../../server/graph/shown-columns.ts';
import { type Link, linksOf } from '../../../server/plugin/link.ts';
import { type Filter, type ListArgs, listed, orderName, type Row, type Sight } from '../graph/reference.ts';
import type { Random } from './random.ts';

/** A list in a query: the connection's arguments, and what is asked of each row. */
interface List {
  readonly alias: string;
  readonly field: string;
  readonly entity: EntityClass;
  /** The column that names the row around it; none at the root. */
  readonly column?: string;
  readonly args: ListArgs;
  readonly filterVariable: string;
  readonly orderVariable: string;
  readonly each: Selection;
}

interface One {
  readonly alias: string;
  readonly field: string;
  readonly entity: EntityClass;
  readonly column: string;
  readonly selection: Selection;
}

interface Selection {
  readonly columns: readonly TableColumn[];
  readonly ones: readonly One[];
  readonly lists: readonly List[];
}

/** A random query, and what the reference expects of it. */
export interface Plan {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `judged` is told of each row that a list or link decided on. */
  expected(sight: Sight, judged: (entity: EntityClass, rows: number) => void): object;
}

export class Planner {
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly entities: ReadonlyMap<string, EntityClass>,
    private readonly random: Random,
    private readonly rows: (entity: EntityClass) => readonly Row[],
  ) {}

  /** The root fields that list an entity and ask for nothing: name and entity. */
  get roots(): { field: string; entity: EntityClass }[] {
    return Object.values(this.schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
      const entity = this.entities.get(getNamedType(field.type).name.replace(/Connection$/, ''));
      const isFree = !field.args.some(({ type }) => type instanceof GraphQLNonNull);
      return entity && isFree && field.args.some(({ name }) => name === 'orderBy')
        ? [{ field: field.name, entity }]
        : [];
    });
  }

  /** The links of an entity's type, those that other plugins add included. */
  links(entity: EntityClass): { field: string; link: Link }[] {
    const type = this.schema.getType(entity.name) as GraphQLObjectType | undefined;
    return Object.values(isObjectType(type) ? type.getFields() : {}).flatMap(({ name, extensions }) =>
      extensions.link ? [{ field: name, link: extensions.link as Link }] : [],
    );
  }

  plan(depth = 3): Plan {
    this.aliases = 0;
    const roots = Array.from({ length: 1 + this.random.below(2) }, () => this.random.of(this.roots));
    const lists = roots.map(({ field, entity }) => this.list(field, entity, undefined, depth));
    return planOf(lists);
  }

  /** A query of one list with these arguments, every column and each of its links one step further. */
  around(field: string, entity: EntityClass, args: ListArgs): Plan {
    this.aliases = 0;
    const columns = this.columns(entity);
    const ones: One[] = [];
    const lists: List[] = [];
    for (const { field: name, link } of this.links(entity)) {
      const alias = `x${++this.aliases}`;
      if (link.kind === 'one') {
        const target = link.to();
        const selection = { columns: this.columns(target), ones: [], lists: [] };
        ones.push({ alias, field: name, entity: target, column: link.column, selection });
      } else {
        const target = link.to().of;
        const each = { columns: this.columns(target), ones: [], lists: [] };
        lists.push(this.named({ alias, field: name, entity: target, column: link.column, args: { first: 20 }, each }));
      }
    }
    return planOf([this.named({ alias: 'root', field, entity, args, each: { columns, ones, lists } })]);
  }

  private named(list: Omit<List, 'filterVariable' | 'orderVariable'>): List {
    return { ...list, filterVariable: `f_${list.alias}`, orderVariable: `o_${list.alias}` };
  }

  private list(field: string, entity: EntityClass, column: string | undefined, depth: number): List {
    const alias = `x${++this.aliases}`;
    const each = this.selection(entity, depth - 1);
    return this.named({ alias, field, entity, ...(column && { column }), args: this.args(entity), each });
  }

  private selection(entity: EntityClass, depth: number): Selection {
    const ones: One[] = [];
    const lists: List[] = [];
    if (depth > 0)
      for (const { field, link } of this.random.some(this.links(entity), 2)) {
        if (link.kind === 'many') {
          lists.push(this.list(field, link.to().of, link.column, depth));
          continue;
        }
        const target = link.to();
        const alias = `x${++this.aliases}`;
        ones.push({ alias, field, entity: target, column: link.column, selection: this.selection(target, depth - 1) });
      }
    return { columns: this.columns(entity), ones, lists };
  }

  /** Of those that everybody who sees the row reads as they are: what a resolver answers is its own matter. */
  private columns = (entity: EntityClass) => {
    const type = this.schema.getType(entity.name) as GraphQLObjectType;
    return shownColumns(entity).filter(({ name, kind }) => kind !== 'json' && type.getFields()[name]);
  };

  private args(entity: EntityClass): ListArgs {
    const { random } = this;
    const orderable = this.columns(entity).filter(({ nullable, kind }) => !nullable && kind !== 'boolean');
    const size = random.below(6);
    return {
      ...(random.chance(0.6) && { filter: this.filter(entity, 3) }),
      ...(random.chance(0.6) && {
        orderBy: [...new Set(random.some(orderable, 3))].map(({ name }) => orderName(name, random.chance(0.5))),
      }),
      ...(random.chance(0.2) ? { last: size } : { first: size }),
    };
  }

  filter(entity: EntityClass, depth: number): Filter {
    const { random } = this;
    const ones = [...linksOf(entity)].flatMap(([field, link]) =>
      link.kind === 'one' ? [{ field, to: link.to() }] : [],
    );
    const kind = depth > 1 ? random.below(6) : 0;
    if (kind === 1) return { and: [this.filter(entity, depth - 1), this.filter(entity, depth - 1)] };
    if (kind === 2) return { or: random.some([0, 1, 2], 3).map(() => this.filter(entity, depth - 1)) };
    if (kind === 3) return { not: this.filter(entity, depth - 1) };
    if (kind >= 4 && ones.length) {
      const { field, to } = random.of(ones);
      return { [field]: this.filter(to, depth - 1) };
    }
    const column = random.of(this.columns(entity).filter(({ field }) => !field?.list));
    return { [column.name]: this.test(entity, column) };
  }

  /** With the values of real rows, hidden ones among them. */
  private test(entity: EntityClass, { name, kind, nullable, field }: TableColumn): Filter {
    const { random } = this;
    const stored = this.rows(entity)
      .map((row) => row[name])
      .filter((value) => value !== null && value !== undefined);
    const written = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
    const some = () => written(random.of(stored));
    if (!stored.length || (nullable && random.chance(0.2))) return { isNull: random.chance(0.5) };
    if (kind === 'boolean') return { eq: some() };
    const isText = kind === 'text' && field?.type === String;
    const operators = ['eq', 'ne', 'in', 'notIn'];
    if (isText) operators.push('contains', 'startsWith');
    if (kind !== 'text') operators.push('lt', 'lte', 'gt', 'gte');
    const operator = random.of(operators);
    if (operator === 'in' || operator === 'notIn') return { [operator]: random.some(stored, 4).map(written) };
    if (operator === 'contains') return { contains: String(some()).slice(2, 2 + 1 + random.below(7)) };
    if (operator === 'startsWith') return { startsWith: String(some()).slice(0, 1 + random.below(9)) };
    return { [operator]: some() };
  }
}

function planOf(lists: readonly List[]): Plan {
  const all: List[] = [];
  const collect = (some: readonly List[]): void => {
    for (const list of some) {
      all.push(list);
      collect(list.each.lists);
      const deeper = (ones: readonly One[]): void => {
        for (const { selection } of ones) {
          collect(selection.lists);
          deeper(selection.ones);
        }
      };
      deeper(list.each.ones);
    }
  };
  collect(lists);
  const declared = all.flatMap(({ entity, filterVariable, orderVariable }) => [
    `$${filterVariable}: ${entity.name}Filter`,
    `$${orderVariable}: [${entity.name}Order!]`,
  ]);
  return {
    query: `query (${declared.join(', ')}) { ${lists.map(printList).join(' ')} }`,
    variables: Object.fromEntries(
      all.flatMap(({ args, filterVariable, orderVariable }) => [
        ...(args.filter ? [[filterVariable, args.filter]] : []),
        ...(args.orderBy ? [[orderVariable, args.orderBy]] : []),
      ]),
    ),
    expected: (sight, judged) =>
      Object.fromEntries(lists.map((list) => [list.alias, expectedList(list, undefined, sight, judged)])),
  };
}

const printList = ({ alias, field, args, filterVariable, orderVariable, each }: List): string =>
  `${alias}: ${field}(${args.last !== undefined ? `last: ${args.last}` : `first: ${args.first ?? 20}`}, filter: $${filterVariable}, orderBy: $${orderVariable}) {
    totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } } nodes { ${printSelection(each)} } }`;

const printSelection = ({ columns, ones, lists }: Selection): string =>
  [
    ...columns.map(({ name }) => name),
    ...ones.map(({ alias, field, selection }) => `${alias}: ${field} { ${printSelection(selection)} }`),
    ...lists.map(printList),
  ].join(' ');

type Judged = (entity: EntityClass, rows: number) => void;

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
    ...columns.map(({ name }) => {
      const value = row[name];
      return [name, value instanceof Date ? value.toISOString() : value];
    }),
    ...ones.map(({ alias, entity, column, selection }) => {
      judged(entity, 1);
      const linked = sight.rows(entity).find(({ id }) => id === row[column]);
      const isSeen = linked !== undefined && sight.sees(entity, linked.id);
      return [alias, isSeen ? expectedRow(selection, linked, sight, judged) : null];
    }),
    ...lists.map((list) => [list.alias, expectedList(list, row, sight, judged)]),
  ]);
}
