import { badInput, type Context, lifecycle, sql, type Text, text } from 'qinxue/plugin';
import { trainingClassMoved } from '../events.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { TrainingClass } from './training-class.ts';

export const classLifecycle = lifecycle(TrainingClass, {
  noun: text('training class', '培训班'),
  event: trainingClassMoved,
  transitions: {
    open: { from: ['DRAFT'], to: 'OPEN', guard: canStillEnrol },
    confirm: { from: ['OPEN'], to: 'CONFIRMED', guard: hasEnoughPeople },
    start: { from: ['CONFIRMED'], to: 'RUNNING', guard: canBegin },
    finish: { from: ['RUNNING'], to: 'FINISHED', guard: hasMet },
    settle: { from: ['FINISHED'], to: 'SETTLED', guard: isFullyMarked },
    // What was settled is corrected and settled again; a class that was finished too early goes on.
    reopen: { from: ['SETTLED'], to: 'FINISHED' },
    resume: { from: ['FINISHED'], to: 'RUNNING' },
    cancel: { from: ['DRAFT', 'OPEN', 'CONFIRMED', 'RUNNING'], to: 'CANCELLED' },
  },
});

const refused = (rule: Text) => badInput('input.trainingClass', rule);

function canStillEnrol(context: Context, { enrolTo }: TrainingClass): void {
  if (enrolTo && enrolTo < context.today())
    throw refused(
      text(
        `cannot open: the last day to enrol, ${enrolTo}, is over. Name a later one with \`trainingClassUpdate\`.`,
        `不能开放：报名截止日期 ${enrolTo} 已过。请用 \`trainingClassUpdate\` 改为更晚的日期。`,
      ),
    );
}

function hasEnoughPeople(_: Context, { taken, minSeats }: TrainingClass): void {
  const needed = minSeats ?? 1;
  if (taken < needed)
    throw refused(
      text(
        `has ${taken} of the ${needed} people it needs. Wait for more, or cancel it with \`trainingClassCancel\`.`,
        `已录取 ${taken} 人，开班至少需要 ${needed} 人。请等待报名，或用 \`trainingClassCancel\` 取消。`,
      ),
    );
}

async function canBegin(context: Context, { id, startsOn }: TrainingClass): Promise<void> {
  if (startsOn > context.today())
    throw refused(
      text(
        `cannot start before its first day, ${startsOn}. Change that with \`trainingClassUpdate\`.`,
        `不能早于开班日期 ${startsOn} 开班。可用 \`trainingClassUpdate\` 修改。`,
      ),
    );
  if (!(await context.first(ClassSession, { classId: id, status: { ne: 'CANCELLED' } })))
    throw refused(
      text('has no session yet. Plan one with `classSessionCreate`.', '尚无课次。请用 `classSessionCreate` 安排。'),
    );
}

async function hasMet(context: Context, { id }: TrainingClass): Promise<void> {
  const sessions = await context.list(ClassSession, { classId: id, status: { ne: 'CANCELLED' } });
  if (!sessions.length)
    throw refused(
      text(
        'has never met. Cancel it with `trainingClassCancel` instead.',
        '从未上课。请改用 `trainingClassCancel` 取消。',
      ),
    );
  const open = sessions.filter(({ status }) => status === 'PLANNED').length;
  if (open)
    throw refused(
      text(
        `has ${open} sessions without a record. Record their attendance with \`attendanceRecord\`, or call those off that were not held with \`classSessionCancel\`.`,
        `有 ${open} 个课次没有考勤。请用 \`attendanceRecord\` 登记，未上课的用 \`classSessionCancel\` 取消。`,
      ),
    );
}

/** A mark that nobody made would cost someone their hours in silence; nobody marks who is gone. */
async function isFullyMarked(context: Context, { id }: TrainingClass): Promise<void> {
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT COUNT(*) AS wanted, COUNT(a.id) AS made FROM courses_class_place p
    JOIN courses_class_session s ON s.classId = p.classId AND s.status = 'HELD'
    JOIN organisation_member m ON m.id = p.memberId AND m.status NOT IN ('LEFT', 'RETIRED')
    LEFT JOIN courses_attendance a ON a.sessionId = s.id AND a.memberId = p.memberId
    WHERE p.classId = ${id} AND p.status IN ${[...seatedStatuses]}`);
  const missing = Number(row?.wanted) - Number(row?.made);
  if (missing)
    throw refused(
      text(
        `lacks ${missing} marks of attendance. Record them with \`attendanceRecord\`, with \`others\` where they are alike.`,
        `缺少 ${missing} 条考勤。请用 \`attendanceRecord\` 登记，相同者可用 \`others\`。`,
      ),
    );
}
