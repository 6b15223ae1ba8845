import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Link } from '../../contract/link.ts';
import type { SchemaExtensions } from '../../contract/type-graphql-metadata.ts';
import { type EntityClass, type TableColumn, tableOf } from '../../data/table.ts';
import { below, collect, type Occurrence, type Selected, type Sources } from '../../request/levels/collect.ts';
import { cellOf } from './cells.ts';
import type { EdgePart, InfoPart, Lead, PageOutline, PagePart, RowOutline, Target } from './outline.ts';
import { type Entry, rowWriter } from './row-writer.ts';

/** A key that is always there: asked for anywhere, skipped nowhere. */
interface Asked {
  readonly key: string;
  readonly name: string;
  readonly occurrences: readonly Occurrence[];
}

/** Thrown and caught in here: something is asked that an outline has no word for. */
class Irregular extends Error {}

/** The outline of what is asked below a field; undefined where there is more to it than columns and links. */
export function outline(sources: Sources, type: GraphQLOutputType, asked: readonly Selected[]): Target | undefined {
  try {
    return new Outliner(sources).target(type, asked);
  } catch (error) {
    if (error instanceof Irregular) return undefined;
    throw error;
  }
}

class Outliner {
  constructor(private readonly sources: Sources) {}

  target(output: GraphQLOutputType, selections: readonly Selected[]): Target {
    const type = getNamedType(output);
    const { rows: entity, isConnection } = type.extensions as SchemaExtensions;
    if (!entity || !isObjectType(type)) throw new Irregular();
    return isConnection
      ? { kind: 'page', page: this.page(type, entity, selections) }
      : { kind: 'row', rows: this.rows(type, entity, selections) };
  }

  /** `columns` grows by what these rows need, and may be shared with others of the same page. */
  private rows(
    type: GraphQLObjectType,
    entity: EntityClass,
    selections: readonly Selected[],
    columns: TableColumn[] = [tableOf(entity).column('id')],
  ): RowOutline {
    const table = tableOf(entity);
    const from = (name: string) => {
      const at = columns.findIndex((column) => column.name === name);
      return at < 0 ? columns.push(table.column(name)) - 1 : at;
    };
    const leads: Lead[] = [];
    const entries = this.keys(type, selections).map(({ key, name, occurrences }): Entry => {
      if (name === '__typename') return { key, kind: 'name', name: type.name };
      const field = fieldOf(type, name);
      const link = field.extensions.link as Link | undefined;
      if (link) {
        const [{ node }] = occurrences as [Occurrence];
        const start = from(link.kind === 'one' ? link.column : 'id');
        leads.push({ key, from: start, link, field, node, to: this.target(field.type, below(occurrences)) });
        return { key, kind: 'lead' };
      }
      const column = table.columns.find((each) => each.name === name);
      const cell = column && !field.resolve && cellOf(column, field.type);
      if (!cell) throw new Irregular();
      return { key, kind: 'cell', from: from(name), cell, isNullable: !isNonNullType(field.type) };
    });
    return { entity, columns, write: rowWriter(entries, 'write'), rewrite: rowWriter(entries, 'rewrite'), leads };
  }

  private page(type: GraphQLObjectType, entity: EntityClass, selections: readonly Selected[]): PageOutline {
    const columns = [tableOf(entity).column('id')];
    const rows: RowOutline[] = [];
    const rowsAt = (host: GraphQLObjectType, { name, occurrences }: Asked): RowOutline => {
      const row = getNamedType(fieldOf(host, name).type);
      if (!isObjectType(row)) throw new Irregular();
      const found = this.rows(row, entity, below(occurrences), columns);
      rows.push(found);
      return found;
    };
    const parts = this.keys(type, selections).map((asked): PagePart => {
      const { key, name, occurrences } = asked;
      switch (name) {
        case '__typename':
          return { key, kind: 'name', name: type.name };
        case 'totalCount':
          return { key, kind: 'total' };
        case 'nodes':
          return { key, kind: 'nodes', rows: rowsAt(type, asked) };
        case 'edges':
          return { key, kind: 'edges', parts: this.edge(fieldOf(type, name), occurrences, rowsAt) };
        case 'pageInfo':
          return { key, kind: 'info', parts: this.info(fieldOf(type, name), occurrences) };
        default:
          throw new Irregular();
      }
    });
    return { entity, columns, rows, parts };
  }

  private edge(
    field: GraphQLField<unknown, unknown>,
    occurrences: readonly Occurrence[],
    rowsAt: (host: GraphQLObjectType, asked: Asked) => RowOutline,
  ): EdgePart[] {
    const type = objectOf(field);
    return this.keys(type, below(occurrences)).map((asked) => {
      const { key, name } = asked;
      if (name === '__typename') return { key, kind: 'name', name: type.name };
      if (name === 'cursor') return { key, kind: 'cursor' };
      return { key, kind: 'node', rows: rowsAt(type, asked) };
    });
  }

  private info(field: GraphQLField<unknown, unknown>, occurrences: readonly Occurrence[]): InfoPart[] {
    const type = objectOf(field);
    return this.keys(type, below(occurrences)).map(({ key, name }) =>
      name === '__typename' ? { key, kind: 'name', name: type.name } : { key, kind: name as 'hasNextPage' },
    );
  }

  private keys(type: GraphQLObjectType, selections: readonly Selected[]): Asked[] {
    return [...collect(this.sources, type, selections)].map(([key, occurrences]) => {
      const isSure = occurrences.every(({ node, under }) => !node.directives?.length && !under.length);
      if (!isSure || !occurrences[0]) throw new Irregular();
      return { key, name: occurrences[0].node.name.value, occurrences };
    });
  }
}

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name];
  if (!field) throw new Irregular();
  return field;
}

function objectOf({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Irregular();
  return named;
}
