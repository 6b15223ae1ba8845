import { cycleLifecycle } from '../../../plugins/evaluation/cycles/cycle-lifecycle.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { sheetLifecycle } from '../../../plugins/evaluation/sheets/sheet-lifecycle.ts';
import { subjectLifecycle } from '../../../plugins/evaluation/subjects/subject-lifecycle.ts';
import { systemLifecycle, versionLifecycle } from '../../../plugins/evaluation/systems/system-lifecycle.ts';
import { vetoLifecycle } from '../../../plugins/evaluation/vetoes/veto-lifecycle.ts';
import { name, type Sql, sql } from '../../../server/kernel/data/sql.ts';
import { databases, endsOf, startUnit, type TestServer, walkLifecycle } from '../../kit/index.ts';
import {
  content,
  documents,
  done,
  leaf,
  publishNext,
  publishSystem,
  step,
  subjectsOf,
  value,
  veto,
} from './documents.ts';

const roles = ['admin', 'adminA', 'reviewerA', 'learnerA1', 'learnerB1'] as const;

test('end where nothing is left to do, and nowhere else', () => {
  expect(Object.fromEntries(evaluation.lifecycles.map((life) => [life.entity.name, endsOf(life)]))).toEqual({
    IndexSystem: [],
    IndexVersion: ['PUBLISHED', 'SUPERSEDED'],
    EvaluationCycle: ['CANCELLED'],
    EvaluationSubject: [],
    // A closed sheet comes back with its subject.
    EvaluationSheet: ['CLOSED', 'SUPERSEDED'],
    VetoHit: ['LIFTED'],
  });
});

/** Every status × command × role. */
describe.each(databases)('The lifecycles of evaluation on $name', ({ dialect }) => {
  let it: TestServer;
  let system: string;
  let cycle: string;
  let subject: string;
  let sheet: string;
  let vetoHit: string;
  beforeAll(async () => {
    it = await startUnit({ plugins: [evaluation], dialect });
    const nodes = [leaf('a', 100, { scoredBy: ['UNIT'] }), veto('v', 'DISQUALIFY')];
    ({ system } = await publishSystem(it.ask, { unit: 'E', code: 'table', subject: 'TEAM' }, content(nodes)));
    const input = { unit: 'A', year: 2026, name: 'Table', indexSystems: [system], weights: { unit: 100 } };
    cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
    subject = (await subjectsOf(it.ask, cycle)).get('A1')?.id ?? '';
    const sheets = [{ subject, scores: [value('a', 80)] }];
    await done(it.ask(documents.score, { input: { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets } }));
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT id FROM evaluation_sheet WHERE subjectId = ${subject} AND stage = 'UNIT'`,
    );
    sheet = String(rows[0]?.id);
    const proposed = { subject, node: 'v', fact: 'A fact.' };
    vetoHit = (await done(it.as('reviewerA')(documents.propose, { input: proposed }))).vetoHitPropose.id;
  });
  afterAll(() => it.close());

  const write = (...statements: readonly Sql[]) =>
    it.server.kernel.systemContext().transaction(async (context) => {
      for (const statement of statements) await context.unguardedDatabase.execute(statement);
    });
  const stand = (table: string, id: () => string) => (status: string) =>
    write(sql`UPDATE ${name(table)} SET status = ${status}, version = version + 1 WHERE id = ${id()}`);
  const read = (table: string, id: () => string) => async () =>
    String(
      (await it.server.kernel.database.read.query(sql`SELECT status FROM ${name(table)} WHERE id = ${id()}`))[0]
        ?.status,
    );
  const manages = (role: string) => role === 'admin' || role === 'adminA';
  const capital = (command: string) => command.charAt(0).toUpperCase() + command.slice(1);
  const row = (table: string, id: () => string) => ({ stand: stand(table, id), read: read(table, id) });

  test('of evaluations, each command of which is a mutation of its name', async () => {
    const returning = [
      'backToSelfAssessment',
      'backToUnitReview',
      'backToCommitteeReview',
      'reopen',
      'restore',
      'cancel',
    ];
    const cells = await walkLifecycle({
      ...{ life: cycleLifecycle, roles, may: manages, ...row('evaluation_cycle', () => cycle) },
      // It has been published before, and its subject has no result yet.
      guards: { publish: ['CONFLICT'], close: ['CONFLICT'] },
      ask: (role, command) => {
        const input = { evaluationCycle: cycle, ...(returning.includes(command) && { reason: 'Why.' }) };
        const type = returning.includes(command) ? 'EvaluationCycleReasonInput' : 'EvaluationCycleInput';
        return it.as(role)(`mutation ($input: ${type}!) { evaluationCycle${capital(command)}(input: $input) { id } }`, {
          input,
        });
      },
    });
    expect(cells).toBe(9 * 13 * roles.length);
    await write(
      sql`UPDATE evaluation_cycle SET status = 'UNIT_REVIEW' WHERE id = ${cycle}`,
      sql`UPDATE evaluation_subject SET status = 'ACTIVE' WHERE cycleId = ${cycle}`,
    );
  });

  test('of subjects', async () => {
    const cells = await walkLifecycle({
      ...{ life: subjectLifecycle, roles, may: manages, ...row('evaluation_subject', () => subject) },
      repeats: (command) => command === 'exclude' || command === 'include',
      ask: (role, command) =>
        it.as(role)(
          `mutation ($input: EvaluationSubjectsInput!) { evaluationSubject${capital(command)}(input: $input) { id } }`,
          { input: { subjects: [subject], reason: 'Why.' } },
        ),
    });
    expect(cells).toBe(3 * 2 * roles.length);
    await write(sql`UPDATE evaluation_subject SET status = 'ACTIVE' WHERE id = ${subject}`);
  });

  test('of sheets that are sent back, and handed in', async () => {
    const reviews = (role: string) => manages(role) || role === 'reviewerA';
    const of = { life: sheetLifecycle, roles, may: reviews, ...row('evaluation_sheet', () => sheet) };
    const returned = await walkLifecycle({
      ...{ ...of, commands: ['return'] },
      ask: (role) => it.as(role)(documents.return, { input: { evaluationSheet: sheet, reason: 'Why.' } }),
    });
    expect(returned).toBe(6 * roles.length);
    for (const [status, code] of [
      ['OPEN', undefined],
      ['RETURNED', undefined],
      ['SUBMITTED', undefined],
      ['NEEDS_UPDATE', 'INVALID_TRANSITION'],
      ['CLOSED', 'INVALID_TRANSITION'],
    ] as const)
      for (const role of roles) {
        await of.stand(status);
        const input = { evaluationCycle: cycle, stage: 'UNIT', subjects: [subject] };
        const answer = await it.as(role)(documents.submit, { input });
        if (reviews(role)) expect([status, role, answer.code]).toEqual([status, role, code]);
        else expect(['FORBIDDEN', 'NOT_FOUND']).toContain(answer.code);
        expect(await of.read()).toBe(reviews(role) && !code ? 'SUBMITTED' : status);
      }
  });

  test('of vetoes', async () => {
    const cells = await walkLifecycle({
      ...{ life: vetoLifecycle, roles, may: manages, ...row('evaluation_veto', () => vetoHit) },
      ask: (role, command) =>
        command === 'confirm'
          ? it.as(role)(documents.confirm, { input: { vetoHit } })
          : it.as(role)(documents.lift, { input: { vetoHit, reason: 'Why.' } }),
    });
    expect(cells).toBe(3 * 2 * roles.length);
  });

  test('of index systems and their versions', async () => {
    const own = { unit: 'A', code: 'row', subject: 'TEAM' };
    const { system: walked } = await publishSystem(it.ask, own, content([leaf('a', 100)]));
    const systems = await walkLifecycle({
      ...{ life: systemLifecycle, roles, may: manages, ...row('evaluation_system', () => walked) },
      // It is published with a version of it.
      commands: ['retire', 'reinstate'],
      ask: (role, command) =>
        it.as(role)(`mutation ($input: IndexSystemInput!) { indexSystem${capital(command)}(input: $input) { id } }`, {
          input: { indexSystem: walked },
        }),
    });
    expect(systems).toBe(3 * 2 * roles.length);
    await stand('evaluation_system', () => walked)('PUBLISHED');
    const version = await publishNext(it.ask, walked, content([leaf('b', 100)]));
    const versions = await walkLifecycle({
      ...{ life: versionLifecycle, roles, may: manages, read: read('evaluation_version', () => version) },
      // As the first of its system: publishing the one that is current would supersede it with itself.
      stand: async (status) => {
        await stand('evaluation_version', () => version)(status);
        await write(sql`UPDATE evaluation_system SET currentVersionId = NULL WHERE id = ${walked}`);
      },
      guards: { publish: ['CONFLICT'] },
      ask: async (role) => {
        const rows = await it.server.kernel.database.read.query(
          sql`SELECT version FROM evaluation_version WHERE id = ${version}`,
        );
        return it.as(role)(documents.publish, { input: { indexVersion: version, version: Number(rows[0]?.version) } });
      },
    });
    expect(versions).toBe(3 * roles.length);
  });
});
