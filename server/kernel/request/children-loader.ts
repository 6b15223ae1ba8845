import { groupBy } from '../base/group-by.ts';
import type { Loader } from '../contract/context.ts';
import { loader } from '../contract/loader.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';

type Column<E> = string & keyof E;

/**
 * All visible rows whose `whole` names a row, in the order of another column; for parts that are few by rule,
 * where a page would be a bother.
 * @example `export const stagesOfEvent = partsBy(CompetitionStage, 'eventId', 'no');`
 */
export const childrenLoader = <E extends Stored>(
  entity: EntityClass<E>,
  whole: Column<E>,
  orderBy: Column<E>,
): Loader<string, readonly E[]> =>
  loader(async (context, ids: readonly string[]) => {
    const order = { orderBy: [{ column: orderBy, descending: false }] };
    const parts = await context.list(entity, { [whole]: { in: ids } } as never, order);
    const partsOf = groupBy(parts, (part) => String(part[whole]));
    return ids.map((id) => partsOf.get(id) ?? []);
  });
