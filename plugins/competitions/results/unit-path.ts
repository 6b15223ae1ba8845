import type { Context } from 'qinxue/plugin';

/** A unit as it was called and where it stood when a result was published. */
export interface PublishedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** From the unit up to the organiser, today; of a unit that is not below the organiser itself alone. */
export function unitPath({ directory }: Context, unitId: string, organiserId: string): PublishedUnit[] {
  const path = directory.unit(unitId)?.path ?? [unitId];
  const upTo = path.indexOf(organiserId) + 1 || 1;
  return path.slice(0, upTo).map((id) => {
    const { code = id, name = id } = directory.unit(id) ?? {};
    return { id, code, name };
  });
}

/** Of the units from the organiser down to the entry's, the one so many levels below the organiser. */
export function unitAt(path: readonly PublishedUnit[], organiserId: string, levels: number): PublishedUnit | undefined {
  const top = path.findIndex(({ id }) => id === organiserId);
  return top < 0 ? undefined : path[top - levels];
}
