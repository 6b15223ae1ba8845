import { badInput, type NewRow, notFound, type Scope } from 'qinxue/plugin';
import { unitsOn } from '../belonging.ts';
import { type HeldClass, heldClass } from '../classes/held-class.ts';
import { requireAttending } from '../managing.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { sessionLife } from '../sessions/session-life.ts';
import { Attendance } from './attendance.ts';
import type { AttendanceMarkInput, AttendanceRecordInput } from './attendance-input.ts';
import type { AttendanceMark } from './attendance-mark.ts';

const MOST = 2_000;
const MINUTE = 60_000;

/** Records who was at a session; what is recorded already is corrected, until the class is settled. */
export async function recordAttendance(scope: Scope, input: AttendanceRecordInput): Promise<ClassSession> {
  const seen = await scope.first(ClassSession, { id: input.session });
  if (!seen) throw notFound('ClassSession', input.session);
  await markSession(await heldClass(scope, seen.classId, requireAttending), seen.id, input);
  return scope.get(ClassSession, seen.id);
}

/** The same, for someone who may. */
export async function markSession(
  { system, training }: HeldClass,
  sessionId: string,
  { marks, others, source }: Omit<AttendanceRecordInput, 'session'>,
): Promise<void> {
  const session = await system.get(ClassSession, sessionId);
  requireRecording(system, training.status, session);
  const places = await system.list(ClassPlace, { classId: training.id, status: { in: seatedStatuses } });
  const known = await system.list(Attendance, { sessionId });
  const wanted = wantedMarks(session, places, marks);
  if (others) {
    if (others === 'PARTIAL') throw badInput('input.others', 'cannot be PARTIAL: each part has its own minutes.');
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
  if (session.status === 'PLANNED') await sessionLife.step(system, session, 'hold');
}

interface Wanted {
  readonly mark: AttendanceMark;
  readonly minutes: number | null;
}

function requireRecording(scope: Scope, classStatus: string, { status, startsAt }: ClassSession): void {
  if (classStatus !== 'RUNNING' && classStatus !== 'FINISHED')
    throw badInput(
      'input.session',
      `is of a class that is ${classStatus}: attendance is recorded while it is RUNNING, and corrected while it is FINISHED.`,
    );
  if (status === 'CANCELLED') throw badInput('input.session', 'was cancelled.');
  if (startsAt > scope.now()) throw badInput('input.session', `has not begun: it begins at ${startsAt.toISOString()}.`);
}

function wantedMarks(
  { startsAt, endsAt }: ClassSession,
  places: readonly ClassPlace[],
  marks: readonly AttendanceMarkInput[],
): Map<string, Wanted> {
  if (marks.length > MOST) throw badInput('input.marks', `must be at most ${MOST}.`);
  const length = (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  const seated = new Set(places.map(({ memberId }) => memberId));
  const wanted = new Map<string, Wanted>();
  for (const [i, { member, mark, minutes }] of marks.entries()) {
    const at = `input.marks.${i}`;
    if (!seated.has(member)) throw badInput(`${at}.member`, 'names nobody with a seat in this class.');
    if (wanted.has(member)) throw badInput(`${at}.member`, 'stands twice.');
    if (mark === 'PARTIAL' && (minutes == null || minutes < 1 || minutes >= length))
      throw badInput(`${at}.minutes`, `must be from 1 to ${length - 1} for PARTIAL.`);
    if (mark !== 'PARTIAL' && minutes != null) throw badInput(`${at}.minutes`, `does not go with ${mark}.`);
    wanted.set(member, { mark, minutes: minutes ?? null });
  }
  return wanted;
}
