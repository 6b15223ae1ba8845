import { type Person, startUnit, type TestServer } from '../../kit/index.ts';

const today = '2026-06-15';
const roles: readonly Person[] = ['admin', 'adminA', 'leaderA1', 'learnerA1'];

type Outcome = 'ok' | 'BAD_INPUT' | 'INVALID_TRANSITION' | 'FORBIDDEN' | 'NOT_FOUND';
/** By command: what the enterprise's and the unit's administrator get, in each status in turn. Others are FORBIDDEN. */
type Table = Readonly<Record<string, readonly Outcome[]>>;

/** A status of each kind is made anew for each command and role: what one has done does not help the next. */
describe('Each command in each status, by role:', () => {
  let unit: TestServer;
  let number = 0;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [], now: () => new Date(`${today}T04:00:00Z`) });
  });

  const run = async (person: Person, mutation: string, input: object, answer = 'id'): Promise<Outcome> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { code } = await unit.as(person)(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`, {
      input,
    });
    return (code ?? 'ok') as Outcome;
  };
  const made = async (mutation: string, input: object): Promise<{ id: string; version: number }> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await unit.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { id version } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };

  const hire = () =>
    made('memberCreate', {
      employeeNo: `L${++number}`,
      name: '某人',
      employment: 'REGULAR',
      from: '2024-01-01',
      placement: { unit: 'A1' },
    });
  const inStatus = async (status: string) => {
    const member = await hire();
    if (status === 'ACTIVE') return member;
    const leftOn = status === 'ON_LEAVE' ? undefined : '2026-06-10';
    return made('memberUpdate', { member: member.id, version: member.version, changes: { status, leftOn } });
  };
  type Row = { id: string; version: number };
  type Command = (row: Row, as: Person) => Promise<Outcome>;

  const update =
    (changes: object): Command =>
    ({ id, version }, as) =>
      run(as, 'memberUpdate', { member: id, version, changes });

  const memberCommands: Readonly<Record<string, Command>> = {
    leave: update({ status: 'LEFT' }),
    retire: update({ status: 'RETIRED' }),
    goOnLeave: update({ status: 'ON_LEAVE' }),
    comeBackToWork: update({ status: 'ACTIVE' }),
    rename: update({ name: '新名' }),
    rejoin: ({ id, version }, as) =>
      run(as, 'memberRejoin', { member: id, version, from: '2026-06-12', placement: { unit: 'A1' } }),
    transfer: ({ id }, as) => run(as, 'memberTransfer', { member: id, from: today, placement: { unit: 'A' } }),
    begin: ({ id }, as) =>
      run(as, 'membershipBegin', { member: id, kind: 'SECONDARY', from: today, placement: { unit: 'A' } }),
    grant: ({ id }, as) => run(as, 'roleGrantCreate', { member: id, role: 'team-leader', unit: 'A1' }),
  };
  const gone = 'INVALID_TRANSITION' as const;
  const memberTable: Table = {
    //               ACTIVE  ON_LEAVE  LEFT   RETIRED
    leave: ['ok', 'ok', 'ok', 'ok'],
    retire: ['ok', 'ok', 'ok', 'ok'],
    goOnLeave: ['ok', 'ok', gone, gone],
    comeBackToWork: ['ok', 'ok', gone, gone],
    rename: ['ok', 'ok', 'ok', 'ok'],
    rejoin: [gone, gone, 'ok', 'ok'],
    transfer: ['ok', 'ok', gone, gone],
    begin: ['ok', 'ok', gone, gone],
    grant: ['ok', 'ok', gone, gone],
  };

  const found = () =>
    made('unitCreate', { parent: 'A', code: `L${++number}`, name: '班', kind: 'TEAM', validFrom: '2024-01-01' });
  const closed = async (validTo: string) => {
    const { id, version } = await found();
    return made('unitUpdate', { unit: id, version, changes: { validTo } });
  };
  const units = { open: found, ending: () => closed('2026-12-31'), ended: () => closed('2026-06-01') };
  const change =
    (changes: object): Command =>
    ({ id, version }, as) =>
      run(as, 'unitUpdate', { unit: id, version, changes });
  const unitCommands: Readonly<Record<string, Command>> = {
    rename: change({ name: '新名' }),
    end: change({ validTo: today }),
    goOn: change({ validTo: null }),
    move: ({ id, version }, as) => run(as, 'unitMove', { unit: id, version, parent: 'A1' }),
    hire: ({ id }, as) =>
      run(as, 'memberCreate', {
        employeeNo: `L${++number}`,
        name: '某人',
        employment: 'REGULAR',
        from: '2026-06-10',
        placement: { unit: id },
      }),
    found: ({ id }, as) =>
      run(as, 'unitCreate', { parent: id, code: `L${++number}`, name: '组', kind: 'TEAM', validFrom: '2026-06-10' }),
  };
  const unitTable: Table = {
    //        open  ending  ended
    rename: ['ok', 'ok', 'ok'],
    end: ['ok', 'ok', 'ok'],
    goOn: ['ok', 'ok', 'ok'],
    move: ['ok', 'ok', 'ok'],
    // Whoever would be in it, or it above what is founded, for longer than it exists.
    hire: ['ok', 'BAD_INPUT', 'BAD_INPUT'],
    found: ['ok', 'BAD_INPUT', 'BAD_INPUT'],
  };

  const establish = () =>
    made('bodyCreate', { unit: 'A', kind: 'OTHER', name: `机构${++number}`, establishedOn: '2026-01-01' });
  const dissolved = async () => {
    const { id, version } = await establish();
    return made('bodyDissolve', { body: id, version, on: '2026-06-10' });
  };
  const succeeded = async () => {
    const { id, version } = await establish();
    await made('bodySucceed', { body: id, version, on: '2026-06-10', name: '继任' });
    return { id, version: version + 1 };
  };
  const bodies = { standing: establish, dissolved, succeeded };
  const bodyCommands: Readonly<Record<string, Command>> = {
    dissolve: ({ id, version }, as) => run(as, 'bodyDissolve', { body: id, version, on: today }),
    succeed: ({ id, version }, as) => run(as, 'bodySucceed', { body: id, version, on: today, name: '新' }),
    reopen: ({ id, version }, as) => run(as, 'bodyReopen', { body: id, version }),
    seat: async ({ id }, as) => run(as, 'seatBegin', { body: id, member: (await hire()).id, seat: 'MEMBER' }),
  };
  const bodyTable: Table = {
    //         standing  dissolved  succeeded
    dissolve: ['ok', 'BAD_INPUT', 'BAD_INPUT'],
    succeed: ['ok', 'BAD_INPUT', 'BAD_INPUT'],
    reopen: ['ok', 'ok', 'BAD_INPUT'],
    seat: ['ok', 'BAD_INPUT', 'BAD_INPUT'],
  };

  const cells = (table: Table, statuses: readonly string[]) =>
    Object.entries(table).flatMap(([command, outcomes]) =>
      statuses.map((status, i) => ({ command, status, outcome: outcomes[i] as Outcome })),
    );
  const walk = async (make: () => Promise<Row>, command: Command | undefined, outcome: Outcome) => {
    const seen: Outcome[] = [];
    for (const role of roles) seen.push((await command?.(await make(), role)) ?? 'NOT_FOUND');
    expect(seen).toEqual([outcome, outcome, 'FORBIDDEN', 'FORBIDDEN']);
  };

  test.each(cells(memberTable, ['ACTIVE', 'ON_LEAVE', 'LEFT', 'RETIRED']))(
    'a member who is $status, $command: $outcome',
    ({ command, status, outcome }) => walk(() => inStatus(status), memberCommands[command], outcome),
  );
  test.each(cells(unitTable, Object.keys(units)))(
    'a unit that is $status, $command: $outcome',
    ({ command, status, outcome }) => walk(units[status as keyof typeof units], unitCommands[command], outcome),
  );
  test.each(cells(bodyTable, Object.keys(bodies)))(
    'a body that is $status, $command: $outcome',
    ({ command, status, outcome }) => walk(bodies[status as keyof typeof bodies], bodyCommands[command], outcome),
  );
});
