import { badInput, type Context, QinxueError, text } from 'qinxue/plugin';
import { readDirectoryNow } from '../directory/directory-now.ts';
import { assertOpenDay } from '../tree/assert-open-day.ts';
import { CycleInTree, movedOn, type Places, startingOn } from '../tree/dated-tree.ts';
import { readPlaces, writeTree } from '../tree/write-tree.ts';

/** What a file says of where a unit hangs; what it does not say of a unit that was there stays. */
export interface PlacedUnit {
  readonly id: string;
  readonly code: string;
  readonly parentId?: string | null;
  readonly validFrom?: string;
}

/** Writes the places of new units, and of those that hang elsewhere from the day on or have another first day. */
export async function placeUnits(
  context: Context,
  added: readonly PlacedUnit[],
  changed: readonly PlacedUnit[],
  on: string,
): Promise<void> {
  if (!added.length && !changed.length) return;
  const placesOf = await readPlaces(context.unguardedDatabase);
  for (const { id, parentId = null, validFrom = on } of added)
    placesOf.set(id, [{ parentId, validFrom, validTo: null }]);
  for (const { id, code, parentId, validFrom } of changed) {
    let places = placesOf.get(id) ?? [];
    if (validFrom !== undefined) places = startingOn(places, validFrom);
    if (parentId !== undefined) places = movedOn(places, parentId, on) ?? throwTooEarly(code, places);
    placesOf.set(id, places);
  }
  await assertOpenPlaces(context, changed, on);
  try {
    await writeTree(
      context.unguardedDatabase,
      placesOf,
      [...added, ...changed].map(({ id }) => id),
    );
  } catch (error) {
    throw error instanceof CycleInTree ? cycle([...added, ...changed], error) : error;
  }
}

async function assertOpenPlaces(context: Context, changed: readonly PlacedUnit[], on: string): Promise<void> {
  const moved = changed.filter(({ parentId }) => parentId !== undefined);
  if (on >= context.today() || !moved.length) return;
  const directory = await readDirectoryNow(context);
  const line = (id: string | null | undefined) => directory.unit(id ?? '')?.path ?? [];
  const touched = moved.flatMap(({ id, parentId }) => [
    ...line(id),
    ...line(parentId),
    ...directory.subtree(id).map((unit) => unit.id),
  ]);
  await assertOpenDay(context, [...new Set(touched)], on);
}

function throwTooEarly(code: string, places: Places): never {
  const since = places.at(-1)?.validFrom ?? '';
  throw badInput('input.on', {
    en: `is before ${since}, the day on which unit ${code} came to where it is. Give that day to correct it, or a later one.`,
    zh: `早于单位 ${code} 调入现上级的日期 ${since}，请填写该日（予以更正）或更晚的日期。`,
  });
}

function cycle(units: readonly PlacedUnit[], { unitIds }: CycleInTree): QinxueError {
  const codes = unitIds.map((id) => units.find((unit) => unit.id === id)?.code ?? id);
  return new QinxueError(
    'UNIT_CYCLE',
    text(
      `On some day since then these units would be above themselves: ${codes.join(', ')}. Import the file with a later day.`,
      `自该日起，以下单位会成为自己的上级：${codes.join('、')}。请改用更晚的日期导入。`,
    ),
    { units: codes },
  );
}
