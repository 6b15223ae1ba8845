import type { Context } from 'qinxue/plugin';
import { Seat } from '../../organisation/index.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { emptySheet } from '../sheets/open-sheets.ts';
import { demoScores } from './demo-scores.ts';
import { placed } from './fill-sheets.ts';

const JUDGES = 3;

/** The first who sit in a committee. */
export async function judgesOf(context: Context, bodyId: string): Promise<readonly string[]> {
  const inOrder = { orderBy: [{ column: 'id', descending: false }], limit: JUDGES };
  return (await context.list(Seat, { bodyId, validTo: { isNull: true } }, inOrder)).map(({ memberId }) => memberId);
}

/** The committee looks at teams; of people it takes the review of their unit. */
export async function judgeTeams(context: Context, cycleId: string, judges: readonly string[]): Promise<void> {
  const teams = (await placed(context, cycleId)).filter(({ subject }) => subject.kind === 'TEAM');
  await context.insertAll(
    EvaluationSheet,
    judges.flatMap((judge, i) =>
      teams.map(({ subject, place, nodes, more }) => ({
        ...emptySheet(subject, 'COMMITTEE', judge, judge),
        scores: demoScores(nodes, 'COMMITTEE', place + i, more),
        status: 'SUBMITTED' as const,
        submittedAt: context.now(),
      })),
    ),
  );
}
