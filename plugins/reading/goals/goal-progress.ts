import {
  type Context,
  Field,
  Int,
  type Loader,
  loader,
  multiplyDivide,
  name,
  ObjectType,
  Percent,
  type Sql,
  sql,
  WHOLE,
} from 'qinxue/plugin';
import { treeOn, unitTree } from '../../organisation/index.ts';
import { type CountedReading, countBooks, countPages } from './counting.ts';
import { ReadingGoal } from './goal.ts';

@ObjectType('ReadingGoalProgress', { description: 'How much of a goal is reached (目标进展).' })
export class GoalProgress {
  @Field(() => Int, { description: 'What counts so far (已完成).' })
  value!: number;

  @Field(() => Int, { description: 'The level of evidence from which it counts (证据等级).' })
  evidenceLevel!: number;

  @Field(() => Percent, {
    description: 'How much of the target; 100 is all of it, more is beyond (完成比例).',
  })
  share!: number;

  @Field(() => Boolean, { description: 'Whether the target is reached (是否达成).' })
  isReached!: boolean;
}

/** By the id of a goal that the viewer sees: three statements for however many. */
export const goalProgress: Loader<string, GoalProgress | undefined> = loader(
  async (context, ids: readonly string[]) => {
    const goals = await context.list(ReadingGoal, { id: { in: ids } });
    const [readings, minutes, notes] = await Promise.all([
      readingsOf(context, ids),
      minutesOf(context, ids),
      notesOf(context, ids),
    ]);
    const values = {
      BOOKS: (goal: ReadingGoal) => countBooks(readings.get(goal.id) ?? [], goal),
      PAGES: (goal: ReadingGoal) => countPages(readings.get(goal.id) ?? [], goal),
      MINUTES: (goal: ReadingGoal) => minutes.get(goal.id) ?? 0,
      NOTES: (goal: ReadingGoal) => notes.get(goal.id) ?? 0,
    };
    const progress = new Map(goals.map((goal) => [goal.id, progressOf(goal, values[goal.metric](goal))]));
    return ids.map((id) => progress.get(id));
  },
);

const progressOf = ({ target, evidenceLevel }: ReadingGoal, value: number): GoalProgress => ({
  value,
  evidenceLevel,
  share: multiplyDivide(value, WHOLE, target),
  isReached: value >= target,
});

/** The goals with the rows of their owners: a person's wherever they were, a unit's by the unit and the tree of their day. */
const ofOwners = (table: string, day: Sql, statement: (from: Sql, isTheirs: Sql) => Sql): Sql => sql`
  ${statement(sql`FROM reading_goal g JOIN ${name(table)} r ON r.memberId = g.memberId`, sql`1 = 1`)}
  UNION ALL
  ${statement(
    sql`FROM reading_goal g JOIN ${unitTree('c')} ON c.ancestorId = g.unitId AND g.owner = 'UNIT'
    JOIN ${name(table)} r ON r.unitId = c.descendantId`,
    treeOn('c', day),
  )}`;

async function readingsOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, CountedReading[]>> {
  const rows = await context.unguardedDatabase.query(
    ofOwners(
      'reading_read_through',
      sql`r.finishedOn`,
      (from, isTheirs) => sql`
        SELECT g.id AS goalId, r.memberId, r.workId, r.finishedOn, r.evidenceReached, e.pages ${from}
        JOIN reading_edition e ON e.id = r.editionId
        WHERE g.id IN ${[...ids]} AND ${isTheirs} AND g.metric IN ('BOOKS', 'PAGES') AND r.evidenceReached IS NOT NULL`,
    ),
  );
  const found = new Map<string, CountedReading[]>(ids.map((id) => [id, []]));
  for (const row of rows)
    found.get(String(row.goalId))?.push({
      memberId: String(row.memberId),
      workId: String(row.workId),
      finishedOn: String(row.finishedOn),
      evidence: Number(row.evidenceReached),
      pages: row.pages === null ? null : Number(row.pages),
    });
  return found;
}

/** Of declared minutes also those of books that are not finished; with more evidence only of readings that have it. */
const minutesOf = (context: Context, ids: readonly string[]) =>
  sums(
    context,
    ofOwners(
      'reading_read_through',
      sql`p.loggedOn`,
      (from, isTheirs) => sql`SELECT g.id AS goalId, SUM(p.minutes) AS n ${from}
        JOIN reading_progress p ON p.readThroughId = r.id
        WHERE g.id IN ${[...ids]} AND ${isTheirs} AND g.metric = 'MINUTES' AND ${isOfYear(sql`p.loggedOn`)}
          AND (g.evidenceLevel = 0 OR r.evidenceReached >= g.evidenceLevel)
        GROUP BY g.id`,
    ),
  );

/** An approved note is evidence of level 1 by itself, of more where its reading has more. */
const notesOf = (context: Context, ids: readonly string[]) =>
  sums(
    context,
    ofOwners(
      'reading_note',
      sql`r.approvedOn`,
      (from, isTheirs) => sql`SELECT g.id AS goalId, COUNT(*) AS n ${from}
        LEFT JOIN reading_read_through v ON v.id = r.readThroughId
        WHERE g.id IN ${[...ids]} AND ${isTheirs} AND g.metric = 'NOTES' AND r.status IN ('APPROVED', 'FEATURED')
          AND ${isOfYear(sql`r.approvedOn`)}
          AND (g.evidenceLevel <= 1 OR v.evidenceReached >= g.evidenceLevel)
        GROUP BY g.id`,
    ),
  );

const isOfYear = (day: Sql) => sql`CAST(SUBSTR(${day}, 1, 4) AS DECIMAL) = g.year`;

async function sums(context: Context, statement: Sql): Promise<ReadonlyMap<string, number>> {
  return new Map((await context.unguardedDatabase.query(statement)).map((row) => [String(row.goalId), Number(row.n)]));
}
