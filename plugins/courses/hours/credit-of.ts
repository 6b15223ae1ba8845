import { type Context, groupBy, type Loader, loader } from 'qinxue/plugin';
import { TrainingClass } from '../classes/training-class.ts';
import { Course } from '../course.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { ClassPlace } from '../places/class-place.ts';
import { creditedBefore } from './credited-before.ts';
import { type HoursCredit, hoursCredit } from './hours-credit.ts';
import { LearningHours } from './learning-hours.ts';
import { netOf } from './ledger.ts';
import { againFrom } from './validity.ts';

/** What hours came of enrolments that the viewer sees: whoever sees one may know, as with what is left to do. */
export const creditOfEnrolment: Loader<string, HoursCredit> = loader(async (context, ids: readonly string[]) => {
  const system = context.asSystem();
  const enrolments = new Map((await context.list(Enrolment, { id: { in: ids } })).map((each) => [each.id, each]));
  const rowsOf = groupBy(await system.list(LearningHours, { enrolmentId: { in: ids } }), (row) =>
    String(row.enrolmentId),
  );
  const places = await system.list(ClassPlace, { enrolmentId: { in: ids } });
  const byClass = new Set(places.filter((place) => isCounting(place)).map(({ enrolmentId }) => enrolmentId));
  const all = [...enrolments.values()];
  const repeated = await repeatedBy(
    system,
    all.map(({ id, memberId, courseId, endedOn }) => ({
      key: id,
      memberId,
      courseId,
      on: endedOn,
      source: { enrolmentId: id },
    })),
  );
  return ids.map((id) => {
    const rows = rowsOf.get(id) ?? [];
    const net = netOf(rows);
    if (net > 0) return hoursCredit(net, 'CREDITED');
    if (rows.some(({ reversalOfId }) => reversalOfId !== null) || enrolments.get(id)?.status === 'REVOKED')
      return hoursCredit(0, 'TAKEN_BACK');
    if (byClass.has(id)) return hoursCredit(0, 'BY_CLASS');
    const again = repeated.get(id);
    return again ? hoursCredit(0, 'REPEATED', again) : hoursCredit(0, 'NONE');
  });
});

/** The same of places in classes. */
export const creditOfPlace: Loader<string, HoursCredit> = loader(async (context, ids: readonly string[]) => {
  const system = context.asSystem();
  const places = new Map((await context.list(ClassPlace, { id: { in: ids } })).map((each) => [each.id, each]));
  const all = [...places.values()];
  const classIds = [...new Set(all.map(({ classId }) => classId))];
  const ledger = await system.list(LearningHours, {
    classId: { in: classIds },
    memberId: { in: all.map(({ memberId }) => memberId) },
  });
  const rowsOf = groupBy(ledger, ({ classId, memberId }) => `${classId} ${memberId}`);
  const courseOf = new Map((await system.list(TrainingClass, { id: { in: classIds } })).map((c) => [c.id, c.courseId]));
  const repeated = await repeatedBy(
    system,
    all.flatMap(({ id, classId, memberId, endedOn }) => {
      const courseId = courseOf.get(classId);
      return courseId ? [{ key: id, memberId, courseId, on: endedOn, source: { classId } }] : [];
    }),
  );
  return ids.map((id) => {
    const place = places.get(id);
    const rows = place ? (rowsOf.get(`${place.classId} ${place.memberId}`) ?? []) : [];
    const net = netOf(rows);
    if (net > 0) return hoursCredit(net, 'CREDITED');
    if (rows.length || place?.status === 'REVOKED') return hoursCredit(0, 'TAKEN_BACK');
    const again = repeated.get(id);
    return again ? hoursCredit(0, 'REPEATED', again) : hoursCredit(0, 'NONE');
  });
});

const isCounting = ({ status }: ClassPlace) =>
  !['WITHDRAWN', 'REJECTED', 'EXPIRED', 'WAIVED', 'REVOKED'].includes(status);

interface Asked {
  readonly key: string;
  readonly memberId: string;
  readonly courseId: string;
  /** The day of its completion; null for one that is still to come. */
  readonly on: string | null;
  readonly source: { readonly classId?: string; readonly enrolmentId?: string };
}

/** By key, from when on hours are credited again, for those that another source keeps from being credited. */
async function repeatedBy(system: Context, asked: readonly Asked[]): Promise<ReadonlyMap<string, string>> {
  const courseIds = [...new Set(asked.map(({ courseId }) => courseId))];
  const credited = await creditedBefore(
    system,
    asked.map(({ memberId }) => memberId),
    courseIds,
  );
  const months = new Map((await system.list(Course, { id: { in: courseIds } })).map((c) => [c.id, c.validMonths]));
  return new Map(
    asked.flatMap(({ key, memberId, courseId, on, source }) => {
      const { before: earlier, after } = credited.of(memberId, courseId, source);
      const day = againFrom(on ?? system.today(), months.get(courseId) ?? null, [...earlier, ...after]);
      return day ? [[key, day] as const] : [];
    }),
  );
}
