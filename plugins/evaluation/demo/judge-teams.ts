import type { Context } from 'qinxue/plugin';
import { Seat } from '../../organisation/index.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { emptySheet } from '../sheets/open-sheets.ts';
import { demoScores } from './demo-scores.ts';
import { placed } from './fill-sheets.ts';

const JUDGES = 3;

/** The first who sit in a committee. */
export async function judgesOf(scope: Context, bodyId: string): Promise<readonly string[]> {
  const inOrder = { orderBy: [{ column: 'id', descending: false }], limit: JUDGES };
  return (await scope.list(Seat, { bodyId, validTo: { isNull: true } }, inOrder)).map(({ memberId }) => memberId);
}

/** The committee looks at teams; of people it takes the review of their unit. */
export async function judgeTeams(scope: Context, cycleId: string, judges: readonly string[]): Promise<void> {
  const teams = (await placed(scope, cycleId)).filter(({ subject }) => subject.kind === 'TEAM');
  await scope.insertAll(
    EvaluationSheet,
    judges.flatMap((judge, i) =>
      teams.map(({ subject, place, nodes, more }) => ({
        ...emptySheet(subject, 'COMMITTEE', judge, judge),
        scores: demoScores(nodes, 'COMMITTEE', place + i, more),
        status: 'SUBMITTED' as const,
        submittedAt: scope.now(),
      })),
    ),
  );
}
