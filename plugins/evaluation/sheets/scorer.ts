import { type Context, sql } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { assessUnit, reviewSubjects, sitInCommittee } from '../permissions.ts';
import { type Place, recusedFrom } from './recusal.ts';

/** Whom the viewer may score in a stage; what that needs to know is read once, however many subjects there are. */
export async function scorerOf(
  context: Context,
  stage: Stage,
  cycle: EvaluationCycle,
): Promise<(subject: Place) => boolean> {
  const me = context.viewer.memberId;
  const isSelf = ({ memberId }: Place) => memberId !== null && memberId === me;
  switch (stage) {
    case 'SELF': {
      const led = await unitsLed(context);
      return (subject) =>
        subject.memberId !== null
          ? isSelf(subject)
          : led.has(subject.unitId) || context.can(assessUnit, subject.unitId);
    }
    case 'UNIT':
      return (subject) => !isSelf(subject) && context.can(reviewSubjects, subject.superiorUnitId);
    case 'COMMITTEE': {
      const [sits, isRecused] = [await sitsIn(context, cycle), recusedFrom(context, cycle)];
      return (subject) => sits && !isRecused(subject);
    }
    case 'METRIC':
      return () => false;
  }
}

/** In the committee, or in its place. */
export const sitsIn = async (context: Context, cycle: EvaluationCycle): Promise<boolean> =>
  (await isSeated(context, cycle.bodyId)) || context.can(sitInCommittee, cycle.unitId);

async function unitsLed(context: Context): Promise<ReadonlySet<string>> {
  const [me, today] = [context.viewer.memberId ?? '', context.today()];
  const rows = await context.unguardedDatabase.query(
    sql`SELECT unitId FROM organisation_membership WHERE memberId = ${me} AND leader = 1
      AND validFrom <= ${today} AND (validTo IS NULL OR validTo >= ${today})`,
  );
  return new Set(rows.map((row) => String(row.unitId)));
}

async function isSeated(context: Context, bodyId: string | null): Promise<boolean> {
  const [me, today] = [context.viewer.memberId ?? '', context.today()];
  const [seat] = await context.unguardedDatabase.query(
    sql`SELECT id FROM organisation_seat WHERE bodyId = ${bodyId} AND memberId = ${me}
      AND validFrom <= ${today} AND (validTo IS NULL OR validTo >= ${today}) LIMIT 1`,
  );
  return seat !== undefined;
}
