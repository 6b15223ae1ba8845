import { evaluation } from '../../../plugins/evaluation/index.ts';
import { EvaluationResult } from '../../../plugins/evaluation/results/evaluation-result.ts';
import { insertSql } from '../../../server/kernel/data/insert.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { startUnit } from '../../kit/index.ts';
import { content, documents, done, group, leaf, publishSystem, step } from './documents.ts';

const PEOPLE = 5000;

/** Five thousand people of the team A1, without the audit log of a roster import. */
async function hire(it: Awaited<ReturnType<typeof startUnit>>): Promise<void> {
  const unitId = it.unitIds.get('A1') ?? '';
  const at = new Date();
  const stamp = { createdAt: at, updatedAt: at, version: 1 };
  const number = (i: number) => String(i).padStart(5, '0');
  await it.server.kernel.systemContext().transaction(async (context) => {
    for (let i = 0; i < PEOPLE; i += 500) {
      const some = Array.from({ length: 500 }, (_, n) => i + n);
      await context.unguardedDatabase.execute(
        insertSql(
          'organisation_member',
          some.map((n) => ({
            ...{ id: `mem_b${number(n)}`, ...stamp, employeeNo: `b${number(n)}`, name: `P${n}` },
            ...{ employment: 'REGULAR', status: 'ACTIVE', hiredOn: '2020-01-01', leftOn: null },
          })),
        ),
      );
      await context.unguardedDatabase.execute(
        insertSql(
          'organisation_membership',
          some.map((n) => ({
            ...{ id: `mbs_b${number(n)}`, ...stamp, memberId: `mem_b${number(n)}`, unitId, kind: 'PRIMARY' },
            ...{ post: null, jobType: null, jobLevel: null, frontline: true, leader: false },
            ...{ validFrom: '2020-01-01', validTo: null },
          })),
        ),
      );
    }
  });
}

const DIFFERENT = 101;

/** The score of the n-th person in the k-th leaf. */
const scoreOf = (n: number, k: number) => (n * 7 + k * 13) % DIFFERENT;

/** All sheets of these subjects, past the commands that people hand them in with: in a statement for each that is alike. */
async function handIn(
  it: Awaited<ReturnType<typeof startUnit>>,
  cycle: string,
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const alike = Array.from({ length: DIFFERENT }, (): string[] => []);
  for (const [id, n] of places) alike[n % DIFFERENT]?.push(id);
  await it.server.kernel.systemContext().transaction(async ({ unguardedDatabase: db }) => {
    for (const [n, ids] of alike.entries())
      for (const [stage, add] of Object.entries({ SELF: 5, UNIT: 0 })) {
        const scores = Array.from({ length: 30 }, (_, k) => ({
          node: `L${Math.floor(k / 5)}.${k % 5}`,
          value: Math.min(100, scoreOf(n, k) + add),
          items: [],
          notApplicable: false,
          evidence: [],
        }));
        await db.execute(
          sql`UPDATE evaluation_sheet SET scores = ${JSON.stringify(scores)}, status = 'SUBMITTED'
            WHERE cycleId = ${cycle} AND stage = ${stage} AND subjectId IN ${ids}`,
        );
      }
  });
}

test('five thousand subjects with thirty leaves are calculated part by part, each as by hand', async () => {
  const it = await startUnit({ plugins: [evaluation] });
  await hire(it);
  const leaves = Array.from({ length: 6 }, (_, g) =>
    group(
      `G${g}`,
      g < 4 ? 16.67 : 16.66,
      Array.from({ length: 5 }, (_, k) => leaf(`L${g}.${k}`, 20)),
    ),
  );
  const { system } = await publishSystem(it.ask, { unit: 'E', code: 'people', subject: 'PERSON' }, content(leaves));
  const weights = { self: 40, unit: 60 };
  const input = { unit: 'A1', year: 2026, name: 'Large', indexSystems: [system], weights };
  const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
  for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
    await done(step(it.ask, cycle, command));

  const read = it.server.kernel.systemContext();
  const subjects = await read.unguardedDatabase.query(
    sql`SELECT id, code FROM evaluation_subject WHERE cycleId = ${cycle}`,
  );
  const places = new Map(
    subjects.flatMap(({ id, code }) =>
      /^b\d/.test(String(code)) ? [[String(id), Number(String(code).slice(1))]] : [],
    ),
  );
  await handIn(it, cycle, places);
  expect(places.size).toBe(PEOPLE);

  const progress: number[] = [];
  const ask = 'query ($cycle: ID!) { evaluationCycle(id: $cycle) { calculation { done total isRunning } } }';
  const [began, cpu] = [Date.now(), process.cpuUsage()];
  const begun = await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
  const { total } = begun.evaluationCycleCalculate.calculation;
  for (let isRunning = true; isRunning; ) {
    const { calculation } = (await done(it.ask(ask, { cycle }))).evaluationCycle;
    progress.push(calculation.done);
    isRunning = calculation.isRunning;
    if (isRunning) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const took = Date.now() - began;
  const { user, system: kernel } = process.cpuUsage(cpu);
  process.stderr.write(
    `${total} subjects × 30 leaves × 2 stages calculated and ranked in ${took} ms, ${Math.round((user + kernel) / 1000)} ms of a processor.\n`,
  );

  // Those in between were seen on the way, and it never went back.
  expect(new Set(progress).size).toBeGreaterThan(2);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  expect(progress.at(-1)).toBe(total);

  const rows = await read.unguardedDatabase.query(
    sql`SELECT subjectId, total, \`rank\` FROM evaluation_result WHERE cycleId = ${cycle} AND isCurrent = 1`,
  );
  const mine = rows.filter((row) => places.has(String(row.subjectId)));
  expect(mine).toHaveLength(PEOPLE);
  const shares = [1667, 1667, 1667, 1667, 1666, 1666];
  const expected = (n: number) => {
    const stage = (add: number) =>
      shares.reduce((sum, share, g) => {
        const five = Array.from({ length: 5 }, (_, k) => Math.min(100, scoreOf(n, g * 5 + k) + add));
        return sum + BigInt(share) * BigInt(five.reduce((a, b) => a + b, 0));
      }, 0n);
    // Points × 10000, by five leaves, 10000 shares and 10 parts of stages: a tenth of a hundredth stays to be rounded.
    const blended = 4n * stage(5) + 6n * stage(0);
    return Number((blended * 10_000n * 2n + 500_000n) / 1_000_000n);
  };
  for (const row of mine) expect(Number(row.total)).toBe(expected(places.get(String(row.subjectId)) ?? 0));
  const totals = mine.map((row) => Number(row.total)).sort((a, b) => b - a);
  for (const row of mine) expect(Number(row.rank)).toBe(totals.indexOf(Number(row.total)) + 1);
  const [first] = await read.list(EvaluationResult, { cycleId: cycle }, { limit: 1 });
  expect(first?.explanation.tree.children).toHaveLength(6);
}, 300_000);
