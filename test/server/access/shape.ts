import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Link } from '../../../server/kernel/contract/link.ts';
import { graphqlName } from '../../../server/kernel/contract/names.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { TableColumn } from '../../../server/kernel/data/table-column.ts';
import { shownColumns } from '../../../server/kernel/schema/type-graphql/shown-columns.ts';
import type { List, One, Selection } from './selection.ts';

export interface Linked {
  readonly field: string;
  readonly link: Link;
}

/** A field of Query and the entity that it gives. */
export interface Root {
  readonly field: string;
  readonly entity: EntityClass;
}

type Field = GraphQLField<unknown, unknown>;

/** Together they stay within what one query may cost, whatever plugins add. */
const LINKS_AT_ONCE = 8;

/** What of the entities a schema lets one ask. */
export class Shape {
  constructor(
    readonly schema: GraphQLSchema,
    private readonly entities: ReadonlyMap<string, EntityClass>,
  ) {}

  get queries(): Field[] {
    return Object.values(this.schema.getQueryType()?.getFields() ?? {});
  }

  /** The root fields that list an entity and ask for nothing. */
  get lists(): Root[] {
    return this.queries.flatMap((field) => {
      const entity = this.entities.get(getNamedType(field.type).name.replace(/Connection$/, ''));
      const isList = field.args.some(({ name }) => name === 'orderBy') && !field.args.some(isRequiredArgument);
      return entity && isList ? [{ field: field.name, entity }] : [];
    });
  }

  /** The root fields that give a row by its id. */
  get singles(): Root[] {
    return this.queries.flatMap(({ name, type, args }) => {
      const entity = this.entities.get(getNamedType(type).name);
      return entity && args.length === 1 && args[0]?.name === 'id' ? [{ field: name, entity }] : [];
    });
  }

  /** The root fields that are neither. */
  get others(): Field[] {
    const known = new Set([...this.lists, ...this.singles].map(({ field }) => field));
    return this.queries.filter(({ name }) => !known.has(name));
  }

  type(entity: EntityClass): GraphQLObjectType | undefined {
    const type = this.schema.getType(graphqlName(entity));
    return isObjectType(type) ? type : undefined;
  }

  fields(entity: EntityClass): Field[] {
    return Object.values(this.type(entity)?.getFields() ?? {});
  }

  /** The links of an entity's type, those that other plugins add included. */
  links(entity: EntityClass): Linked[] {
    return this.fields(entity).flatMap(({ name, extensions }) =>
      extensions.link ? [{ field: name, link: extensions.link as Link }] : [],
    );
  }

  /** Of those that everybody who sees the row reads as they are: what a resolver answers is its own matter. */
  columns(entity: EntityClass): TableColumn[] {
    const shown = new Set(this.fields(entity).map(({ name }) => name));
    return shownColumns(entity).filter(({ name, kind }) => kind !== 'json' && shown.has(name));
  }

  /** Every column, and each link one step further: as many selections as it takes. */
  around(entity: EntityClass, first: number): Selection[] {
    const links = this.links(entity);
    const parts = Array.from({ length: Math.ceil(links.length / LINKS_AT_ONCE) || 1 }, (_, n) =>
      links.slice(n * LINKS_AT_ONCE, (n + 1) * LINKS_AT_ONCE),
    );
    return parts.map((part) => ({
      columns: this.columns(entity),
      ones: part.flatMap(({ field, link }): One[] => {
        if (link.kind === 'many') return [];
        const selection = this.plain(link.to());
        return [{ alias: `one_${field}`, field, entity: link.to(), column: link.column, selection }];
      }),
      lists: part.flatMap(({ field, link }): List[] => {
        if (link.kind === 'one') return [];
        const each = this.plain(link.to().of);
        return [{ alias: `all_${field}`, field, entity: link.to().of, column: link.column, args: { first }, each }];
      }),
    }));
  }

  plain(entity: EntityClass): Selection {
    return { columns: this.columns(entity), ones: [], lists: [] };
  }
}
