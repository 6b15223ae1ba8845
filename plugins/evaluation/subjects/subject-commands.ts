import { badInput, type Context, lockManaged, notFound, nounOf, QinxueError, sql, text } from 'qinxue/plugin';
import { getUnit, inputText } from '../../organisation/index.ts';
import { cycleLifecycle } from '../cycles/cycle-lifecycle.ts';
import { running } from '../cycles/cycle-status.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { measureSubjects } from '../cycles/freeze.ts';
import { subjectsToPublish } from '../cycles/publish-cycle.ts';
import { manageEvaluation } from '../permissions.ts';
import { lateSheets, reopenSheets } from '../sheets/open-sheets.ts';
import { EvaluationSubject } from './evaluation-subject.ts';
import { leaveCycle } from './leave-cycle.ts';
import type { EvaluationSubjectAddInput, EvaluationSubjectsInput } from './subject-input.ts';
import { subjectLifecycle } from './subject-lifecycle.ts';

const MAX = 1000;

/** Who is evaluated already stays as they are, so that it can be sent again. */
export async function addSubjects(context: Context, input: EvaluationSubjectAddInput): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, input.evaluationCycle, manageEvaluation);
  cycleLifecycle.require(cycle, running, 'add subjects');
  const statusReason = inputText('input.reason', input.reason, 1000);
  const members = [...new Set(input.members ?? [])];
  const units = (input.units ?? []).map((id) => getUnit(context, id).id);
  const wanted = new Set([...members, ...units]);
  if (!wanted.size || wanted.size > MAX)
    throw badInput('input', text(`must name 1 to ${MAX} members or units.`, `须列出 1 到 ${MAX} 名职工或单位。`));
  const system = context.asSystem();
  const known = await system.list(EvaluationSubject, { cycleId: cycle.id, subjectKey: { in: [...wanted] } });
  for (const { subjectKey } of known) wanted.delete(subjectKey);
  const out = known.find(({ status }) => status !== 'ACTIVE');
  if (out) throw takenOut(out);
  if (!wanted.size) return cycle;
  const rows = await subjectsToPublish(system, cycle, wanted);
  const lost = [...wanted].find((id) => !rows.some(({ subjectKey }) => subjectKey === id));
  if (lost)
    throw badInput(members.includes(lost) ? 'input.members' : 'input.units', {
      en: `names "${lost}", which is not in the unit of the evaluation today, or of no kind that its index systems evaluate.`,
      zh: `中的“${lost}”今天不在考核单位内，或不属于其指标体系的考核对象类别。`,
    });
  const added = await system.insertAll(
    EvaluationSubject,
    rows.map((row) => ({ ...row, statusReason })),
  );
  if (cycle.metricsFrozenAt) await measureSubjects(system, cycle, added);
  await lateSheets(system, cycle, added, statusReason);
  return cycle;
}

export async function excludeSubjects(context: Context, input: EvaluationSubjectsInput): Promise<EvaluationSubject[]> {
  const { subjects, reason } = await managedSubjects(context, input);
  for (const subject of subjects) if (subject.status !== 'EXCLUDED') subjectLifecycle.check(subject, 'exclude');
  const inside = subjects.filter(({ status }) => status === 'ACTIVE');
  await leaveCycle(context, inside, 'exclude', reason);
  return asListed(context, input.subjects);
}

export async function includeSubjects(context: Context, input: EvaluationSubjectsInput): Promise<EvaluationSubject[]> {
  const { cycle, subjects, reason } = await managedSubjects(context, input);
  const outside = subjects.filter(({ status }) => status !== 'ACTIVE');
  await assertStillThere(context, outside);
  const system = context.asSystem();
  const back = await subjectLifecycle.stepAll(system, outside, 'include', () => ({
    ...{ statusReason: reason, needsCalculation: true },
  }));
  await reopenSheets(system, back);
  await lateSheets(system, cycle, back, reason);
  return asListed(context, input.subjects);
}

async function managedSubjects(context: Context, { subjects: ids, reason }: EvaluationSubjectsInput) {
  const wanted = [...new Set(ids)];
  if (!wanted.length || wanted.length > MAX)
    throw badInput('input.subjects', text(`must be 1 to ${MAX}.`, `须为 1 到 ${MAX} 个。`));
  const found = await context.list(EvaluationSubject, { id: { in: wanted } });
  const missing = wanted.find((id) => !found.some((subject) => subject.id === id));
  if (missing) throw notFound(nounOf(EvaluationSubject), missing);
  const [first] = found as [EvaluationSubject];
  if (found.some(({ cycleId }) => cycleId !== first.cycleId))
    throw badInput('input.subjects', text('must be of one evaluation.', '须属于同一考核周期。'));
  const cycle = await lockManaged(context, EvaluationCycle, first.cycleId, manageEvaluation);
  cycleLifecycle.require(cycle, running, 'change subjects');
  // As they are now that nobody else changes them.
  const subjects = await context.asSystem().list(EvaluationSubject, { id: { in: wanted } });
  return { cycle, subjects, reason: inputText('input.reason', reason, 1000) };
}

async function asListed(context: Context, ids: readonly string[]): Promise<EvaluationSubject[]> {
  const rows = await context.list(EvaluationSubject, { id: { in: [...new Set(ids)] } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** @throws CONFLICT: who has left would be excused again at the next step */
async function assertStillThere(context: Context, subjects: readonly EvaluationSubject[]): Promise<void> {
  if (!subjects.length) return;
  const ids = subjects.map(({ id }) => id);
  const [gone] = await context.unguardedDatabase.query(sql`
    SELECT s.id, s.code, s.name, s.kind FROM evaluation_subject s
      LEFT JOIN organisation_member m ON m.id = s.memberId
      LEFT JOIN organisation_unit u ON u.id = s.unitId AND s.kind <> 'PERSON'
    WHERE s.id IN ${ids} AND (m.status IN ('LEFT', 'RETIRED') OR u.validTo < ${context.today()}) ORDER BY s.code LIMIT 1`);
  if (!gone) return;
  const who = `${gone.code} ${gone.name}`;
  throw new QinxueError(
    'CONFLICT',
    gone.kind === 'PERSON'
      ? text(
          `${who} is no longer with the organisation. Whoever manages members brings them back with \`memberRejoin\`.`,
          `${who} 已离开本单位，请先由职工管理人员用 \`memberRejoin\` 办理复职。`,
        )
      : text(`The unit ${who} is closed, and stays out of the evaluation.`, `单位 ${who} 已撤销，不再参加考核。`),
    { subject: gone.id },
  );
}

const takenOut = ({ id, code, name }: EvaluationSubject) =>
  new QinxueError(
    'CONFLICT',
    text(
      `${code} ${name} was taken out of the evaluation. Take it in again with \`evaluationSubjectInclude\`.`,
      `${code} ${name} 已被移出本次考核，请用 \`evaluationSubjectInclude\` 恢复。`,
    ),
    { subject: id },
  );
