import { QinxueError } from '../base/errors.ts';
import { type Text, text } from '../base/text.ts';
import { linksOf } from '../contract/link.ts';
import { declaredField } from '../data/declared-types.ts';
import { getMetadataArgsStorage } from '../data/decorators.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { nounOf, termOf, wordsOf } from './noun.ts';

/** A field as the graph calls it, and the words for it. */
interface Field {
  readonly name: string;
  readonly words: Text;
}

/**
 * CONFLICT that names the fields whose values another row has: `extensions.fields` as the graph calls them, the
 * message in words. A column that the graph does not show is told as its link, or as `conflictFields` of the entity says.
 * @example takenValues(Member, error) // "This employee number is taken: another member has it. …"
 */
export function takenValues(entity: EntityClass, error: unknown): QinxueError {
  const fields = duplicateColumns(entity, error).flatMap((column) => fieldsOf(entity, column));
  const noun = nounOf(entity);
  return new QinxueError('CONFLICT', sentence(noun, fields), { fields: fields.map(({ name }) => name) });
}

function sentence(noun: Text, fields: readonly Field[]): Text {
  const [only] = fields;
  if (!only) return text(`This ${noun.en} exists already. Read it instead.`, `该${noun.zh}已存在，请直接使用。`);
  if (fields.length === 1)
    return text(
      `This ${only.words.en} is taken: another ${noun.en} has it. Give another one.`,
      `该${only.words.zh}已被其他${noun.zh}使用，请换一个。`,
    );
  const [en, zh] = [fields.map(({ words }) => words.en), fields.map(({ words }) => words.zh)];
  return text(
    `Another ${noun.en} has the same ${en.slice(0, -1).join(', ')} and ${en.at(-1)}. Use that one, or give another ${en.at(-1)}.`,
    `已有${zh.slice(0, -1).join('、')}和${zh.at(-1)}都相同的${noun.zh}，请使用已有的记录，或更改${zh.at(-1)}。`,
  );
}

/** Of the unique index that the database names: SQLite tells its columns, MySQL and MariaDB its name. */
export function duplicateColumns(entity: EntityClass, error: unknown): readonly string[] {
  const message = (error as { driverError?: { message?: string } }).driverError?.message ?? '';
  const listed = /UNIQUE constraint failed: (.+)$/m.exec(message)?.[1];
  if (listed) return listed.split(', ').map((column) => column.slice(column.lastIndexOf('.') + 1));
  // The duplicate value stands before it and may hold anything.
  const index = /for key '([^']+)'\s*$/.exec(message)?.[1]?.replace(/^.*\./, '');
  const declared = getMetadataArgsStorage().indices.find(({ target, name }) => target === entity && name === index);
  return Array.isArray(declared?.columns) ? (declared.columns as string[]) : [];
}

function fieldsOf(entity: EntityClass, column: string): Field[] {
  if (column === 'id') return [];
  const told = entity.conflictFields?.[column];
  if (told) return Object.entries(told).map(([name, words]) => ({ name, words }));
  const link = [...linksOf(entity)].find(([, { kind, column: of }]) => kind === 'one' && of === column)?.[0];
  const name = link ?? column.replace(/Id$/, '');
  const words = wordsOf(name);
  return [{ name, words: text(words, termOf(declaredField(entity, name)?.description) ?? words) }];
}
