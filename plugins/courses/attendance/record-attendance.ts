import { badInput, type Context, type NewRow, notFound, nounOf, type Text, text } from 'qinxue/plugin';
import { unitsOn } from '../belonging.ts';
import { type LockedClass, lockedClass } from '../classes/locked-class.ts';
import { recordAttendance as mayRecord } from '../permissions.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { sessionLifecycle } from '../sessions/session-lifecycle.ts';
import { Attendance } from './attendance.ts';
import type { AttendanceMarkInput, AttendanceRecordInput } from './attendance-input.ts';
import type { AttendanceMark } from './attendance-mark.ts';

const MAX = 2_000;
const MINUTE = 60_000;

/** Records who was at a session; what is recorded already is corrected, until the class is settled. */
export async function recordAttendance(context: Context, input: AttendanceRecordInput): Promise<ClassSession> {
  const seen = await context.first(ClassSession, { id: input.session });
  if (!seen) throw notFound(nounOf(ClassSession), input.session);
  await markSession(await lockedClass(context, seen.classId, mayRecord), seen.id, input);
  return context.get(ClassSession, seen.id);
}

/** The same, for someone who may. */
export async function markSession(
  { system, training }: LockedClass,
  sessionId: string,
  { marks, others, source }: Omit<AttendanceRecordInput, 'session'>,
): Promise<void> {
  const session = await system.get(ClassSession, sessionId);
  assertRecording(system, training.status, session);
  const places = await system.list(ClassPlace, { classId: training.id, status: { in: seatedStatuses } });
  const known = await system.list(Attendance, { sessionId });
  const wanted = wantedMarks(session, places, marks);
  if (others) {
    if (others === 'PARTIAL')
      throw badInput(
        'input.others',
        text('cannot be PARTIAL: each part has its own minutes.', '不能为 PARTIAL：部分出勤须逐人填写分钟数。'),
      );
    const marked = new Set(known.map(({ memberId }) => memberId));
    for (const { memberId } of places)
      if (!marked.has(memberId) && !wanted.has(memberId)) wanted.set(memberId, { mark: others, minutes: null });
  }
  const rest = { source: source ?? ('MANUAL' as const) };
  const placeOf = new Map(places.map(({ id, memberId }) => [memberId, id]));
  await system.updateAll(
    known.flatMap((row) => {
      const mark = wanted.get(row.memberId);
      // Of a person's places in the class, the one that they have now.
      return mark ? [{ row, changes: { ...mark, ...rest, placeId: placeOf.get(row.memberId) ?? row.placeId } }] : [];
    }),
  );
  const marked = new Set(known.map(({ memberId }) => memberId));
  const fresh = places.filter(({ memberId }) => wanted.has(memberId) && !marked.has(memberId));
  const occurredOn = system.dayOf(session.startsAt);
  const unitOf = await unitsOn(system, fresh, () => occurredOn);
  await system.insertAll(
    Attendance,
    fresh.map(
      (place): NewRow<Attendance> => ({
        sessionId,
        placeId: place.id,
        memberId: place.memberId,
        unitId: unitOf(place),
        occurredOn,
        ...(wanted.get(place.memberId) as Wanted),
        ...rest,
      }),
    ),
  );
  if (session.status === 'PLANNED') await sessionLifecycle.step(system, session, 'hold');
}

interface Wanted {
  readonly mark: AttendanceMark;
  readonly minutes: number | null;
}

const wording: Readonly<Record<string, Text>> = {
  SETTLED: text(
    'is of a class that is SETTLED. Take it up again with `trainingClassReopen`, correct it and settle it anew.',
    '所在培训班已结算。请用 `trainingClassReopen` 重新打开，更正后再结算。',
  ),
  CANCELLED: text('is of a class that was CANCELLED.', '所在培训班已取消。'),
};

const notYet = (status: string): Text =>
  text(
    `is of a class that is ${status}: attendance is recorded while it is RUNNING, and corrected while it is FINISHED.`,
    `所在培训班的状态为 ${status}：考勤在 RUNNING 时登记，在 FINISHED 时可更正。`,
  );

function assertRecording(context: Context, classStatus: string, { status, startsAt }: ClassSession): void {
  if (classStatus !== 'RUNNING' && classStatus !== 'FINISHED')
    throw badInput('input.session', wording[classStatus] ?? notYet(classStatus));
  if (status === 'CANCELLED') throw badInput('input.session', text('was cancelled.', '已取消。'));
  if (startsAt > context.now())
    throw badInput('input.session', {
      en: `has not begun: it begins at ${startsAt.toISOString()}.`,
      zh: `尚未开始：开始时间为 ${startsAt.toISOString()}。`,
    });
}

function wantedMarks(
  { startsAt, endsAt }: ClassSession,
  places: readonly ClassPlace[],
  marks: readonly AttendanceMarkInput[],
): Map<string, Wanted> {
  if (marks.length > MAX) throw badInput('input.marks', text(`must be at most ${MAX}.`, `最多 ${MAX} 条。`));
  const length = (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  const seated = new Set(places.map(({ memberId }) => memberId));
  const wanted = new Map<string, Wanted>();
  for (const [i, { member, mark, minutes }] of marks.entries()) {
    const at = `input.marks.${i}`;
    if (!seated.has(member))
      throw badInput(`${at}.member`, text('names nobody with a seat in this class.', '在本班没有名额。'));
    if (wanted.has(member)) throw badInput(`${at}.member`, text('stands twice.', '重复出现。'));
    if (mark === 'PARTIAL' && (minutes == null || minutes < 1 || minutes >= length))
      throw badInput(
        `${at}.minutes`,
        text(`must be from 1 to ${length - 1} for PARTIAL.`, `对 PARTIAL 须在 1 到 ${length - 1} 之间。`),
      );
    if (mark !== 'PARTIAL' && minutes != null)
      throw badInput(`${at}.minutes`, text(`does not go with ${mark}.`, `不适用于 ${mark}。`));
    wanted.set(member, { mark, minutes: minutes ?? null });
  }
  return wanted;
}
