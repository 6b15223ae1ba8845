import { type Loader, loader, type Scope } from 'qinxue/plugin';
import { type Explanation, explain, type Learning } from '../completion/explain.ts';
import { defaultRule } from '../completion/rule.ts';
import { itemsOfVersion } from '../loaders.ts';
import type { CourseItem } from '../versions/course-item.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { Enrolment } from './enrolment.ts';
import { ItemProgress } from './item-progress.ts';

/** Where enrolments stand by the rules of their versions, in three statements for however many. */
export async function explainAll(
  scope: Scope,
  enrolments: readonly Enrolment[],
): Promise<ReadonlyMap<string, Explanation<CourseItem>>> {
  // Whoever sees an enrolment may know what is left to do, also in a course that has passed out of sight.
  const system = scope.asSystem();
  const versionIds = [...new Set(enrolments.map(({ versionId }) => versionId))];
  const versions = await system.list(CourseVersion, { id: { in: versionIds } });
  const items = await itemsOfVersion.batch(system, versionIds, undefined);
  const progress = await system.list(ItemProgress, { enrolmentId: { in: enrolments.map(({ id }) => id) } });

  const byEnrolment = new Map<string, ItemProgress[]>(enrolments.map(({ id }) => [id, []]));
  for (const each of progress) byEnrolment.get(each.enrolmentId)?.push(each);
  return new Map(
    enrolments.map((enrolment) => {
      const rule = versions.find(({ id }) => id === enrolment.versionId)?.completionRule ?? defaultRule;
      const own = byEnrolment.get(enrolment.id) ?? [];
      const ofVersion = items[versionIds.indexOf(enrolment.versionId)] ?? [];
      return [enrolment.id, explain(rule, learningFrom(ofVersion, own, enrolment.confirmedAt !== null))];
    }),
  );
}

/** The rows of an enrolment as the rule sees them. */
export function learningFrom(
  items: readonly CourseItem[],
  progress: readonly Pick<ItemProgress, 'itemId' | 'state' | 'watchedSeconds'>[],
  isConfirmed: boolean,
): Learning<CourseItem> {
  const codes = new Map(items.map(({ id, code }) => [id, code]));
  const codeOf = ({ itemId }: { readonly itemId: string }) => codes.get(itemId) ?? '';
  return {
    items,
    done: new Set(progress.filter(({ state }) => state === 'DONE').map(codeOf)),
    watchedSeconds: new Map(progress.map((each) => [codeOf(each), each.watchedSeconds])),
    isConfirmed,
  };
}

/** By the id of an enrolment that the viewer sees. */
export const explanationOf: Loader<string, Explanation<CourseItem> | undefined> = loader(
  async (scope, ids: readonly string[]) => {
    const explained = await explainAll(scope, await scope.list(Enrolment, { id: { in: ids } }));
    return ids.map((id) => explained.get(id));
  },
);
