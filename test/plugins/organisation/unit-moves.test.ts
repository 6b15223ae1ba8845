import fc from 'fast-check';
import { sql } from '../../../server/api/plugin.ts';
import { databases, type TestServer } from '../../kit/index.ts';
import { movingUnits } from './moving-units.ts';
import { published } from './tally-plugin.ts';

describe.each(databases)('units that move, on $name', ({ dialect }) => {
  const { running, at, ask, idOf, versionOf, moveTo, found, record, measure, values } = movingUnits(dialect);
  let unit: TestServer;
  beforeAll(() => {
    unit = running();
  });

  test('leave the past where it was, unless today’s tree is asked for', async () => {
    await found('M', 'A', '2025-06-01');
    await record('M', '2025-12-10', 7);
    const past = await values('2025-12-01', '2025-12-31');
    expect(past).toMatchObject({ E: 7, A: 7, B: 0, M: 7 });
    expect((await moveTo('M', 'B')).data.unitMove.parent.code).toBe('B');
    await record('M', '2026-01-05', 5);
    expect(await values('2025-12-01', '2025-12-31')).toEqual(past);
    expect(await values('2025-12-01', '2025-12-31', 'CURRENT')).toMatchObject({ E: 7, A: 0, B: 7 });
    expect(await values('2025-12-01', '2026-01-31')).toMatchObject({ E: 12, A: 7, B: 5, M: 12 });
  });

  test('count the heads where they count the facts: those of a team that moves on the 30th are no longer nobody', async () => {
    at('2026-01-30');
    await found('N', 'A1', '2025-06-01');
    for (let i = 0; i < 3; i++)
      await ask('mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id } }', {
        input: {
          employeeNo: `H${i}`,
          name: '某人',
          employment: 'REGULAR',
          from: '2026-01-01',
          placement: { unit: 'N' },
        },
      });
    const { denominator: before } = (await measure('tally.per-head', '2026-01-01', '2026-01-31')).B1 ?? {};
    await record('N', '2026-01-10', 60);
    await moveTo('N', 'B1');
    const { A1, B1, N } = await measure('tally.per-head', '2026-01-01', '2026-01-31');
    // 3 people × 29 days in A1 beside its own two of 31 days, 3 × 2 days in B1 beside its own one.
    expect(A1).toMatchObject({ numerator: 60 * 31, denominator: 3 * 29 + 2 * 31 });
    expect(B1).toMatchObject({ numerator: 0, denominator: 3 * 2 + 31 });
    expect(before).toBe(1);
    expect(N).toEqual({ numerator: 60, denominator: 3, value: 20 });
  });

  test('can be put right on the same day, and leave nothing behind', async () => {
    at('2026-02-02');
    await found('O', 'A', '2025-06-01');
    const rows = () =>
      unit.server.kernel.database.read.query(
        sql`SELECT * FROM organisation_unit_closure WHERE descendantId = ${idOf('O')} ORDER BY ancestorId, validFrom`,
      );
    const before = await rows();
    await moveTo('O', 'B');
    await moveTo('O', 'B1');
    expect((await rows()).filter(({ ancestorId }) => ancestorId === idOf('B1'))).toMatchObject([
      { validFrom: '2026-02-02', validTo: null, depth: 1 },
    ]);
    await moveTo('O', 'A');
    expect(await rows()).toEqual(before);
  });

  test('do so from an earlier day while nothing is published, and never from a later one', async () => {
    at('2026-02-10');
    await found('P', 'A', '2025-06-01');
    await record('P', '2026-02-05', 1);
    expect((await moveTo('P', 'B', '2026-02-11')).errors?.[0]?.message).toMatch(/`input.on` is still to come/);
    expect((await moveTo('P', 'B', '2025-05-31')).errors?.[0]?.message).toMatch(/before 2025-06-01, the day on which/);
    published.until = '2026-02-04';
    const refused = await moveTo('P', 'B', '2026-02-04');
    expect(refused).toMatchObject({
      code: 'PERIOD_CLOSED',
      errors: [{ extensions: { closedUntil: '2026-02-04', firstOpenDay: '2026-02-05' } }],
    });
    // Asked of the team, of what is above it, and of what will be.
    expect(new Set(published.askedOf.at(-1))).toEqual(new Set(['P', 'A', 'B', 'E'].map(idOf)));
    // What the message names can be done.
    expect((await moveTo('P', 'B', '2026-02-05')).errors).toBeUndefined();
    expect(await values('2026-02-05', '2026-02-05')).toMatchObject({ A: 0, B: 1 });
    expect((await moveTo('P', 'A1', '2026-02-04')).errors?.[0]?.message).toMatch(/Give that day to correct it/);
    expect((await moveTo('P', 'A1', '2026-02-05')).errors).toBeUndefined();
    expect(await values('2026-02-05', '2026-02-05')).toMatchObject({ A1: 1, A: 1, B: 0 });
    published.until = '2026-12-31';
    expect(await moveTo('P', 'B', '2026-02-09')).toMatchObject({
      code: 'PERIOD_CLOSED',
      errors: [{ extensions: { firstOpenDay: '2026-02-10' } }],
    });
    expect((await moveTo('P', 'B')).errors).toBeUndefined();
  });

  test('end on an earlier day under the same rule', async () => {
    at('2026-02-10');
    await found('Q', 'A', '2025-06-01');
    published.until = '2026-02-05';
    const end = async (validTo: string | null) =>
      ask('mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { validTo } }', {
        input: { unit: 'Q', version: await versionOf('Q'), changes: { validTo } },
      });
    expect(await end('2026-02-04')).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect((await end('2026-02-05')).data.unitUpdate.validTo).toBe('2026-02-05');
    expect((await end(null)).data.unitUpdate.validTo).toBeNull();
    expect((await end('2026-02-10')).data.unitUpdate.validTo).toBe('2026-02-10');
  });

  test('come from a roster with the day of the file', async () => {
    at('2026-02-20');
    await found('R', 'A', '2025-06-01');
    await record('R', '2026-02-15', 3);
    const bring = (csv: string, on?: string) =>
      ask('mutation ($input: RosterImportInput!) { rosterImport(input: $input) { updated { units } } }', {
        input: { text: csv, dryRun: false, ...(on && { on }) },
      });
    published.until = '2026-02-14';
    expect(await bring('code,name,parent\nR,R,B\n', '2026-02-14')).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await bring('code,name,parent\nR,R,B\n', '2026-02-21')).toMatchObject({ code: 'BAD_INPUT' });
    expect((await bring('code,name,parent\nR,R,B\n', '2026-02-15')).data.rosterImport.updated.units).toBe(1);
    expect(await values('2026-02-15', '2026-02-15')).toMatchObject({ A: 0, B: 3 });
    expect((await bring('code,name,parent\nR,R,A1\n')).errors).toBeUndefined();
    expect(await values('2026-02-15', '2026-02-20')).toMatchObject({ A: 0, B: 3 });
  });

  test('two movers at once leave one tree', async () => {
    at('2026-03-01');
    for (const code of ['S1', 'S2', 'S3']) await found(code, 'A', '2025-06-01');
    const answers = await Promise.all([moveTo('S1', 'S2'), moveTo('S2', 'S3'), moveTo('S3', 'S1'), moveTo('S1', 'B')]);
    expect(answers.some(({ code }) => code !== undefined)).toBe(true);
    const { database } = unit.server.kernel;
    await unit.server.kernel.refreshDirectory();
    const open = await database.read.query(
      sql`SELECT ancestorId, descendantId, depth FROM organisation_unit_closure WHERE validTo IS NULL`,
    );
    const paths = [...unit.server.kernel.directory.all].flatMap(({ id, path }) =>
      path.map((above, depth) => `${above} ${id} ${depth}`),
    );
    expect(open.map((r) => `${r.ancestorId} ${r.descendantId} ${r.depth}`).sort()).toEqual(paths.sort());
  });

  test('have on every day the sum of their children and their own, however they move', async () => {
    const teams = ['V1', 'V2', 'V3', 'V4', 'V5'];
    at('2026-04-01');
    for (const [i, code] of teams.entries()) {
      await found(code, i < 2 ? 'A' : 'B', '2026-04-01');
      await ask('mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id } }', {
        input: {
          employeeNo: `V${i}`,
          name: '某人',
          employment: 'REGULAR',
          from: '2026-04-01',
          placement: { unit: code },
        },
      });
    }
    const steps = fc.sample(
      fc.tuple(fc.constantFrom(...teams), fc.constantFrom(...teams, 'A', 'B', 'A1'), fc.integer({ min: 1, max: 9 })),
      { numRuns: 14, seed: 20260401 },
    );
    const parents = new Map<string, Map<string, string | null>>();
    const seen = new Map<string, object>();
    for (const [i, [code, parent, n]] of steps.entries()) {
      const day = `2026-04-${String(i + 2).padStart(2, '0')}`;
      at(day);
      const { code: refused } = await moveTo(code, parent);
      expect([undefined, 'UNIT_CYCLE']).toContain(refused);
      for (const [k, team] of teams.entries()) await record(team, day, n + k);
      await unit.server.kernel.refreshDirectory();
      parents.set(day, new Map([...unit.server.kernel.directory.all].map(({ id, parentId }) => [id, parentId])));
      seen.set(day, await measure('tally.sum', day, day));
    }
    for (const [day, parentOf] of parents) {
      const today = await measure('tally.sum', day, day);
      // The day is over: nothing that came later has changed it.
      expect(today).toEqual(seen.get(day));
      const heads = await measure('tally.per-head', day, day);
      const own = await unit.server.kernel.database.read.query(
        sql`SELECT unitId, SUM(n) AS n FROM tally_fact WHERE day = ${day} GROUP BY unitId`,
      );
      const members = await unit.server.kernel.database.read.query(sql`
        SELECT unitId, COUNT(*) AS n FROM organisation_membership WHERE kind = 'PRIMARY' AND validFrom <= ${day}
          AND (validTo IS NULL OR validTo >= ${day}) GROUP BY unitId`);
      const codeOf = new Map([...unit.unitIds].map(([code, id]) => [id, code]));
      for (const [code, id] of unit.unitIds) {
        const children = [...parentOf].filter(([, parent]) => parent === id).map(([child]) => codeOf.get(child) ?? '');
        const ownOf = (rows: typeof own) => Number(rows.find(({ unitId }) => unitId === id)?.n ?? 0);
        const below = (of: typeof today, part: 'numerator' | 'denominator') =>
          children.reduce((sum, child) => sum + (of[child]?.[part] ?? 0), 0);
        expect(today[code]?.numerator).toBe(ownOf(own) + below(today, 'numerator'));
        expect(heads[code]?.denominator).toBe(ownOf(members) + below(heads, 'denominator'));
      }
    }
  });
});
