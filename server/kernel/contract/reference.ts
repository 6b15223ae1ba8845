import { Column, ForeignKey } from '../data/decorators.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import { BelongsTo } from './link.ts';

/** How a `Reference` is shown in the graph, and whether a row may be without one. */
export interface ReferenceOptions {
  /** Shows the row as a field of the graph; a reference without one is private. */
  readonly description?: string;
  /** The field, where it is not the column without its `Id`: `author` of `authorId`. */
  readonly field?: string;
  readonly nullable?: true;
}

/**
 * A column with the id of another row: the column, its foreign key, and – with a description – the field that leads to
 * that row, null where there is none that the viewer can see. An index is declared beside it, by `@Index`; the key has
 * the name that its migration gives it.
 * @example
 * @Reference(() => Member, { description: 'Who learns (学员).' })
 * memberId!: string;
 */
export function Reference<E extends Stored>(
  to: () => EntityClass<E>,
  options: ReferenceOptions = {},
): PropertyDecorator {
  return (prototype, property) => {
    const column = String(property);
    Column('varchar', { length: 32, nullable: options.nullable ?? false })(prototype, column);
    ForeignKey(to)(prototype, column);
    const { description } = options;
    if (description !== undefined)
      BelongsTo(to, column, { description })(prototype, options.field ?? column.replace(/Id$/, ''));
  };
}
