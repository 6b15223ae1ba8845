import type { Encoding } from '../../../server/csv/decode.ts';

const gb18030 = new TextDecoder('gb18030', { fatal: true });
let gbTable: Map<string, readonly number[]> | undefined;

/** Node decodes GB18030 but does not encode it: the table is made by decoding all that there is in the BMP. */
function makeTable() {
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    try {
      const character = gb18030.decode(Uint8Array.from(bytes));
      if (!table.has(character)) table.set(character, bytes);
    } catch {
      // Not assigned.
    }
  };
  for (let byte = 0; byte < 0x80; byte++) learn(byte);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn(lead, trail);
  for (let index = 0; index < 39_420; index++) learn(...fourBytes(index));
  return table;
}

const fourBytes = (index: number) => [
  0x81 + Math.floor(index / 12_600),
  0x30 + (Math.floor(index / 1_260) % 10),
  0x81 + (Math.floor(index / 10) % 126),
  0x30 + (index % 10),
];

const SUPPLEMENTARY = 189_000;

function gbBytes(character: string): readonly number[] {
  gbTable ??= makeTable();
  const point = character.codePointAt(0)!;
  const bytes = point > 0xffff ? fourBytes(SUPPLEMENTARY + point - 0x10000) : gbTable.get(character);
  if (!bytes) throw new RangeError(`GB18030 has no ${character}`);
  return bytes;
}

export function canEncode(text: string, encoding: Encoding): boolean {
  gbTable ??= makeTable();
  return encoding !== 'gb18030' || [...text].every((each) => each > '\uFFFF' || each.length > 1 || gbTable!.has(each));
}

/** The text as a spreadsheet saves it; UTF-16 always has its mark, UTF-8 on request. */
export function encode(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === 'gb18030') return Uint8Array.from([...text].flatMap(gbBytes));
  if (encoding === 'utf-8') return Buffer.from(mark ? `\uFEFF${text}` : text, 'utf8');
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}
