import { databases } from '../../kit/index.ts';
import { movingUnits } from './moving-units.ts';
import { published } from './tally-plugin.ts';

describe.each(databases)('people who are moved, on $name', ({ dialect }) => {
  const { at, ask, idOf, found, record, values } = movingUnits(dialect);

  test('do not reach back into what is published', async () => {
    at('2026-02-22');
    await found('T', 'A', '2025-06-01');
    const created = await ask('mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id } }', {
      input: { employeeNo: 'T1', name: '某人', employment: 'REGULAR', from: '2026-01-01', placement: { unit: 'T' } },
    });
    const member = created.data.memberCreate.id;
    const transfer = (to: string, from: string) =>
      ask('mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { id } }', {
        input: { member, from, placement: { unit: to } },
      });
    const bring = (to: string, from: string, dryRun = false) =>
      ask(
        'mutation ($input: RosterImportInput!) { rosterImport(input: $input) { problems { row column code message } } }',
        {
          input: { text: `工号,单位,任职日期\nT1,${to},${from}\n`, dryRun },
        },
      );
    published.until = '2026-02-14';
    published.askedOf.length = 0;
    expect(await transfer('B1', '2026-02-14')).toMatchObject({
      code: 'PERIOD_CLOSED',
      errors: [{ extensions: { closedUntil: '2026-02-14', firstOpenDay: '2026-02-15' } }],
    });
    // Asked of both units and of what is above them.
    expect(new Set(published.askedOf.at(-1))).toEqual(new Set(['T', 'A', 'B1', 'B', 'E'].map(idOf)));
    const refused = await bring('B1', '2026-02-14');
    expect(refused.errors?.[0]?.extensions?.problems).toMatchObject([
      { row: 2, column: 'from', code: 'PERIOD_CLOSED' },
    ]);
    expect((await bring('B1', '2026-02-14', true)).data.rosterImport.problems).toMatchObject([
      {
        row: 2,
        column: 'from',
        code: 'PERIOD_CLOSED',
        message: expect.stringContaining('Give 2026-02-15 or a later day'),
      },
    ]);
    // What is named can be done, by either way; and what began on an open day is put right on it.
    expect((await bring('B1', '2026-02-15')).errors).toBeUndefined();
    expect((await transfer('B', '2026-02-15')).errors).toBeUndefined();
    published.until = '2026-02-20';
    expect(await transfer('T', '2026-02-15')).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect((await transfer('T', '2026-02-22')).errors).toBeUndefined();
  });

  test('keep their unit: it is not said to begin after them', async () => {
    at('2026-02-25');
    await found('U', 'A', '2025-06-01');
    await found('V', 'U', '2025-06-01');
    await ask('mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id } }', {
      input: { employeeNo: 'V1', name: '某人', employment: 'REGULAR', from: '2026-01-01', placement: { unit: 'V' } },
    });
    await record('V', '2026-01-10', 4);
    const bring = (validFrom: string) =>
      ask('mutation ($input: RosterImportInput!) { rosterImport(input: $input) { updated { units } } }', {
        input: { text: `code,name,validFrom\nU,U,${validFrom}\n`, dryRun: false },
      });
    const refused = await bring('2026-02-01');
    expect(refused.errors?.[0]?.extensions?.problems).toMatchObject([
      { row: 2, column: 'validFrom', code: 'FIRST_DAY_TAKEN', value: '2026-02-01' },
    ]);
    expect(refused.text).toContain('from 2026-01-01 on');
    expect((await bring('2026-01-01')).data.rosterImport.updated.units).toBe(1);
    expect(await values('2026-01-10', '2026-01-10')).toMatchObject({ U: 4, V: 4 });
  });
});
