import { courses } from '../../../../plugins/courses/index.ts';
import { Member } from '../../../../plugins/organisation/members/member.ts';
import { Account } from '../../../../plugins/organisation/sign-in/account.ts';
import { attemptsOf } from '../../../../plugins/organisation/sign-in/attempts-of.ts';
import { passwordHash } from '../../../../plugins/organisation/sign-in/sign-in.ts';
import { observeStatements } from '../../../../server/kernel/data/observed.ts';
import { sql } from '../../../../server/kernel/data/sql.ts';
import { startServer } from '../../../../server/start-server.ts';
import { client, databases, type Person, startUnit, type TestServer } from '../../../kit/index.ts';

const SIGN_IN = 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token expiresAt } }';

describe('signing in', () => {
  let unit: TestServer;
  const signIn = (login: string, password: string) => client(unit.url)(SIGN_IN, { input: { login, password } });
  const code = async (login: string, password: string) => (await signIn(login, password)).code ?? 'OK';

  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses], enabled: [] });
    const hash = await passwordHash('right');
    await unit.server.kernel.systemContext().transaction(async (context) => {
      const people: Person[] = ['adminA', 'learnerA1', 'learnerB1', 'judgeA', 'analyst', 'reviewerA', 'trainerA'];
      for (const person of people)
        await context.insert(Account, {
          memberId: unit.memberIds.get(person) ?? '',
          login: person,
          passwordHash: hash,
        });
    });
  });
  afterAll(() => unit.close());

  test('a token is valid for half a day', async () => {
    const { data } = await signIn('adminA', 'right');
    const { token, expiresAt } = data.sessionCreate;
    expect((new Date(expiresAt).getTime() - Date.now()) / 3_600_000).toBeCloseTo(12, 1);
    const who = await client(unit.url, { token })('{ viewer { member { name } } }');
    expect(who.data.viewer.member.name).toBe('adminA');
  });

  test('a sign-in neither waits for a writer nor keeps one waiting', async () => {
    const seen: string[] = [];
    const stop = observeStatements((text) => seen.push(text));
    // While it is open nobody else writes on the embedded database.
    const answers = await unit.server.kernel
      .systemContext()
      .transaction(() => Promise.all([signIn('adminA', 'right'), signIn('adminA', 'wrong')]));
    stop();
    expect(answers.map(({ code }) => code)).toEqual([undefined, 'UNAUTHENTICATED']);
    // What is counted is written later.
    expect(seen.slice(0, seen.indexOf('COMMIT')).filter((text) => /^(INSERT|UPDATE|DELETE)/.test(text))).toEqual([]);
  });

  test('a change of a password holds no writer while passwords are hashed', async () => {
    // Known here, so that nothing of it is to be written meanwhile.
    await signIn('reviewerA', 'right');
    await attemptsOf(unit.server.kernel).ledger.flush();
    const seen: string[] = [];
    const stop = observeStatements((text) => seen.push(text));
    const input = { member: unit.memberIds.get('reviewerA'), password: 'correct horse', currentPassword: 'right' };
    const set = 'mutation ($input: AccountSetInput!) { accountSet(input: $input) { name } }';
    const answer = await unit.as('reviewerA')(set, { input }, { key: 'k-password' });
    stop();
    expect(answer.data).toEqual({ accountSet: { name: 'reviewerA' } });
    // Once for what the present password is, once for the hash of the new one; then it is written.
    const steps = seen.flatMap(
      (text) => /^(BEGIN|ROLLBACK|COMMIT|UPDATE `organisation_account`)/.exec(text)?.[1] ?? [],
    );
    expect(steps).toEqual([
      ...['BEGIN', 'ROLLBACK', 'BEGIN', 'ROLLBACK'],
      ...['BEGIN', 'UPDATE `organisation_account`', 'COMMIT'],
    ]);
    expect([await code('reviewerA', 'correct horse'), await code('reviewerA', 'right')]).toEqual([
      'OK',
      'UNAUTHENTICATED',
    ]);
    const again = await unit.as('reviewerA')(set, { input }, { key: 'k-password' });
    expect(again.data).toEqual(answer.data);
  });

  test('beside a mutation that writes it is part of that unit of work', async () => {
    const both = `mutation ($input: SessionCreateInput!) {
      unitPluginSet(input: { unit: "E", plugin: "courses", mode: ENABLED }) { unit { code } }
      sessionCreate(input: $input) { token } }`;
    const { data, code } = await unit.ask(both, { input: { login: 'adminA', password: 'wrong' } });
    expect({ data, code }).toEqual({ data: null, code: 'UNAUTHENTICATED' });
    const { data: after } = await unit.ask('{ viewer { plugins { plugin } } }');
    expect(after.viewer.plugins).toEqual([{ plugin: 'organisation' }]);
  });

  test('a wrong password, an unknown login and a member who has left are told alike', async () => {
    await unit.server.kernel.systemContext().transaction(async (context) => {
      const left = await context.get(Member, unit.memberIds.get('learnerB1') ?? '');
      await context.update(left, { status: 'LEFT' });
    });
    const answers = await Promise.all([
      signIn('adminA', 'wrong'),
      signIn('nobody', 'right'),
      signIn('learnerB1', 'right'),
      signIn("' OR 1 = 1 -- ", 'right'),
    ]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.code).toBe('UNAUTHENTICATED');
  });

  test('an unknown login takes as much work as a wrong password', async () => {
    const median = async (login: (i: number) => string) => {
      const times: number[] = [];
      for (let i = 0; i < 9; i++) {
        const before = process.cpuUsage();
        await signIn(login(i), 'wrong');
        const { user, system } = process.cpuUsage(before);
        times.push(user + system);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const known = await median(() => 'analyst');
    const unknown = await median((i) => `stranger ${i}`);
    // Work of all threads, as others on the machine take time. Without the hash an answer takes a tenth of it.
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  test('after ten wrong attempts in a row a login has to wait, however many come at once; others do not', async () => {
    const codes = await Promise.all(Array.from({ length: 15 }, () => code('learnerA1', 'wrong')));
    expect(codes.filter((c) => c === 'UNAUTHENTICATED')).toHaveLength(10);
    expect(codes.filter((c) => c === 'RATE_LIMITED')).toHaveLength(5);
    const refused = await signIn('learnerA1', 'right');
    expect(refused.code).toBe('RATE_LIMITED');
    expect(refused.errors?.[0]?.extensions?.retryAfter).toBeGreaterThan(800);
    expect(await code('adminA', 'right')).toBe('OK');
  });

  test('a right password ends the row', async () => {
    for (let i = 0; i < 9; i++) expect(await code('judgeA', 'wrong')).toBe('UNAUTHENTICATED');
    expect(await code('judgeA', 'right')).toBe('OK');
    for (let i = 0; i < 9; i++) expect(await code('judgeA', 'wrong')).toBe('UNAUTHENTICATED');
    expect(await code('judgeA', 'right')).toBe('OK');
  });

  test('a refusal tells how long to wait, in the answer and in its header', async () => {
    for (let i = 0; i < 11; i++) await code('nobody at all', 'wrong');
    const response = await fetch(`${unit.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN' },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { login: 'nobody at all', password: 'wrong' } } }),
    });
    const { data, errors } = (await response.json()) as {
      data: null;
      errors: { extensions: { retryAfter: number } }[];
    };
    expect({ status: response.status, data }).toEqual({ status: 200, data: null });
    expect(Number(response.headers.get('retry-after'))).toBe(errors[0]?.extensions.retryAfter);
    expect(errors[0]?.extensions.retryAfter).toBeGreaterThan(800);
  });

  test('the present password is not tried without end with a session that was stolen', async () => {
    const set = 'mutation ($input: AccountSetInput!) { accountSet(input: $input) { name } }';
    const tried = async (currentPassword: string) => {
      const input = { member: unit.memberIds.get('trainerA'), password: 'a new password', currentPassword };
      return (await unit.as('trainerA')(set, { input })).code ?? 'OK';
    };
    const codes: string[] = [];
    for (let i = 0; i < 12; i++) codes.push(await tried(`guess ${i}`));
    expect(codes).toEqual([...Array(10).fill('FORBIDDEN'), 'RATE_LIMITED', 'RATE_LIMITED']);
    // The same as at the sign-in: they are tries of one password.
    expect([await tried('right'), await code('trainerA', 'right')]).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });

  test('an address of many wrong logins is slow for strangers, and open for those who are known there', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 40; i++)
      codes.push(...(await Promise.all(Array.from({ length: 10 }, (_, n) => code(`guess ${i} ${n}`, 'wrong')))));
    expect(codes).toContain('RATE_LIMITED');
    expect(codes.indexOf('RATE_LIMITED')).toBeGreaterThan(200);
    const stranger = await signIn('guess again', 'wrong');
    expect(stranger.code).toBe('RATE_LIMITED');
    // Not for a quarter of an hour: a first sign-in gets its turn within a minute.
    expect(stranger.errors?.[0]?.extensions?.retryAfter).toBeLessThanOrEqual(60);
    // The company goes on: who has signed in from here is let in with the right password.
    expect(await code('adminA', 'right')).toBe('OK');
    expect(await code('adminA', 'wrong')).toBe('RATE_LIMITED');
    expect(await code('adminA', 'right')).toBe('OK');
    // Who never was here waits like a stranger.
    expect(await code('analyst', 'right')).toBe('RATE_LIMITED');
  }, 60_000);
});

describe.each(databases)('wrong sign-ins on $name', ({ dialect }) => {
  let unit: TestServer;
  const hops = { trustProxy: 1 } as const;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect, options: hops });
    const hash = await passwordHash('right');
    await unit.server.kernel.systemContext().transaction(async (context) => {
      for (const person of ['adminA', 'learnerA1', 'judgeA'] as const)
        await context.insert(Account, {
          memberId: unit.memberIds.get(person) ?? '',
          login: person,
          passwordHash: hash,
        });
    });
  });
  afterAll(() => unit.close());
  const from = async (url: string, address: string, login: string, password: string) =>
    (await client(url)(SIGN_IN, { input: { login, password } }, { headers: { 'x-forwarded-for': address } })).code ??
    'OK';

  test('are counted by all processes of the database, and forgiven by all', async () => {
    const other = await startServer({ plugins: [], databaseUrl: unit.databaseUrl, ...hops });
    const url = await other.app.listen({ port: 0, host: '127.0.0.1' });
    for (let i = 0; i < 6; i++)
      expect(await from(unit.url, '198.51.100.1', 'learnerA1', 'wrong')).toBe('UNAUTHENTICATED');
    await attemptsOf(unit.server.kernel).ledger.flush();
    const there: string[] = [];
    for (let i = 0; i < 6; i++) there.push(await from(url, '198.51.100.1', 'learnerA1', 'wrong'));
    expect(there).toEqual([...Array(4).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED']);
    // From elsewhere the account is not shut.
    expect(await from(url, '198.51.100.2', 'learnerA1', 'right')).toBe('OK');

    for (let i = 0; i < 9; i++) await from(unit.url, '198.51.100.3', 'judgeA', 'wrong');
    await attemptsOf(unit.server.kernel).ledger.flush();
    expect(await from(url, '198.51.100.3', 'judgeA', 'right')).toBe('OK');
    await attemptsOf(other.kernel).ledger.flush();
    for (let i = 0; i < 9; i++) expect(await from(url, '198.51.100.3', 'judgeA', 'wrong')).toBe('UNAUTHENTICATED');
    expect(await from(url, '198.51.100.3', 'judgeA', 'right')).toBe('OK');
    await other.close();
  });

  test('leave neither logins nor addresses in the database', async () => {
    await attemptsOf(unit.server.kernel).ledger.flush();
    const { read } = unit.server.kernel.database;
    const rows = [
      ...(await read.query(sql`SELECT * FROM kernel_attempt`)),
      ...(await read.query(sql`SELECT * FROM kernel_known_sign_in`)),
    ];
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/198\.51|learnerA1|judgeA/);
  });

  test('from everywhere make an account wait, but not where its owner is known', async () => {
    expect(await from(unit.url, '203.0.113.7', 'adminA', 'right')).toBe('OK');
    for (let i = 0; i < 51; i++) await from(unit.url, `192.0.2.${i}`, 'adminA', 'wrong');
    expect(await from(unit.url, '192.0.2.99', 'adminA', 'right')).toBe('RATE_LIMITED');
    expect(await from(unit.url, '203.0.113.7', 'adminA', 'right')).toBe('OK');
    // What a caller adds in front of the proxy's word is not believed.
    expect(await from(unit.url, '203.0.113.7, 192.0.2.98', 'adminA', 'right')).toBe('RATE_LIMITED');
  }, 60_000);

  test('are counted for the account, however its login is written', async () => {
    for (let i = 0; i < 10; i++) await from(unit.url, '203.0.113.9', i % 2 ? 'judgeA ' : 'judgeA', 'wrong');
    expect(await from(unit.url, '203.0.113.9', 'judgeA', 'right')).toBe('RATE_LIMITED');
    expect(await from(unit.url, '203.0.113.9', 'judgeA ', 'right')).toBe('RATE_LIMITED');
  });
});
