import { assertVersion, badInput, type Context, notFound, nounOf, text } from 'qinxue/plugin';
import { inputText, optionalText } from '../../organisation/index.ts';
import { Attendance } from '../attendance/attendance.ts';
import { type LockedClass, lockedClass } from '../classes/locked-class.ts';
import { ClassSession } from './class-session.ts';
import type { ClassSessionCreateInput, ClassSessionInput, ClassSessionUpdateInput } from './class-session-input.ts';
import { sessionLifecycle } from './session-lifecycle.ts';
import { assertTimes, hoursAfter, lengthOf } from './session-times.ts';

const UNTIL_IT_IS_OVER: readonly string[] = ['DRAFT', 'OPEN', 'CONFIRMED', 'RUNNING'];

export async function createSession(context: Context, input: ClassSessionCreateInput): Promise<ClassSession> {
  const locked = await lockedClass(context, input.trainingClass);
  assertPlanning(locked, 'input.trainingClass');
  const { startsAt, endsAt } = input;
  const times = { startsAt, endsAt, hours: input.hours ?? lengthOf(startsAt, endsAt) };
  assertTimes(locked, times, 'input');
  const location = optionalText('input.location', input.location, 200) ?? null;
  return context.insert(ClassSession, { classId: locked.training.id, ...times, location, status: 'PLANNED' });
}

/** Hours that were its length follow the times; others stay, but never beyond its length. */
export async function updateSession(context: Context, input: ClassSessionUpdateInput): Promise<ClassSession> {
  const { locked, session } = await lockedSession(context, input.session);
  assertVersion(ClassSession, session, input.version);
  if (session.status !== 'PLANNED')
    throw badInput('input.session', {
      en: `is ${session.status}: it no longer changes. Plan another with \`classSessionCreate\`.`,
      zh: `的状态为 ${session.status}，不能再修改。请用 \`classSessionCreate\` 另行安排。`,
    });
  const { startsAt, endsAt, hours, location } = input.changes;
  const moved = { startsAt: startsAt ?? session.startsAt, endsAt: endsAt ?? session.endsAt };
  const times = { ...moved, hours: hoursAfter(session, moved, hours) };
  assertTimes(locked, times, 'input.changes');
  return context.update(session, { ...times, location: optionalText('input.changes.location', location, 200) });
}

/** Whose attendance was recorded by mistake, and with a reason, is called off, too; its marks go. */
export async function cancelSession(context: Context, input: ClassSessionInput): Promise<ClassSession> {
  const { locked, session } = await lockedSession(context, input.session);
  sessionLifecycle.check(session, 'cancel');
  if (session.status === 'HELD') {
    context.reason = inputText('input.reason', input.reason ?? '', 500);
    const { system } = locked;
    system.reason = context.reason;
    await system.removeAll(await system.list(Attendance, { sessionId: session.id }));
  }
  return sessionLifecycle.step(context, session, 'cancel');
}

async function lockedSession(context: Context, id: string) {
  const seen = await context.first(ClassSession, { id });
  if (!seen) throw notFound(nounOf(ClassSession), id);
  const locked = await lockedClass(context, seen.classId);
  assertPlanning(locked, 'input.session');
  return { locked, session: await context.get(ClassSession, id) };
}

function assertPlanning({ training: { status } }: LockedClass, argument: string): void {
  if (UNTIL_IT_IS_OVER.includes(status)) return;
  throw badInput(
    argument,
    status === 'FINISHED'
      ? text(
          'cannot be planned any more: the class is FINISHED. Go on with it with `trainingClassResume` first.',
          '不能再安排：培训班状态为 FINISHED。请先用 `trainingClassResume` 恢复培训班。',
        )
      : status === 'SETTLED'
        ? text(
            'cannot be planned any more: the class is SETTLED. Take it up again with `trainingClassReopen` and `trainingClassResume` first.',
            '不能再安排：培训班状态为 SETTLED。请先用 `trainingClassReopen` 和 `trainingClassResume` 重新打开。',
          )
        : text(`cannot be planned any more: the class is ${status}.`, `不能再安排：培训班状态为 ${status}。`),
  );
}
