import { type Loader, loader, type Scope } from 'qinxue/plugin';
import { attendanceOf } from '../attendance/attendance-of.ts';
import { type Explanation, explain, type Learning } from '../completion/explain.ts';
import { defaultRule, mentions } from '../completion/rule.ts';
import { itemsOfVersion } from '../loaders.ts';
import { ClassPlace } from '../places/class-place.ts';
import type { CourseItem } from '../versions/course-item.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { Enrolment } from './enrolment.ts';
import { ItemProgress } from './item-progress.ts';

/** Where enrolments stand by the rules of their versions, in three statements for however many; six where attendance counts. */
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

  const attending = new Set(
    versions.filter(({ completionRule }) => mentions(completionRule, 'ATTENDANCE_GE')).map(({ id }) => id),
  );
  const shares = await sharesOf(
    system,
    enrolments.filter(({ versionId }) => attending.has(versionId)),
  );

  const byEnrolment = new Map<string, ItemProgress[]>(enrolments.map(({ id }) => [id, []]));
  for (const each of progress) byEnrolment.get(each.enrolmentId)?.push(each);
  return new Map(
    enrolments.map((enrolment) => {
      const rule = versions.find(({ id }) => id === enrolment.versionId)?.completionRule ?? defaultRule;
      const own = byEnrolment.get(enrolment.id) ?? [];
      const ofVersion = items[versionIds.indexOf(enrolment.versionId)] ?? [];
      const attendance = shares.get(enrolment.id) ?? 0;
      return [enrolment.id, explain(rule, learningFrom(ofVersion, own, enrolment.confirmedAt !== null, attendance))];
    }),
  );
}

/** The rows of an enrolment as the rule sees them. */
export function learningFrom(
  items: readonly CourseItem[],
  progress: readonly Pick<ItemProgress, 'itemId' | 'state' | 'watchedSeconds'>[],
  isConfirmed: boolean,
  attendance = 0,
): Learning<CourseItem> {
  const codes = new Map(items.map(({ id, code }) => [id, code]));
  const codeOf = ({ itemId }: { readonly itemId: string }) => codes.get(itemId) ?? '';
  return {
    items,
    done: new Set(progress.filter(({ state }) => state === 'DONE').map(codeOf)),
    watchedSeconds: new Map(progress.map((each) => [codeOf(each), each.watchedSeconds])),
    attendance,
    isConfirmed,
  };
}

/** How much of a class that teaches it was attended; of several, most. */
async function sharesOf(system: Scope, enrolments: readonly Enrolment[]): Promise<ReadonlyMap<string, number>> {
  if (!enrolments.length) return new Map();
  const ids = enrolments.map(({ id }) => id);
  const places = await system.list(ClassPlace, { enrolmentId: { in: ids }, status: { ne: 'WITHDRAWN' } });
  const attendance = await attendanceOf(system, places);
  const shares = new Map<string, number>();
  for (const { id, enrolmentId } of places) {
    const share = attendance.get(id)?.share ?? 0;
    if (enrolmentId) shares.set(enrolmentId, Math.max(share, shares.get(enrolmentId) ?? 0));
  }
  return shares;
}

/** By the id of an enrolment that the viewer sees. */
export const explanationOf: Loader<string, Explanation<CourseItem> | undefined> = loader(
  async (scope, ids: readonly string[]) => {
    const explained = await explainAll(scope, await scope.list(Enrolment, { id: { in: ids } }));
    return ids.map((id) => explained.get(id));
  },
);
