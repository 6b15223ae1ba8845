import { evaluation } from '../../plugins/evaluation/index.ts';
import { sql } from '../../server/kernel/data/sql.ts';
import { client, databases, startUnit } from '../kit/index.ts';
import {
  content,
  documents,
  done,
  leaf,
  publishSystem,
  step,
  stepDocument,
  subjectsOf,
  value,
} from '../plugins/evaluation/documents.ts';
import { startProcess } from './process.ts';

describe.each(databases)('two processes on one $name', ({ dialect }) => {
  test('close an evaluation once, however many ask for it at once', async () => {
    const unit = await startUnit({ plugins: [evaluation], dialect });
    const { system } = await publishSystem(
      unit.ask,
      { unit: 'E', code: 'team', subject: 'TEAM' },
      content([leaf('a', 100)]),
    );
    const input = { unit: 'E', year: 2026, name: 'Race', indexSystems: [system], weights: { unit: 100 } };
    const cycle = (await done(unit.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(unit.ask, cycle, command));
    const sheets = [...(await subjectsOf(unit.ask, cycle)).values()].map(({ id }) => ({
      subject: id,
      scores: [value('a', 50)],
    }));
    await done(unit.ask(documents.score, { input: { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets } }));
    for (const command of ['OpenCommitteeReview', 'OpenCalibration'] as const)
      await done(step(unit.ask, cycle, command));
    await done(unit.ask(documents.calculate, { input: { evaluationCycle: cycle } }));

    const processes = await Promise.all([startProcess(unit.databaseUrl), startProcess(unit.databaseUrl)]);
    const asks = processes.map(({ url }) => client(url, { token: unit.token('admin'), unit: 'E' }));
    const variables = { input: { evaluationCycle: cycle } };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => asks[i % 2]!(stepDocument('Close'), variables)),
    );
    // One of them has closed it; the others, of the same person, are answered with what is done.
    for (const { errors, data } of answers) {
      expect(errors).toBeUndefined();
      expect(data.evaluationCycleClose).toMatchObject({ id: cycle });
    }
    const events = await unit.server.kernel.database.read.query(
      sql`SELECT payload FROM kernel_event WHERE event = 'evaluation.cycle-moved'`,
    );
    expect(events.filter(({ payload }) => String(payload).includes('"close"'))).toHaveLength(1);
  }, 180_000);
});
