import { badInput, type Scope, Unit } from 'qinxue/plugin';
import type { NoteVisibility } from './note-status.ts';

const MOST_CHARACTERS = 20_000;
/** A `text` column of MySQL holds 65,535 bytes. */
const MOST_BYTES = 64_000;

/** @throws BAD_INPUT for an empty text or one that is too long to be kept */
export function checkBody(argument: string, body: string): string {
  const text = body.trim();
  if (!text) throw badInput(argument, 'must not be empty.');
  if ([...text].length > MOST_CHARACTERS || Buffer.byteLength(text) > MOST_BYTES)
    throw badInput(argument, `must have at most ${MOST_CHARACTERS} characters.`);
  return text;
}

/** The unit whose people may read a note of someone in `unitId`: their own, or the nearest above that is no team. */
export async function sharedUnitOf(scope: Scope, unitId: string, visibility: NoteVisibility): Promise<string | null> {
  if (visibility === 'TEAM') return unitId;
  if (visibility !== 'UNIT') return null;
  const path = scope.directory.unit(unitId)?.path ?? [unitId];
  // Units above the author's are on their own line, whoever asks.
  const units = await scope.asSystem().list(Unit, { id: { in: [...path] }, kind: { ne: 'TEAM' } });
  return path.find((id) => units.some((unit) => unit.id === id)) ?? unitId;
}
