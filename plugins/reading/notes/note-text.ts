import { badInput, type Context, text } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import type { NoteVisibility } from './note-status.ts';

const MAX_CHARACTERS = 20_000;
/** A `text` column of MySQL holds 65,535 bytes. */
const MAX_BYTES = 64_000;

/** @throws BAD_INPUT for an empty text or one that is too long to be kept */
export function parseBody(argument: string, body: string): string {
  const written = body.trim();
  if (!written) throw badInput(argument, text('must not be empty.', '不能为空。'));
  if ([...written].length > MAX_CHARACTERS || Buffer.byteLength(written) > MAX_BYTES)
    throw badInput(
      argument,
      text(`must have at most ${MAX_CHARACTERS} characters.`, `最多 ${MAX_CHARACTERS} 个字符。`),
    );
  return written;
}

/** The unit whose people may read a note of someone in `unitId`: their own, or the nearest above that is no team. */
export async function sharedUnitOf(
  context: Context,
  unitId: string,
  visibility: NoteVisibility,
): Promise<string | null> {
  if (visibility === 'TEAM') return unitId;
  if (visibility !== 'UNIT') return null;
  const path = context.directory.unit(unitId)?.path ?? [unitId];
  // Units above the author's are on their own line, whoever asks.
  const units = await context.asSystem().list(Unit, { id: { in: [...path] }, kind: { ne: 'TEAM' } });
  return path.find((id) => units.some((unit) => unit.id === id)) ?? unitId;
}
