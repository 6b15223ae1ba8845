import { evaluation } from '../../../plugins/evaluation/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf, value } from './documents.ts';

const ROUNDS = 12;

describe.each(databases)('an evaluation that closes on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [evaluation], dialect, now: () => new Date('2026-06-02T02:00:00Z') });
  });

  test('counts what is handed in at that moment, or refuses it', async () => {
    const written = content([leaf('a', 100, { scoredBy: ['UNIT'] })]);
    const { system } = await publishSystem(it.ask, { unit: 'E', code: 'race', subject: 'PERSON' }, written);
    const policies = { unitSheet: 'RENORMALISE', leastCoverage: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const input = {
        unit: 'B',
        year: 2026,
        name: `R${round}`,
        indexSystems: [system],
        weights: { unit: 100 },
        policies,
      };
      const evaluationCycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
      for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
        await done(step(it.ask, evaluationCycle, command));
      const subject = (await subjectsOf(it.ask, evaluationCycle)).get('learnerB1')?.id;
      const score = (of: number) =>
        it.ask(documents.score, {
          input: { evaluationCycle, stage: 'UNIT', submit: true, sheets: [{ subject, scores: [value('a', of)] }] },
        });
      await done(score(40));
      for (const command of ['OpenCommitteeReview', 'OpenCalibration'] as const)
        await done(step(it.ask, evaluationCycle, command));
      const [sheet] = await it.server.kernel.database.read.query(
        sql`SELECT id FROM evaluation_sheet WHERE subjectId = ${subject} AND stage = 'UNIT'`,
      );
      await done(it.ask(documents.return, { input: { evaluationSheet: sheet?.id, reason: 'Look again.' } }));
      await done(it.ask(documents.calculate, { input: { evaluationCycle } }));
      await Promise.all([score(80), step(it.ask, evaluationCycle, 'Close')]);
      const rows = await it.server.kernel.database.read.query(sql`
        SELECT y.status, s.needsCalculation, e.status AS sheet FROM evaluation_cycle y
        JOIN evaluation_subject s ON s.cycleId = y.id JOIN evaluation_sheet e ON e.subjectId = s.id AND e.stage = 'UNIT'
        WHERE y.id = ${evaluationCycle} AND s.id = ${subject}`);
      const [{ status, needsCalculation, sheet: handedIn } = {}] = rows;
      expect([
        ['FINAL', 0, 'RETURNED'],
        ['CALIBRATION', 1, 'SUBMITTED'],
      ]).toContainEqual([status, Number(needsCalculation), handedIn]);
    }
  }, 60_000);
});
