import { type EntityClass, type Loader, loader, type Stored } from 'qinxue/plugin';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';

type Part = Stored & { readonly position: number };

/** The parts of many rows in one statement, each row's in their order. They are few: a version has at most 200 items. */
const partsBy = <E extends Part>(entity: EntityClass<E>, whole: string & keyof E): Loader<string, E[]> =>
  loader(async (scope, ids: readonly string[]) => {
    const parts = await scope.list(entity, { [whole]: { in: ids } } as never, {
      orderBy: [{ column: 'position', descending: false }],
    });
    const grouped = new Map<unknown, E[]>(ids.map((id) => [id, []]));
    for (const part of parts) grouped.get(part[whole])?.push(part);
    return ids.map((id) => grouped.get(id) ?? []);
  });

export const modulesOfVersion = partsBy(CourseModule, 'versionId');
export const itemsOfModule = partsBy(CourseItem, 'moduleId');
export const itemsOfVersion = partsBy(CourseItem, 'versionId');
