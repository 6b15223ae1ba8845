import { Member } from '../../../../plugins/organisation/members/member.ts';
import { issueToken } from '../../../../plugins/organisation/sign-in/local-token.ts';
import { platformContext } from '../../../../server/api/platform.ts';
import { select } from '../../../../server/kernel/data/select.ts';
import { sql } from '../../../../server/kernel/data/sql.ts';
import { tableOf } from '../../../../server/kernel/data/table.ts';
import { startServer } from '../../../../server/start-server.ts';
import { client, databases, startUnit, type TestServer } from '../../../kit/index.ts';

const CREATE =
  'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token apiToken { id title permissions expiresAt lastUsedAt revokedAt } } }';
const REVOKE = 'mutation ($id: ID!) { apiTokenRevoke(input: { id: $id }) { id revokedAt } }';
const WHO = '{ viewer { member { name } unit { code } permissions } }';
const SWITCH =
  'mutation ($unit: ID!) { unitPluginSet(input: { unit: $unit, plugin: "none", mode: INHERIT }) { plugins { plugin } } }';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const wish = (permissions: string[] = [], expiresAt = inDays(30)) => ({
  title: 'Report robot',
  permissions,
  expiresAt,
});

describe.each(databases)('API tokens on $name', ({ dialect }) => {
  let unit: TestServer;
  const made = async (person: Parameters<TestServer['as']>[0], permissions: string[] = []) => {
    const { data, errors } = await unit.as(person)(CREATE, { input: wish(permissions) });
    expect(errors).toBeUndefined();
    return data.apiTokenCreate as { token: string; apiToken: { id: string } };
  };
  const withToken = (token: string) => client(unit.url, { token });

  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect });
  });
  afterAll(() => unit.close());

  test('a token acts for its member, in any unit that the member sees, with its permissions only', async () => {
    const { token } = await made('adminA', ['organisation.switch-plugins']);
    expect(token).toMatch(/^qxt_apt_[0-9A-Z]{26}_[\w-]{43}$/);
    const own = await withToken(token)(WHO);
    expect(own.data.viewer).toEqual({
      member: { name: 'adminA' },
      unit: { code: 'A' },
      permissions: ['organisation.switch-plugins'],
    });
    const below = await withToken(token)(WHO, {}, { unit: 'A1' });
    expect(below.data.viewer.unit).toEqual({ code: 'A1' });
    expect((await withToken(token)(WHO, {}, { unit: 'B' })).code).toBe('UNIT_NOT_FOUND');
  });

  test('a token of the administrator with a small permission neither sees nor may what the administrator does', async () => {
    const { token } = await made('admin', ['organisation.view-members']);
    expect((await withToken(token)(SWITCH, { unit: 'E' })).code).toBe('FORBIDDEN');
    expect((await withToken(token)('{ members { totalCount } }')).data.members.totalCount).toBe(10);
    const reader = await made('admin');
    // The administrator counts in E itself, and so sees every unit, as everybody of E does; but only colleagues.
    expect((await withToken(reader.token)('{ members { totalCount } }')).data.members.totalCount).toBe(2);
    expect((await withToken(reader.token)('{ auditEntries { totalCount } }')).data.auditEntries.totalCount).toBe(0);
  });

  test('a token sees the units of a grant only for a permission of that grant', async () => {
    const { server, memberIds, unitIds } = unit;
    await server.kernel
      .systemContext()
      .transaction((context) =>
        context.unguardedDatabase
          .execute(
            sql`UPDATE organisation_role_grant SET unitId = ${unitIds.get('B')} WHERE memberId = ${memberIds.get('trainerA')}`,
          )
          .then(() => platformContext(context).directoryMoves()),
      );
    const broad = await made('trainerA', ['organisation.view-members']);
    const narrow = await made('trainerA');
    expect((await withToken(broad.token)(WHO, {}, { unit: 'B1' })).data.viewer.unit).toEqual({ code: 'B1' });
    expect((await withToken(narrow.token)(WHO, {}, { unit: 'B1' })).code).toBe('UNIT_NOT_FOUND');
    expect((await unit.as('trainerA')(WHO, {}, { unit: 'B1' })).data.viewer.unit).toEqual({ code: 'B1' });
  });

  test('nobody gives a token more than they hold, for longer than a year, or for nothing that exists', async () => {
    const create = (permissions: string[], expiresAt?: string) =>
      unit.as('learnerA1')(CREATE, { input: wish(permissions, expiresAt) });
    expect(await create(['organisation.switch-plugins'])).toMatchObject({
      code: 'FORBIDDEN',
      errors: [{ extensions: { permission: 'organisation.switch-plugins' } }],
    });
    expect((await create(['organisation.no-such'])).code).toBe('BAD_INPUT');
    expect((await create([], inDays(367))).code).toBe('BAD_INPUT');
    expect((await create([], inDays(-1))).code).toBe('BAD_INPUT');
    const blank = await unit.as('learnerA1')(CREATE, { input: { ...wish(), title: '  ' } });
    expect(blank.code).toBe('BAD_INPUT');
  });

  test('a token makes no tokens and revokes none', async () => {
    const { token, apiToken } = await made('adminA', ['organisation.switch-plugins']);
    expect((await withToken(token)(CREATE, { input: wish() })).code).toBe('FORBIDDEN');
    expect((await withToken(token)(REVOKE, { id: apiToken.id })).code).toBe('FORBIDDEN');
  });

  test('one sees and revokes only own tokens; a token of another is as absent', async () => {
    const mine = await made('leaderA1');
    const list = '{ viewer { apiTokens(first: 5) { totalCount nodes { id } } } }';
    expect((await unit.as('leaderA1')(list)).data.viewer.apiTokens).toEqual({
      totalCount: 1,
      nodes: [{ id: mine.apiToken.id }],
    });
    expect((await unit.as('judgeA')(list)).data.viewer.apiTokens.totalCount).toBe(0);
    const of = async (id: string) => {
      const { code, errors } = await unit.ask(REVOKE, { id });
      return { code, message: errors?.[0]?.message.replace(id, '…') };
    };
    const absent = mine.apiToken.id.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z'));
    expect(await of(mine.apiToken.id)).toEqual(await of(absent));
    expect((await of(mine.apiToken.id)).code).toBe('NOT_FOUND');
    expect((await withToken(mine.token)(WHO)).data.viewer.member.name).toBe('leaderA1');
  });

  test('a revoked token is refused on the next request, and revoking again changes nothing', async () => {
    const { token, apiToken } = await made('reviewerA');
    expect((await withToken(token)(WHO)).status).toBe(200);
    const revoked = await unit.as('reviewerA')(REVOKE, { id: apiToken.id });
    expect(revoked.data.apiTokenRevoke.revokedAt).not.toBeNull();
    expect(await withToken(token)(WHO)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await unit.as('reviewerA')(REVOKE, { id: apiToken.id })).data).toEqual(revoked.data);
  });

  test('another process on the same database refuses a revoked token as soon as it sees the new version', async () => {
    const { token, apiToken } = await made('reviewerA');
    const other = await startServer({ plugins: [], databaseUrl: unit.databaseUrl, durable: false, watchMs: 50 });
    try {
      const url = await other.app.listen({ port: 0, host: '127.0.0.1' });
      const there = client(url, { token });
      expect((await there(WHO)).status).toBe(200);
      const begun = Date.now();
      await unit.as('reviewerA')(REVOKE, { id: apiToken.id });
      while ((await there(WHO)).status === 200 && Date.now() - begun < 30_000)
        await new Promise((r) => setTimeout(r, 20));
      expect((await there(WHO)).status).toBe(401);
    } finally {
      await other.close();
    }
  });

  test('what is wrong with a token is never told', async () => {
    const { token } = await made('judgeA');
    const { server, memberIds } = unit;
    const now = new Date();
    const id = memberIds.get('judgeA') ?? '';
    const day = 86_400_000;
    const { token: foreign } = await issueToken('another deployment, another secret', id, now);
    const { token: expired } = await issueToken(server.kernel.secret, id, new Date(now.getTime() - day));
    const { token: nobody } = await issueToken(server.kernel.secret, 'mem_00000000000000000000000000', now);
    const { token: valid } = await issueToken(server.kernel.secret, id, now);
    const [head, body, signature = ''] = valid.split('.');
    const forged = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${body}.`;
    const tampered = `${head}.${body}.${signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`;
    const wrongSecret = token.replace(/.{10}$/, 'AAAAAAAAAA');
    const wrongId = token.replace(/qxt_apt_.{26}/, 'qxt_apt_00000000000000000000000000');
    const answers = await Promise.all(
      [foreign, expired, nobody, forged, tampered, wrongSecret, wrongId, 'nonsense', 'a.b.c'].map((t) =>
        withToken(t)(WHO),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors?.[0]?.message).toContain('Sign in again');
    expect((await withToken(valid)(WHO)).status).toBe(200);
    expect((await withToken(token)(WHO)).status).toBe(200);
  });

  test('who has left is refused at once, by session and by API token', async () => {
    const { token } = await made('learnerB1');
    expect((await withToken(token)(WHO)).status).toBe(200);
    const { server, memberIds } = unit;
    const leave = (status: 'LEFT' | 'ACTIVE') =>
      server.kernel.systemContext().transaction(async (context) => {
        const member = await context.get(Member, memberIds.get('learnerB1') ?? '');
        await context.update(member, { status });
      });
    await leave('LEFT');
    expect((await withToken(token)(WHO)).code).toBe('UNAUTHENTICATED');
    expect((await unit.as('learnerB1')(WHO)).code).toBe('UNAUTHENTICATED');
    await leave('ACTIVE');
    expect((await withToken(token)(WHO)).status).toBe(200);
  });

  test('the secret is stored nowhere: neither with the token, nor in the log, nor in the kept answer', async () => {
    const key = 'make-my-token';
    const input = wish();
    const first = await unit.as('trainerA')(CREATE, { input }, { key });
    const again = await unit.as('trainerA')(CREATE, { input }, { key });
    const { token, apiToken } = first.data.apiTokenCreate;
    expect(again.data).toEqual(first.data);
    const secret = token.slice(-43);
    const { read } = unit.server.kernel.database;
    const kept = {
      tokens: await read.query(sql`SELECT * FROM organisation_api_token`),
      log: await read.query(sql`SELECT * FROM kernel_audit_entry WHERE entityId = ${apiToken.id}`),
      answers: await read.query(sql`SELECT answer FROM kernel_answer`),
    };
    expect(kept.tokens.filter((row) => row.id === apiToken.id)).toHaveLength(1);
    expect(kept.log).toHaveLength(1);
    expect(kept.answers.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept.log)).not.toContain(String(kept.tokens.find((r) => r.id === apiToken.id)?.secretHash));

    // The member's kept answer is not the token's to hear.
    const asToken = await withToken(token)(CREATE, { input }, { key });
    expect(asToken).toMatchObject({ code: 'FORBIDDEN' });
    expect(asToken.text).not.toContain(secret);
  });

  test('when a token was last used is known to the hour', async () => {
    const { token, apiToken } = await made('analyst');
    await withToken(token)(WHO);
    const { kernel } = unit.server;
    const lastUsed = async () => {
      const [row] = await select(
        kernel.database.read,
        tableOf((await import('../../../../plugins/organisation/sign-in/api-token.ts')).ApiToken),
        {
          where: sql`id = ${apiToken.id}`,
        },
      );
      return row?.lastUsedAt;
    };
    for (let i = 0; i < 100 && !(await lastUsed()); i++) await new Promise((r) => setTimeout(r, 20));
    expect(Math.abs(Date.now() - ((await lastUsed())?.getTime() ?? 0))).toBeLessThan(60_000);
  });
});
