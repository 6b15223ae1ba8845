import type { Context, NewRow } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import type { AttendanceMarkInput } from '../attendance/attendance-input.ts';
import { markSession } from '../attendance/record-attendance.ts';
import { classLifecycle } from '../classes/class-lifecycle.ts';
import { ClassTrainer } from '../classes/class-trainer.ts';
import { type LockedClass, lockClass } from '../classes/locked-class.ts';
import { newClass } from '../classes/new-class.ts';
import { cancel, start } from '../classes/run-class.ts';
import { settle } from '../classes/settle-class.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { Course } from '../course.ts';
import { learnersBelow } from '../enrolments/learners.ts';
import { ClassPlace } from '../places/class-place.ts';
import { eligibleMembers } from '../places/eligible.ts';
import { takePlaces } from '../places/take-places.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { coursesPlugin } from '../settings.ts';
import { classCatalogue, type DemoClass } from './class-catalogue.ts';

/** Of so many people below a unit those are chosen who come to a class. */
const MAX = 500;
const HOUR = 3_600_000;
const SESSION_HOURS = 3;

/** Training classes in every status, with the people, marks and hours that belong to it. */
export async function demoClasses(context: Context, top: Unit): Promise<void> {
  const below = await context.list(
    Unit,
    { parentId: top.id, kind: 'WORKSHOP' },
    { orderBy: [{ column: 'code', descending: false }], limit: 3 },
  );
  for (const [n, planned] of classCatalogue(context.today()).entries()) {
    const unit = (planned.unit === undefined ? undefined : below[planned.unit]) ?? top;
    await goThrough(context, await begin(context, unit.id, planned), planned, n);
  }
}

async function begin(context: Context, unitId: string, planned: DemoClass): Promise<string> {
  const course = planned.course ? await context.first(Course, { code: planned.course }) : undefined;
  const { id: classId } = await context.insert(TrainingClass, {
    ...newClass,
    ...planned.plan,
    unitId,
    audience: planned.audience ? JSON.stringify(planned.audience) : null,
    hours: planned.days.length * SESSION_HOURS * 100,
    courseId: course?.id ?? null,
    courseVersionId: course?.currentVersionId ?? null,
  });
  await context.insertAll(
    ClassTrainer,
    planned.trainers.map((name) => ({ classId, name })),
  );
  await context.insertAll(
    ClassSession,
    planned.days.map((day): NewRow<ClassSession> => {
      // Half past eight in China.
      const startsAt = new Date(`${day}T00:30:00Z`);
      const endsAt = new Date(startsAt.getTime() + SESSION_HOURS * HOUR);
      const location = '培训教室 Training room';
      return { classId, startsAt, endsAt, location, hours: SESSION_HOURS * 100, status: 'PLANNED' };
    }),
  );
  return classId;
}

/** By the commands that people give, as far as its status. */
async function goThrough(context: Context, id: string, { status, people }: DemoClass, n: number): Promise<void> {
  if (status === 'DRAFT') return;
  // A command reads the class anew: seats were taken meanwhile.
  const held = () => lockClass(context.asSystem(), id);
  const step = async (command: 'open' | 'confirm' | 'finish') =>
    classLifecycle.step(context, (await held()).training, command);

  await step('open');
  await fillSeats(await held(), people, n);
  if (status === 'OPEN') return;
  if (status === 'CANCELLED') return cancel(await held(), '设备未到货 The machine did not arrive');
  // An organisation without people has nobody to hold a class for.
  if (!(await held()).training.taken) return;
  await step('confirm');
  if (status === 'CONFIRMED') return;
  await start(await held());
  await recordSessions(await held());
  if (status === 'RUNNING') return;
  await step('finish');
  if (status === 'SETTLED') await settle(await held());
}

/** Everyone for whom the class is, from another place in the list for each class. */
async function fillSeats(held: LockedClass, people: number, n: number): Promise<void> {
  const { system, training } = held;
  const eligible = await eligibleMembers(system, training);
  const all = await learnersBelow(system, training.unitId, undefined, MAX);
  // Where the class has the plugin on, nobody comes from a unit that has it off.
  const isOn = (unitId: string) =>
    coursesPlugin.isWritable(system, unitId) || !coursesPlugin.isWritable(system, training.unitId);
  const fitting = all.filter(({ memberId, unitId }) => eligible.has(memberId) && isOn(unitId));
  const first = fitting.length ? (n * 7) % fitting.length : 0;
  const coming = [...fitting.slice(first), ...fitting.slice(0, first)].slice(0, people);
  if (coming.length) await takePlaces(held, coming, 'SELF');
}

/** Those that are over; most people are there, and who is not differs from day to day. */
async function recordSessions(held: LockedClass): Promise<void> {
  const { system, training } = held;
  const sessions = await system.list(
    ClassSession,
    { classId: training.id, startsAt: { lt: system.now() } },
    { orderBy: [{ column: 'startsAt', descending: false }] },
  );
  const places = await system.list(
    ClassPlace,
    { classId: training.id },
    { orderBy: [{ column: 'no', descending: false }] },
  );
  for (const [day, { id }] of sessions.entries()) {
    const marks = places.flatMap(({ memberId: member }, i) => markOf(member, i * 5 + day * 3) ?? []);
    await markSession(held, id, { marks, others: 'PRESENT', source: 'DEVICE' });
  }
}

function markOf(member: string, at: number): AttendanceMarkInput | undefined {
  if (at % 17 === 4) return { member, mark: 'ABSENT' };
  if (at % 23 === 7) return { member, mark: 'EXCUSED' };
  if (at % 13 === 5) return { member, mark: 'LATE' };
  if (at % 29 === 11) return { member, mark: 'PARTIAL', minutes: 100 };
  return undefined;
}
