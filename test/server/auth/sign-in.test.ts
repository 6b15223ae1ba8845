import { courses } from '../../../plugins/courses/index.ts';
import { passwordHash } from '../../../server/auth/sign-in.ts';
import { observeStatements } from '../../../server/data/observed.ts';
import { Member } from '../../../server/organisation/members/member.ts';
import { Account } from '../../../server/organisation/sign-in/account.ts';
import { client, type Person, startUnit, type TestServer } from '../../kit/index.ts';

const SIGN_IN = 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token expiresAt } }';

describe('signing in', () => {
  let unit: TestServer;
  const signIn = (login: string, password: string) => client(unit.url)(SIGN_IN, { input: { login, password } });
  const code = async (login: string, password: string) => (await signIn(login, password)).code ?? 'OK';

  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses], enabled: [] });
    const hash = await passwordHash('right');
    await unit.server.kernel.systemScope().transaction(async (scope) => {
      const people: Person[] = ['adminA', 'learnerA1', 'learnerB1', 'judgeA', 'analyst', 'reviewerA'];
      for (const person of people)
        await scope.insert(Account, {
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
      .systemScope()
      .transaction(() => Promise.all([signIn('adminA', 'right'), signIn('adminA', 'wrong')]));
    stop();
    expect(answers.map(({ code }) => code)).toEqual([undefined, 'UNAUTHENTICATED']);
    expect(seen.filter((text) => text.startsWith('BEGIN'))).toHaveLength(1);
  });

  test('a change of a password holds no writer while passwords are hashed', async () => {
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
    expect(after.viewer.plugins).toEqual([{ id: 'organisation' }]);
  });

  test('a wrong password, an unknown login and a member who has left are told alike', async () => {
    await unit.server.kernel.systemScope().transaction(async (scope) => {
      const left = await scope.get(Member, unit.memberIds.get('learnerB1') ?? '');
      await scope.update(left, { status: 'LEFT' });
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
    const codes = await Promise.all(
      Array.from({ length: 15 }, (_, i) => code(i % 2 ? 'learnerA1' : 'LEARNERA1', 'wrong')),
    );
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

  test('many wrong logins from one address make it wait', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 32 && !codes.includes('RATE_LIMITED'); i++)
      codes.push(...(await Promise.all(Array.from({ length: 10 }, (_, n) => code(`guess ${i} ${n}`, 'wrong')))));
    expect(codes).toContain('RATE_LIMITED');
    expect(codes.length).toBeGreaterThan(200);
    expect(await code('adminA', 'right')).toBe('RATE_LIMITED');
    // Another server in this process has counted none of them.
    const other = await startUnit({ plugins: [] });
    const answer = await client(other.url)(SIGN_IN, { input: { login: 'adminA', password: 'wrong' } });
    expect(answer.code).toBe('UNAUTHENTICATED');
    await other.close();
  });
});
