import { type Context, sql } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexNode } from '../systems/index-node.ts';
import { demoScores } from './demo-scores.ts';

const learning = ['courses', 'reading'];

/** The subjects of an evaluation in the order of their codes, and the nodes by which each is scored. */
export async function placed(context: Context, cycleId: string) {
  const inOrder = (column: string) => ({ orderBy: [{ column, descending: false }] });
  const subjects = await context.list(EvaluationSubject, { cycleId }, inOrder('code'));
  const versionIds = [...new Set(subjects.map(({ versionId }) => versionId))];
  const nodes = await context.list(IndexNode, { versionId: { in: versionIds } }, inOrder('place'));
  const off = (unitId: string) => {
    const states = context.directory.plugins(unitId);
    return learning.filter((plugin) => states.get(plugin)?.isOn === false).length;
  };
  return subjects.map((subject, place) => ({
    subject,
    place,
    // Who has nothing on to learn with is found wanting.
    more: off(subject.unitId),
    nodes: nodes.filter(({ versionId }) => versionId === subject.versionId),
  }));
}

/** Fills the sheets of a stage in, those of the places that are wanted, by those who would do so. */
export async function fillSheets(
  context: Context,
  cycleId: string,
  stage: Stage,
  wanted: (place: number) => boolean,
): Promise<void> {
  const of = new Map((await placed(context, cycleId)).map((each) => [each.subject.id, each]));
  const leaders = await leadersOf(context);
  const sheets = await context.list(EvaluationSheet, { cycleId, stage });
  await context.updateAll(
    sheets.flatMap((row) => {
      const { place, nodes, subject, more } = of.get(row.subjectId) ?? {};
      if (place === undefined || !nodes || !subject || !wanted(place)) return [];
      const scorerId = scorer(context, leaders, stage, subject);
      const scores = demoScores(nodes, stage, place, more);
      return [{ row, changes: { scores, scorerId, status: 'SUBMITTED' as const, submittedAt: context.now() } }];
    }),
  );
}

/** The person, or the unit's leader; of a review the nearest leader from above who is someone else. */
function scorer(context: Context, leaders: ReadonlyMap<string, string>, stage: Stage, subject: EvaluationSubject) {
  const { memberId, unitId, superiorUnitId } = subject;
  if (stage === 'SELF') return memberId ?? leaders.get(unitId) ?? null;
  const above = context.directory.unit(superiorUnitId)?.path ?? [];
  return above.map((unit) => leaders.get(unit)).find((leader) => leader && leader !== memberId) ?? null;
}

async function leadersOf(context: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await context.unguardedDatabase.query(
    sql`SELECT unitId, memberId FROM organisation_membership WHERE leader = 1 AND validTo IS NULL ORDER BY id`,
  );
  return new Map(rows.map(({ unitId, memberId }) => [String(unitId), String(memberId)]));
}
