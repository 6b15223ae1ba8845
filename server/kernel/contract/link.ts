import { Extensions, Field } from 'type-graphql';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import type { ConnectionClass } from './connection-class.ts';

type EntityThunk = () => EntityClass;
type ConnectionThunk = () => ConnectionClass;

/** A field that leads to other rows: what leads where, and never how it is fetched. */
export type Link =
  | { readonly kind: 'one'; readonly to: EntityThunk; readonly column: string }
  | { readonly kind: 'many'; readonly to: ConnectionThunk; readonly column: string };

export interface LinkOptions {
  readonly description: string;
}

export interface DeclaredLink {
  readonly host: object;
  readonly field: string;
  readonly link: Link;
  readonly description: string;
}

const declared: DeclaredLink[] = [];

/** Every link that was declared, installed or not. */
export const declaredLinks: readonly DeclaredLink[] = declared;

/**
 * The row whose id stands in `column` of this row; null where there is none that the viewer can see.
 * @example `@BelongsTo(() => Member, 'memberId', { description: 'Who learns (学员).' }) member?: Member;`
 */
export function BelongsTo<E extends Stored>(
  to: () => EntityClass<E>,
  column: string,
  options: LinkOptions,
): PropertyDecorator {
  return declare({ kind: 'one', to: to as EntityThunk, column }, options, { nullable: true });
}

/**
 * The rows whose `column` names this row, as a connection with its filter and order.
 * In an entity it adds a field to that entity's type; in a `@Resolver(() => Unit)` class to another's.
 * @example `@HasMany(() => CourseConnection, 'unitId', { description: '…' }) courses!: Page<Course>;`
 */
export function HasMany(to: ConnectionThunk, column: string, options: LinkOptions): PropertyDecorator {
  return declare({ kind: 'many', to, column }, options, {});
}

function declare(link: Link, { description }: LinkOptions, typeOptions: { nullable?: true }): PropertyDecorator {
  return (prototype, property) => {
    const field = String(property);
    declared.push({ host: prototype.constructor, field, link, description });
    Field(() => link.to() as never, { description, ...typeOptions })(prototype, property);
    // Goes with the field wherever it is inherited; the composed schema gives it its resolver.
    Extensions({ link })(prototype, field);
  };
}

const linksByHost = new WeakMap<object, ReadonlyMap<string, Link>>();

/** The links that a class and those it extends declare, by field name. */
export function linksOf(host: object): ReadonlyMap<string, Link> {
  // A class that can be asked about has been decorated whole: nothing is declared of it afterwards.
  const known = linksByHost.get(host) ?? findLinks(host);
  linksByHost.set(host, known);
  return known;
}

const findLinks = (host: object) =>
  new Map(
    declared.filter((d) => d.host === host || Object.isPrototypeOf.call(d.host, host)).map((d) => [d.field, d.link]),
  );
