import { SignJWT } from 'jose';
import { courses } from '../../../../plugins/courses/index.ts';
import { issueToken } from '../../../../plugins/organisation/sign-in/local-token.ts';
import { sql } from '../../../../server/kernel/data/sql.ts';
import { startServer } from '../../../../server/start-server.ts';
import { type Ask, client, databases, type Person, startUnit, type TestServer } from '../../../kit/index.ts';

const SIGN_IN = 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }';
const SET = 'mutation ($input: AccountSetInput!) { accountSet(input: $input) { name } }';
const END = 'mutation ($input: SessionEndInput!) { sessionEnd(input: $input) { member { name } endedAt } }';
const END_ALL = 'mutation ($input: SessionsEndInput!) { sessionsEnd(input: $input) { member { name } } }';
const TOKEN = `mutation ($expiresAt: DateTime!) { apiTokenCreate(input: { title: "robot", permissions: [], expiresAt: $expiresAt }) { token } }`;
const WHO = '{ viewer { member { name } } }';
const PASSWORD = 'correct horse';

describe.each(databases)('Sessions on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect });
  });
  afterAll(() => it.close());

  const member = (person: Person) => it.memberIds.get(person) ?? '';
  const fresh = async (person: Person): Promise<Ask> => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT epoch FROM organisation_session_epoch WHERE memberId = ${member(person)}`,
    );
    const { kernel } = it.server;
    const { token } = await issueToken(kernel.secret, member(person), kernel.now(), Number(rows[0]?.epoch ?? 0));
    return client(it.url, { token });
  };
  const code = async (ask: Ask) => (await ask(WHO)).code ?? 'OK';
  const signedIn = async (login: string, password = PASSWORD) => {
    const { data } = await client(it.url)(SIGN_IN, { input: { login, password } });
    return client(it.url, { token: data.sessionCreate.token });
  };
  const set = (ask: Ask, input: object) => ask(SET, { input });

  test('signing out ends this session and no other, in another process too', async () => {
    const other = await startServer({ plugins: [courses], databaseUrl: it.databaseUrl, watchMs: 50 });
    const url = await other.app.listen({ port: 0, host: '127.0.0.1' });
    const { kernel } = it.server;
    const tokens = await Promise.all([1, 2].map(() => issueToken(kernel.secret, member('judgeA'), kernel.now())));
    const [one, two] = tokens.map(({ token }) => token) as [string, string];
    const there = client(url, { token: one });
    expect(await code(there)).toBe('OK');
    const { data } = await client(it.url, { token: one })(END, { input: {} });
    expect(data.sessionEnd.member).toEqual({ name: 'judgeA' });
    expect(await code(client(it.url, { token: one }))).toBe('UNAUTHENTICATED');
    expect(await code(client(it.url, { token: two }))).toBe('OK');
    // The last letter of a signature has bits that nobody reads: written otherwise it is the same session.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = letters.indexOf(one.at(-1) ?? '');
    for (const bits of [0, 1, 2, 3]) {
      const written = `${one.slice(0, -1)}${letters[(last & ~3) | bits]}`;
      expect(await code(client(it.url, { token: written }))).toBe('UNAUTHENTICATED');
    }
    for (let i = 0; i < 100 && (await code(there)) === 'OK'; i++) await new Promise((go) => setTimeout(go, 50));
    expect(await code(there)).toBe('UNAUTHENTICATED');
    expect(await code(client(url, { token: two }))).toBe('OK');
    await other.close();
  });

  test('a password that an administrator sets ends all sessions; API tokens stay unless they are named', async () => {
    const learner = await fresh('learnerA1');
    expect(
      (await set(await fresh('adminA'), { member: member('learnerA1'), login: 'learner', password: PASSWORD })).errors,
    ).toBeUndefined();
    // A first account changes nothing for who signs in otherwise.
    expect(await code(learner)).toBe('OK');
    const session = await signedIn('learner');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const robot = client(it.url, { token: (await session(TOKEN, { expiresAt })).data.apiTokenCreate.token });
    await set(await fresh('adminA'), { member: member('learnerA1'), password: 'another horse' });
    expect([await code(learner), await code(session), await code(robot)]).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'OK',
    ]);
    expect(await code(await signedIn('learner', 'another horse'))).toBe('OK');
    await set(await fresh('adminA'), { member: member('learnerA1'), password: PASSWORD, apiTokens: true });
    expect(await code(robot)).toBe('UNAUTHENTICATED');
  });

  test('a session of the release before goes on until the sessions of its member are ended', async () => {
    const now = Math.floor(Date.now() / 1000);
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer('qinxue')
      .setSubject(member('analyst'))
      .setIssuedAt(now)
      .setExpirationTime(now + 3600)
      .sign(new TextEncoder().encode(it.server.kernel.secret));
    const before = client(it.url, { token });
    expect(await code(before)).toBe('OK');
    await (await fresh('admin'))(END_ALL, { input: { member: member('analyst') } });
    expect(await code(before)).toBe('UNAUTHENTICATED');
  });

  test('who changes their own password goes on in that session, and in no other', async () => {
    const [one, two] = [await signedIn('learner'), await signedIn('learner')];
    const changed = await one(
      SET,
      { input: { member: member('learnerA1'), password: 'third horse', currentPassword: PASSWORD } },
      { key: 'own-password' },
    );
    expect(changed.data).toEqual({ accountSet: { name: 'learnerA1' } });
    expect([await code(one), await code(two)]).toEqual(['OK', 'UNAUTHENTICATED']);
    // Sent again with its key it is answered again.
    const again = await one(
      SET,
      { input: { member: member('learnerA1'), password: 'third horse', currentPassword: PASSWORD } },
      { key: 'own-password' },
    );
    expect(again.data).toEqual(changed.data);
    await one(END, { input: {} });
    expect(await code(one)).toBe('UNAUTHENTICATED');
  });

  test('one ends all of one’s own sessions, with or without the present one', async () => {
    const [one, two] = [await signedIn('learner', 'third horse'), await signedIn('learner', 'third horse')];
    // Somebody whose id is not loaded yet is not oneself.
    expect((await one(END_ALL, { input: { member: null } })).code).toBe('BAD_INPUT');
    expect(await code(one)).toBe('OK');
    await one(END_ALL, { input: { exceptThis: true } });
    expect([await code(one), await code(two)]).toEqual(['OK', 'UNAUTHENTICATED']);
    const three = await signedIn('learner', 'third horse');
    await three(END, { input: { everywhere: true } });
    expect([await code(one), await code(three)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('those of others are ended by who manages them and reaches as far, and by nobody else', async () => {
    const victim = await fresh('leaderA1');
    const end = async (person: Person) =>
      (await (await fresh(person))(END_ALL, { input: { member: member('leaderA1') } })).code ?? 'OK';
    expect([await end('learnerA1'), await end('adminB'), await end('trainerA')]).toEqual([
      'FORBIDDEN',
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    expect(await code(victim)).toBe('OK');
    expect(await end('adminA')).toBe('OK');
    expect(await code(victim)).toBe('UNAUTHENTICATED');
  });

  test('an API token ends no session and sets no password', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { data } = await (await fresh('admin'))(TOKEN, { expiresAt });
    const robot = client(it.url, { token: data.apiTokenCreate.token });
    expect((await robot(END, { input: {} })).code).toBe('FORBIDDEN');
    expect((await robot(END_ALL, { input: {} })).code).toBe('FORBIDDEN');
  });

  test('whoever leaves and comes back signs in anew', async () => {
    const admin = await fresh('admin');
    const before = await fresh('learnerB1');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const robot = client(it.url, { token: (await before(TOKEN, { expiresAt })).data.apiTokenCreate.token });
    const { data } = await admin('query ($id: ID!) { member(id: $id) { version } }', { id: member('learnerB1') });
    const left = await admin(
      'mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { version leftOn } }',
      {
        input: {
          member: member('learnerB1'),
          version: data.member.version,
          changes: { status: 'LEFT', leftOn: '2026-01-05' },
        },
      },
    );
    expect([await code(before), await code(robot)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    const back = await admin('mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { id } }', {
      input: {
        member: member('learnerB1'),
        version: left.data.memberUpdate.version,
        from: '2026-01-06',
        placement: { unit: 'B1' },
      },
    });
    expect(back.errors).toBeUndefined();
    expect([await code(before), await code(robot)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(await code(await fresh('learnerB1'))).toBe('OK');
  });

  test('what was noted of a session goes when its token has ended by itself', async () => {
    const { kernel, sweeps } = it.server;
    const count = async () => {
      const [row] = await kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM organisation_ended_session`);
      return Number(row?.n);
    };
    await (await fresh('trainerA'))(END, { input: {} });
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await sweeps.get('sessions')?.sweep();
    expect(await count()).toBe(before);
    await kernel.database.write((session) =>
      session.execute(sql`UPDATE organisation_ended_session SET expiresAt = '2020-01-01 00:00:00.000'`),
    );
    await sweeps.get('sessions')?.sweep();
    expect(await count()).toBe(0);
  });
});
