import { competitions } from '../../../plugins/competitions/index.ts';
import { competitions0011 } from '../../../plugins/competitions/migrations/0011-marks.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, refusal } from './documents.ts';

const read = `query ($id: ID!) { competitionEvent(id: $id) { stages { weight advance { kind value } } awardRule { kind tiers { value } } } }`;

describe.each(databases)('The numbers of rules on $name', ({ dialect }) => {
  let it: TestServer;
  let competition: string;
  const stage = { name: 'S', kind: 'THEORY', weight: 100 };
  const event = (content: object) =>
    it.ask(documents.event, { input: { competition, content: { name: 'E', stages: [stage], ...content } } });
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect });
    const input = { unit: 'E', code: 'NUM', name: 'N', kind: 'SKILL' };
    competition = (done(await it.ask(documents.create, { input })) as { id: string }).id;
  });

  test.each([
    ['TOP', 3, 'FIXED', 2, 3, 2],
    ['PERCENT', 33.33, 'RATIO', 12.5, 3333, 1250],
    ['MIN_SCORE', 60.5, 'THRESHOLD', 89.6667, 605_000, 896_667],
  ])('are in the unit of their kind: %s %d, %s %d', async (advance, value, award, tier, kept, keptTier) => {
    const stages = [
      { ...stage, weight: 66.67, advance: { kind: advance, value } },
      { ...stage, name: 'T', weight: 33.33 },
    ];
    const awardRule = { kind: award, tiers: [{ name: 'First', value: tier }] };
    const { id } = done(await event({ stages, awardRule })) as { id: string };
    expect(done(await it.ask(read, { id }))).toEqual({
      stages: [
        { weight: 66.67, advance: { kind: advance, value } },
        { weight: 33.33, advance: { kind: 'ALL', value: null } },
      ],
      awardRule: { kind: award, tiers: [{ value: tier }] },
    });
    const db = it.server.kernel.database.read;
    const [row] = await db.query(sql`SELECT awardRule FROM competitions_event WHERE id = ${id}`);
    const [first] = await db.query(
      sql`SELECT advance, weight FROM competitions_stage WHERE eventId = ${id} AND no = 1`,
    );
    expect(JSON.parse(String(row?.awardRule)).tiers[0].value).toBe(keptTier);
    expect([JSON.parse(String(first?.advance)).value, Number(first?.weight)]).toEqual([kept, 6667]);
  });

  test.each([
    ['TOP', 1.5, 'must be from 1 to 1000 in steps of 1, not 1.5.'],
    ['PERCENT', 100.01, 'must be from 0.01 to 100 in steps of 0.01, not 100.01.'],
    ['PERCENT', 0.001, 'must be from 0.01 to 100 in steps of 0.01, not 0.001.'],
    ['MIN_SCORE', 100.5, 'must be from 0.0001 to 100 in steps of 0.0001, not 100.5.'],
  ])('%s %d is refused: %s', async (kind, value, words) => {
    const answer = await event({ stages: [{ ...stage, advance: { kind, value } }] });
    expect(refusal(answer)).toEqual({ code: 'BAD_INPUT', at: 'input.content.stages.0.advance.value' });
    expect(answer.errors?.[0]?.message).toContain(words);
  });

  test('judgements of before move into the scale of all marks, once', async () => {
    await it.server.kernel.systemContext().transaction(async ({ unguardedDatabase: db }) => {
      await db.execute(raw('CREATE TABLE old_mark (value int NOT NULL, aspectId varchar(32) NOT NULL)'));
      await db.execute(raw('CREATE TABLE old_aspect (id varchar(32) NOT NULL, kind varchar(16) NOT NULL)'));
      await db.execute(raw("INSERT INTO old_aspect VALUES ('j', 'JUDGEMENT'), ('m', 'MEASUREMENT')"));
      await db.execute(raw("INSERT INTO old_mark VALUES (0, 'j'), (1, 'j'), (3, 'j'), (2, 'm'), (800000, 'm')"));
      for (const statement of [...competitions0011.steps, ...competitions0011.steps])
        await db.execute(raw(String(statement).replaceAll('competitions_', 'old_')));
      const rows = await db.query(raw('SELECT value FROM old_mark ORDER BY aspectId, value'));
      expect(rows.map(({ value }) => Number(value))).toEqual([0, 10_000, 30_000, 2, 800_000]);
    });
  });
});
