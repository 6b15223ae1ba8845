import { getMetadataArgsStorage } from '../data/decorators.ts';
import { type EntityClass, tableOf } from '../data/table.ts';
import { QinxueError } from '../errors.ts';
import { nounOf } from '../graph/noun.ts';
import { text } from '../plugin/text.ts';

/** A unique value that another row has: which fields, as far as the database tells. */
export function taken(entity: EntityClass, error: unknown): QinxueError {
  const fields = columnsOf(entity, error).map((column) => column.replace(/(?<=.)Id$/, ''));
  const { en, zh } = nounOf(entity);
  const named = fields.map((field) => `\`${field}\``);
  return new QinxueError(
    'CONFLICT',
    fields.length
      ? text(
          `Another ${en} has the same ${named.join(' and ')} already. Choose another, or use that one.`,
          `已有另一条${zh}的 ${named.join('、')} 与此相同，请换一个，或使用已有的那条。`,
        )
      : text(
          `Another ${en} has one of these unique values already. Choose another, or use that one.`,
          `已有另一条${zh}使用了其中一个不可重复的值，请换一个，或使用已有的那条。`,
        ),
    fields.length ? { fields } : {},
  );
}

/** SQLite names the columns, MySQL and MariaDB the index, with or without its table. */
function columnsOf(entity: EntityClass, error: unknown): readonly string[] {
  const message = String((error as { driverError?: { message?: string } }).driverError?.message ?? '');
  const table = tableOf(entity);
  const own = (columns: readonly string[]) =>
    columns.filter((name) => table.columns.some((each) => each.name === name));
  const [, failed] = /UNIQUE constraint failed: (.+)$/.exec(message) ?? [];
  if (failed) return own(failed.split(', ').map((each) => each.slice(each.indexOf('.') + 1)));
  const [, index = ''] = /for key '(?:[^'.]*\.)?([^']+)'$/.exec(message) ?? [];
  if (index === 'PRIMARY') return ['id'];
  const found = getMetadataArgsStorage().indices.find(({ name, target }) => name === index && target === entity);
  return Array.isArray(found?.columns) ? own(found.columns as string[]) : [];
}
