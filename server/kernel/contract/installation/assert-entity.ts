import { BootError } from '../../base/errors.ts';
import type { EntityClass } from '../../data/entity-class.ts';
import { tableOf } from '../../data/table.ts';
import type { Plugin } from '../define-plugin.ts';

/** What ids begin with: with it and a ULID they fill their column of 32 letters. */
const ID_PREFIX = /^[a-z][a-z0-9]{1,4}$/;

/**
 * What the class of an entity says of itself.
 * @throws BootError naming the plugin, the class and the remedy
 */
export function assertEntity(plugin: Plugin, entity: EntityClass): void {
  const wrong = (sentence: string) => new BootError(`Plugin "${plugin.id}": ${entity.name}${sentence}`);
  if (typeof entity.idPrefix !== 'string' || !ID_PREFIX.test(entity.idPrefix))
    throw wrong(
      `.idPrefix is ${JSON.stringify(entity.idPrefix)}; ids of its rows would tell nothing. Write \`static readonly idPrefix = 'abc'\`, 2 to 5 small letters or digits.`,
    );
  if ('discreet' in entity)
    throw wrong(
      '.discreet is read by nothing any more: its values would reach the audit log. Call it `redactedInAudit`.',
    );
  const columns = columnsOf(plugin, entity);
  const unknown = entity.redactedInAudit?.find((name) => !columns.includes(name));
  if (unknown) throw wrong(`.redactedInAudit names "${unknown}", which is no column. It has ${columns.join(', ')}.`);
}

/** @throws BootError where the class is no table */
function columnsOf({ id }: Plugin, entity: EntityClass): string[] {
  try {
    const { columns, keyColumns } = tableOf(entity);
    return [...columns, ...keyColumns].map(({ name }) => name);
  } catch (cause) {
    throw new BootError(`Plugin "${id}": ${(cause as Error).message}`, { cause });
  }
}
