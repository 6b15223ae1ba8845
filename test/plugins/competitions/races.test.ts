import { competitions } from '../../../plugins/competitions/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { startProcess } from '../../e2e/process.ts';
import { type Ask, client, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { benchmarks, documents, done, prepare, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

const aspects = [
  { code: 'M', title: 'Dimensions', kind: 'MEASUREMENT', maxMark: 90 },
  { code: 'J', title: 'Surface', kind: 'JUDGEMENT', maxMark: 10, benchmarks },
];

const ROUNDS = 40;

describe.each(databases)('two processes on one $name', ({ dialect }) => {
  let it: TestServer;
  let judges: Someone[];
  let at: (n: number, token: string) => Ask;
  const count = async (statement: ReturnType<typeof sql>) =>
    Number((await it.server.kernel.database.read.query(statement))[0]?.n);

  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect });
    judges = await arrive(it, ['j1', 'j2', 'j3'], 'E', 'judge');
    const processes = await Promise.all([startProcess(it.databaseUrl), startProcess(it.databaseUrl)]);
    at = (n, token) => client(processes[n % 2]?.url ?? '', { token });
  }, 60_000);

  test('lose no mark, no second marking and no entry, and close a stage once', async () => {
    const people = await arrive(it, ['p1', 'p2', 'p3', 'p4'], 'A1');
    const { competition, event, stages } = await prepare(it.ask, { unit: 'E', code: 'RACE' }, judges, {}, [aspects]);
    const [stage] = stages;
    done(await step(it.ask, 'OpenRegistration', competition));

    // Each person enters four times at the same moment, by both processes.
    const entered = await Promise.all(
      people.flatMap(({ token }) =>
        [0, 1, 2, 3].map((n) => at(n, token)(documents.register, { input: { competitionEvent: event } })),
      ),
    );
    for (const { code } of entered) expect([undefined, 'CONFLICT']).toContain(code);
    expect(await count(sql`SELECT COUNT(*) AS n FROM competitions_entry`)).toBe(4);
    const entries = [...new Set(entered.flatMap(({ data }) => data?.entryRegister?.id ?? []))];
    done(await step(it.ask, 'Lock', competition));
    done(await step(it.ask, 'Start', competition));

    // All judges mark all entries at once, twice each, while the first entry is marked again over and over.
    const submit = (n: number, token: string, entry: string, value: number) =>
      at(n, token)(documents.submit, {
        input: {
          stage: stage?.id,
          entry,
          marks: [
            { aspect: stage?.aspects.M, value },
            { aspect: stage?.aspects.J, value: 2 },
          ],
        },
      });
    const reopen = (n: number) =>
      at(n, it.token('admin'))(documents.reopen, {
        input: { entry: entries[0], aspect: stage?.aspects.M, reason: 'A wrong gauge' },
      });
    const answers = await Promise.all([
      ...judges.flatMap(({ token }, j) =>
        entries.flatMap((entry, e) => [0, 1].map((n) => submit(n, token, entry, 50 + 10 * j + e))),
      ),
      ...[0, 1, 0, 1].map(reopen),
    ]);
    for (const { code, text } of answers) expect([code, code && text]).toEqual([undefined, undefined]);
    // Nothing of what was answered is lost: all are there, of each judge at most one of a pass counts.
    const marks = await it.server.kernel.database.read.query(
      sql`SELECT entryId, aspectId, judgeId, pass, status, value FROM competitions_mark`,
    );
    const firstEntry = marks.filter(({ entryId, aspectId }) => entryId === entries[0] && aspectId === stage?.aspects.M);
    expect(marks.length - firstEntry.length).toBe(4 * 2 * 3 - 3);
    expect(marks.filter((mark) => !firstEntry.includes(mark) && mark.status !== 'SUBMITTED')).toEqual([]);
    for (const { id } of judges) {
      const judge = await it.server.kernel.database.read.query(
        sql`SELECT m.value FROM competitions_mark m WHERE m.memberId = ${id} AND m.entryId = ${entries[0]} AND m.aspectId = ${stage?.aspects.M}`,
      );
      expect(judge.length).toBeGreaterThan(0);
    }
    // What was superseded last is given once more; then everything is marked.
    for (const [j, { token }] of judges.entries()) done(await submit(j, token, entries[0] ?? '', 50 + 10 * j));

    const closing = await Promise.all(
      [0, 1, 2, 3].map((n) => at(n, it.token('admin'))(documents.close, { input: { stage: stage?.id } })),
    );
    for (const answer of closing) expect(done(answer)).toMatchObject({ status: 'CLOSED' });
    expect(await count(sql`SELECT COUNT(*) AS n FROM competitions_stage_result`)).toBe(4);
    const moves = sql`SELECT COUNT(*) AS n FROM kernel_event WHERE event = 'competitions.stage-moved' AND payload LIKE '%"close"%'`;
    expect(await count(moves)).toBe(1);
    const results = await it.server.kernel.database.read.query(
      sql`SELECT entryId, score FROM competitions_stage_result`,
    );
    // (50 + 60 + 70) / 3 + e, and 10 × 2 / 3.
    for (const [e, entry] of entries.entries())
      expect(Number(results.find(({ entryId }) => entryId === entry)?.score)).toBe(666_667 + e * 10_000);
  }, 180_000);

  test.each([
    ['alone', { entryKind: 'INDIVIDUAL' }],
    ['in a team', { entryKind: 'TEAM', minTeamSize: 2, maxTeamSize: 2 }],
  ])('never let the same person judge an event and compete in it %s', async (way, content) => {
    const code = `PANEL-${way.length}`;
    const { competition, event, stages } = await prepare(it.ask, { unit: 'E', code }, judges, content);
    done(await step(it.ask, 'OpenRegistration', competition));
    const names = Array.from({ length: ROUNDS }, (_, n) => `${way} ${n}`);
    const people = await arrive(it, names, 'A1');
    const mates = await arrive(
      it,
      names.map((name) => `mate of ${name}`),
      'A1',
    );
    const admin = it.token('admin');

    // Whoever comes first wins, and in one of the processes someone does.
    for (const [n, { id: member }] of people.entries()) {
      const who =
        way === 'alone' ? { member } : { team: { name: `Team ${n}`, leader: mates[n]?.id, members: [member] } };
      const answers = await Promise.all([
        at(n, admin)(documents.appoint, { input: { stage: stages[0]?.id, judges: [{ member }] } }),
        at(n + 1, admin)(documents.register, { input: { competitionEvent: event, ...who } }),
      ]);
      expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['BAD_INPUT', 'done']);
    }
    const both = sql`SELECT COUNT(*) AS n FROM competitions_panel_judge j
      JOIN competitions_entry_member e ON e.memberId = j.memberId AND e.holdsPlaceIn = j.eventId`;
    expect(await count(both)).toBe(0);
  });
});
