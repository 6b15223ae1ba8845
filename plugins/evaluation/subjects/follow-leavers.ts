import { type Context, sql } from 'qinxue/plugin';
import { running } from '../cycles/cycle-status.ts';
import { EvaluationSubject } from './evaluation-subject.ts';
import { leaveCycle } from './leave-cycle.ts';

/** Kept in the row, so it says the same to everybody. */
const reasons = {
  member: '已离开本单位，免于考核。 No longer with the organisation.',
  unit: '单位已撤销，免于考核。 The unit is closed.',
};

type Left =
  | { readonly cycleId: string }
  | { readonly memberIds: readonly string[] }
  | { readonly unitIds: readonly string[] };

/**
 * Excuses from running evaluations who has left the organisation, and units that are closed. Whoever has moved is
 * evaluated where they were when it was published. Done again, it finds nobody.
 */
export async function followLeavers(context: Context, left: Left): Promise<void> {
  const system = context.asSystem();
  const among = whereLeft(left);
  const rows = await system.unguardedDatabase.query(sql`
    SELECT s.id, s.kind FROM evaluation_subject s JOIN evaluation_cycle y ON y.id = s.cycleId
      LEFT JOIN organisation_member m ON m.id = s.memberId
      LEFT JOIN organisation_unit u ON u.id = s.unitId AND s.kind <> 'PERSON'
    WHERE ${among} AND s.status = 'ACTIVE' AND y.status IN ${[...running]}
      AND (m.status IN ('LEFT', 'RETIRED') OR u.validTo < ${system.today()})`);
  const kinds = new Map(rows.map(({ id, kind }) => [String(id), kind === 'PERSON']));
  if (!kinds.size) return;
  const subjects = await system.list(EvaluationSubject, { id: { in: [...kinds.keys()] } });
  await leaveCycle(
    system,
    subjects.filter(({ id }) => kinds.get(id)),
    'excuse',
    reasons.member,
  );
  await leaveCycle(
    system,
    subjects.filter(({ id }) => !kinds.get(id)),
    'excuse',
    reasons.unit,
  );
}

function whereLeft(left: Left) {
  if ('cycleId' in left) return sql`s.cycleId = ${left.cycleId}`;
  return 'memberIds' in left ? sql`s.memberId IN ${[...left.memberIds]}` : sql`s.unitId IN ${[...left.unitIds]}`;
}
