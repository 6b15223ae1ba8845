import { badInput } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Stored } from '../data/stored.ts';
import type { Table } from '../data/table.ts';

/** MySQL's `text` counts bytes, `varchar` letters; SQLite would take any. */
const TEXT_BYTES = 65_535;

/** @throws BAD_INPUT naming the column where a text is longer than it: before SQL, and on every database alike */
export function assertFits<E extends Stored>({ columns }: Table<E>, row: E): void {
  for (const { name, kind, length } of columns) {
    if (kind !== 'text') continue;
    const value = (row as unknown as Record<string, unknown>)[name];
    if (typeof value !== 'string') continue;
    if (length !== undefined && value.length > length && [...value].length > length)
      throw badInput(
        name,
        text(
          `has ${[...value].length} letters; at most ${length} are taken. Make it shorter.`,
          `有 ${[...value].length} 个字符，最多 ${length} 个，请缩短。`,
        ),
      );
    if (length === undefined && value.length * 3 > TEXT_BYTES && Buffer.byteLength(value) > TEXT_BYTES)
      throw badInput(
        name,
        text(
          `has ${Buffer.byteLength(value)} bytes in UTF-8; at most ${TEXT_BYTES} are taken. Make it shorter.`,
          `按 UTF-8 有 ${Buffer.byteLength(value)} 字节，最多 ${TEXT_BYTES} 字节，请缩短。`,
        ),
      );
  }
}
