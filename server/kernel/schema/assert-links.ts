import { type GraphQLSchema, isObjectType } from 'graphql';
import { BootError } from '../base/errors.ts';
import type { Class } from '../contract/define-plugin.ts';
import type { Installation } from '../contract/installation/installation.ts';
import { requirements } from '../contract/installation/order.ts';
import type { Link } from '../contract/link.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { tableOf } from '../data/table.ts';
import type { Ownership } from './ownership.ts';

/** @throws BootError where a link goes by a column that there is not, or to rows of a plugin that is not required. */
export function assertLinks(schema: GraphQLSchema, owners: Ownership, installation: Installation): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const { name, extensions } of Object.values(type.getFields())) {
        const link = extensions.link as Link | undefined;
        if (!link) continue;
        const id = owners.field(type.name, name) ?? owners.owner(type.name) ?? '';
        const wrong = (sentence: string) => new BootError(`Plugin "${id}": the link ${type.name}.${name} ${sentence}`);
        const target = link.kind === 'one' ? link.to() : link.to().of;
        // A link to one goes by a column of its own row – a value has none –, one to many by a column of what it leads to.
        const holder = link.kind === 'one' ? (type.extensions.rows as EntityClass | undefined) : target;
        const columns = holder && tableOf(holder).columns.map((column) => column.name);
        if (columns && !columns.includes(link.column))
          throw wrong(
            `goes by the column "${link.column}", which ${holder.name} has not. It has ${columns.join(', ')}.`,
          );
        const owner = installation.plugins.find(({ entities }) => entities.includes(target));
        if (!owner) throw wrong(`leads to ${nameOf(target)}, which no installed plugin lists. Add it to \`entities\`.`);
        const plugin = installation.plugin(id);
        if (plugin && owner !== plugin && !installation.alwaysOn.has(owner.id) && !requirements(plugin).includes(owner))
          throw wrong(`leads to ${nameOf(target)} of "${owner.id}". Write \`requires: [${owner.id}]\`.`);
      }
}

const nameOf = ({ name }: Class) => name;
