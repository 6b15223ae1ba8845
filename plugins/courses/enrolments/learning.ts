import { type Context, type Loader, loader, WHOLE } from 'qinxue/plugin';
import { attendanceOf } from '../attendance/attendance-of.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { type Explanation, explain, type Learning } from '../completion/explain.ts';
import { defaultRule, mentions } from '../completion/rule.ts';
import { itemsOfVersion } from '../loaders.ts';
import { ClassPlace } from '../places/class-place.ts';
import { givenUpStatuses } from '../places/class-place-status.ts';
import type { CourseItem } from '../versions/course-item.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { Enrolment } from './enrolment.ts';
import { isVouchedFor } from './item-evidence.ts';
import { ItemProgress } from './item-progress.ts';

/**
 * Where enrolments stand by the rules of their versions, in three statements for however many; seven where attendance
 * counts. `without` is a class that is to count for nothing.
 */
export async function explainAll(
  context: Context,
  enrolments: readonly Enrolment[],
  without?: string,
): Promise<ReadonlyMap<string, Explanation<CourseItem>>> {
  // Whoever sees an enrolment may know what is left to do, also in a course that has passed out of sight.
  const system = context.asSystem();
  const versionIds = [...new Set(enrolments.map(({ versionId }) => versionId))];
  const versions = await system.list(CourseVersion, { id: { in: versionIds } });
  const items = await itemsOfVersion.batch(system, versionIds, undefined);
  const progress = await system.list(ItemProgress, { enrolmentId: { in: enrolments.map(({ id }) => id) } });

  const attending = new Set(
    versions
      .filter(
        ({ id, completionRule }) =>
          mentions(completionRule, 'ATTENDANCE_GE') ||
          items[versionIds.indexOf(id)]?.some(({ kind }) => kind === 'OFFLINE'),
      )
      .map(({ id }) => id),
  );
  const classes = await classesOf(
    system,
    enrolments.filter(({ versionId }) => attending.has(versionId)),
    without,
  );

  const byEnrolment = new Map<string, ItemProgress[]>(enrolments.map(({ id }) => [id, []]));
  for (const each of progress) byEnrolment.get(each.enrolmentId)?.push(each);
  return new Map(
    enrolments.map((enrolment) => {
      const rule = versions.find(({ id }) => id === enrolment.versionId)?.completionRule ?? defaultRule;
      const own = byEnrolment.get(enrolment.id) ?? [];
      const ofVersion = items[versionIds.indexOf(enrolment.versionId)] ?? [];
      const { id, confirmedAt, status } = enrolment;
      const learning = {
        isConfirmed: confirmedAt !== null,
        // What was completed in former times on the learner's word stays completed.
        isTrusted: status === 'COMPLETED',
        ...(classes.get(id) ?? nothing),
      };
      return [id, explain(rule, learningFrom(ofVersion, own, learning))];
    }),
  );
}

export interface Beside {
  readonly isConfirmed: boolean;
  /** Whether what is recorded as done counts without being vouched for. */
  readonly isTrusted: boolean;
  /** Basis points of the hours of a class that teaches it; of the best, where there were several. */
  readonly attendance: number;
  /** Whether so much of a class was attended that what is done there counts as done. */
  readonly hasPractised: boolean;
}

/** The rows of an enrolment as the rule sees them. */
export function learningFrom(
  items: readonly CourseItem[],
  progress: readonly Pick<ItemProgress, 'itemId' | 'state' | 'watchedSeconds' | 'evidence'>[],
  { isConfirmed, isTrusted, attendance, hasPractised }: Beside,
): Learning<CourseItem> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const codeOf = ({ itemId }: { readonly itemId: string }) => byId.get(itemId)?.code ?? '';
  const counts = (each: (typeof progress)[number]) => {
    const item = byId.get(each.itemId);
    return item !== undefined && (isTrusted ? each.state === 'DONE' : isVouchedFor(item, each));
  };
  const practised = hasPractised ? items.filter(({ kind }) => kind === 'OFFLINE').map(({ code }) => code) : [];
  return {
    items,
    done: new Set([...progress.filter(counts).map(codeOf), ...practised]),
    watchedSeconds: new Map(progress.map((each) => [codeOf(each), each.watchedSeconds])),
    attendance,
    isConfirmed,
  };
}

const nothing = { attendance: 0, hasPractised: false };

/** What was attended of the classes that teach it; of several, most. */
async function classesOf(
  system: Context,
  enrolments: readonly Enrolment[],
  without: string | undefined,
): Promise<ReadonlyMap<string, Pick<Beside, 'attendance' | 'hasPractised'>>> {
  if (!enrolments.length) return new Map();
  const ids = enrolments.map(({ id }) => id);
  const places = (
    await system.list(ClassPlace, { enrolmentId: { in: ids }, status: { notIn: [...givenUpStatuses] } })
  ).filter(({ classId }) => classId !== without);
  if (!places.length) return new Map();
  const trainings = await system.list(TrainingClass, {
    id: { in: [...new Set(places.map(({ classId }) => classId))] },
  });
  const leastOf = new Map(trainings.map(({ id, minAttendance }) => [id, minAttendance]));
  const attendance = await attendanceOf(system, places);
  const found = new Map<string, Pick<Beside, 'attendance' | 'hasPractised'>>();
  for (const { id, classId, enrolmentId } of places) {
    if (!enrolmentId) continue;
    const share = attendance.get(id)?.share ?? 0;
    const before = found.get(enrolmentId) ?? nothing;
    const isEnough = share > 0 && share >= (leastOf.get(classId) ?? WHOLE);
    found.set(enrolmentId, {
      attendance: Math.max(share, before.attendance),
      hasPractised: before.hasPractised || isEnough,
    });
  }
  return found;
}

/** By the id of an enrolment that the viewer sees. */
export const explanationOf: Loader<string, Explanation<CourseItem> | undefined> = loader(
  async (context, ids: readonly string[]) => {
    const explained = await explainAll(context, await context.list(Enrolment, { id: { in: ids } }));
    return ids.map((id) => explained.get(id));
  },
);
