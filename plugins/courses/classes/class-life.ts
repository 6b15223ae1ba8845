import { badInput, lifecycle, type Scope, sql, text } from 'qinxue/plugin';
import { trainingClassMoved } from '../events.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { TrainingClass } from './training-class.ts';

export const classLife = lifecycle(TrainingClass, {
  what: text('training class', '培训班'),
  moved: trainingClassMoved,
  steps: {
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

const refused = (rule: string) => badInput('input.trainingClass', rule);

function canStillEnrol(scope: Scope, { enrolTo }: TrainingClass): void {
  if (enrolTo && enrolTo < scope.today())
    throw refused(`cannot open: the last day to enrol, ${enrolTo}, is over. Name a later one.`);
}

function hasEnoughPeople(_: Scope, { taken, minSeats }: TrainingClass): void {
  const needed = minSeats ?? 1;
  if (taken < needed) throw refused(`has ${taken} of the ${needed} people it needs. Wait for more, or cancel it.`);
}

async function canBegin(scope: Scope, { id, startsOn }: TrainingClass): Promise<void> {
  if (startsOn > scope.today()) throw refused(`cannot start before its first day, ${startsOn}.`);
  if (!(await scope.first(ClassSession, { classId: id, status: { ne: 'CANCELLED' } })))
    throw refused('has no session yet. Plan one with `classSessionCreate`.');
}

async function hasMet(scope: Scope, { id }: TrainingClass): Promise<void> {
  const sessions = await scope.list(ClassSession, { classId: id, status: { ne: 'CANCELLED' } });
  if (!sessions.length) throw refused('has never met. Cancel it instead.');
  const open = sessions.filter(({ status }) => status === 'PLANNED').length;
  if (open)
    throw refused(
      `has ${open} sessions without a record. Record their attendance, or cancel those that were not held.`,
    );
}

/** A mark that nobody made would cost someone their hours in silence; nobody marks who is gone. */
async function isFullyMarked(scope: Scope, { id }: TrainingClass): Promise<void> {
  const [row] = await scope.db.query(sql`
    SELECT COUNT(*) AS wanted, COUNT(a.id) AS made FROM courses_class_place p
    JOIN courses_class_session s ON s.classId = p.classId AND s.status = 'HELD'
    JOIN organisation_member m ON m.id = p.memberId AND m.status NOT IN ('LEFT', 'RETIRED')
    LEFT JOIN courses_attendance a ON a.sessionId = s.id AND a.memberId = p.memberId
    WHERE p.classId = ${id} AND p.status IN ${[...seatedStatuses]}`);
  const missing = Number(row?.wanted) - Number(row?.made);
  if (missing)
    throw refused(`lacks ${missing} marks of attendance. Record them, with \`others\` where they are alike.`);
}
