import { Column, getMetadataArgsStorage } from '../data/decorators.ts';
import type { Stored } from '../data/stored.ts';
import type { EntityClass } from '../data/table.ts';
import { BelongsTo } from './link.ts';

export interface ReferenceOptions {
  /** Shows the row as a field of the graph; a reference without one is private. */
  readonly description?: string;
  /** The field, where it is not the column without its `Id`: `author` of `authorId`. */
  readonly field?: string;
  /** The foreign key, where it is not `fk_<table>_<column without Id>`: `fk_courses_enrolment_member`. */
  readonly key?: string;
  readonly nullable?: true;
}

/**
 * A column with the id of another row: the column, its foreign key, and – with a description – the field that leads to
 * that row, null where there is none that the viewer can see. An index is declared beside it, by `@Index`.
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
    const name = column.replace(/Id$/, '');
    const target = prototype.constructor;
    Column('varchar', { length: 32, nullable: options.nullable ?? false })(prototype, column);
    const { foreignKeys, tables } = getMetadataArgsStorage();
    foreignKeys.push({
      target,
      propertyName: column,
      type: to,
      inverseSide: undefined,
      // Asked for when the class has been decorated whole: its table is not known before.
      get name() {
        const table = tables.find((each) => each.target === target)?.name;
        return options.key ?? `fk_${table}_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
      },
    });
    const { description } = options;
    if (description !== undefined) BelongsTo(to, column, { description })(prototype, options.field ?? name);
  };
}
