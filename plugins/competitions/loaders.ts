import { type EntityClass, type Loader, loader, type Stored } from 'qinxue/plugin';
import { CompetitionStage } from './programme/competition-stage.ts';
import { Aspect } from './schemes/aspect.ts';

type Part = Stored & { readonly no: number };

/** The parts of many rows in one statement, each row's in their order. They are few by rule. */
const partsBy = <E extends Part>(entity: EntityClass<E>, whole: string & keyof E): Loader<string, E[]> =>
  loader(async (scope, ids: readonly string[]) => {
    const parts = await scope.list(entity, { [whole]: { in: ids } } as never, {
      orderBy: [{ column: 'no', descending: false }],
    });
    const grouped = new Map<unknown, E[]>(ids.map((id) => [id, []]));
    for (const part of parts) grouped.get(part[whole])?.push(part);
    return ids.map((id) => grouped.get(id) ?? []);
  });

export const stagesOfEvent = partsBy(CompetitionStage, 'eventId');
export const aspectsOfScheme = partsBy(Aspect, 'schemeId');
