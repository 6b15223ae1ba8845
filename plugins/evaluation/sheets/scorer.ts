import { type Context, sql } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { assessUnit, reviewSubjects, sitInCommittee } from '../permissions.ts';
import { type Place, recusedFrom } from './recusal.ts';

/** Whom the viewer may score in a stage; what that needs to know is read once, however many subjects there are. */
export async function scorerOf(
  scope: Context,
  stage: Stage,
  cycle: EvaluationCycle,
): Promise<(subject: Place) => boolean> {
  const me = scope.viewer.memberId;
  const isSelf = ({ memberId }: Place) => memberId !== null && memberId === me;
  switch (stage) {
    case 'SELF': {
      const led = await unitsLed(scope);
      return (subject) =>
        subject.memberId !== null ? isSelf(subject) : led.has(subject.unitId) || scope.can(assessUnit, subject.unitId);
    }
    case 'UNIT':
      return (subject) => !isSelf(subject) && scope.can(reviewSubjects, subject.superiorUnitId);
    case 'COMMITTEE': {
      const [sits, isRecused] = [await sitsIn(scope, cycle), recusedFrom(scope, cycle)];
      return (subject) => sits && !isRecused(subject);
    }
    case 'METRIC':
      return () => false;
  }
}

/** In the committee, or in its place. */
export const sitsIn = async (scope: Context, cycle: EvaluationCycle): Promise<boolean> =>
  (await isSeated(scope, cycle.bodyId)) || scope.can(sitInCommittee, cycle.unitId);

async function unitsLed(scope: Context): Promise<ReadonlySet<string>> {
  const [me, today] = [scope.viewer.memberId ?? '', scope.today()];
  const rows = await scope.db.query(
    sql`SELECT unitId FROM organisation_membership WHERE memberId = ${me} AND leader = 1
      AND validFrom <= ${today} AND (validTo IS NULL OR validTo >= ${today})`,
  );
  return new Set(rows.map((row) => String(row.unitId)));
}

async function isSeated(scope: Context, bodyId: string | null): Promise<boolean> {
  const [me, today] = [scope.viewer.memberId ?? '', scope.today()];
  const [seat] = await scope.db.query(
    sql`SELECT id FROM organisation_seat WHERE bodyId = ${bodyId} AND memberId = ${me}
      AND validFrom <= ${today} AND (validTo IS NULL OR validTo >= ${today}) LIMIT 1`,
  );
  return seat !== undefined;
}
