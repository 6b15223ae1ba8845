import { createHmac } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { type OidcVariables, oidcOptions } from '../../../../plugins/organisation/sign-in/oidc.ts';
import { providerKeys } from '../../../../plugins/organisation/sign-in/provider-keys.ts';
import { client, startUnit, type TestServer } from '../../../kit/index.ts';
import { IdentityProvider, type ProviderKey } from './identity-provider.ts';

const WHO = '{ viewer { member { name } } }';
const COOLDOWN_MS = 300;

const base64 = (text: string) => Buffer.from(text).toString('base64url');
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("tokens of the organisation's identity provider", () => {
  const provider = new IdentityProvider();
  let unit: TestServer;
  let key: ProviderKey;
  const ask = (token: string) => client(unit.url, { token })(WHO);
  const of = (no: string | number, claims: object = {}) => provider.token(key, { employee_no: no, ...claims });

  beforeAll(async () => {
    await provider.start();
    key = await provider.newKey('first');
    const { issuer, audience, jwksUrl } = provider;
    unit = await startUnit({
      plugins: [],
      oidc: { issuer, audience, jwksUrl, claim: 'employee_no', cooldownMs: COOLDOWN_MS },
    });
  });
  afterAll(async () => {
    await unit.close();
    await provider.stop();
  });

  test('before its keys were ever seen, a provider that is away is said to be away, and local sessions go on', async () => {
    for (const mood of ['hangUp', 'error', 'nonsense'] as const) {
      provider.mood = mood;
      expect(await ask(await of('no-learnerA1'))).toMatchObject({ status: 503, code: 'IDENTITY_PROVIDER_UNAVAILABLE' });
      await sleep(COOLDOWN_MS);
    }
    expect((await unit.as('learnerA1')(WHO)).status).toBe(200);
    provider.mood = 'keys';
  });

  test('the member of the employee number is who asks', async () => {
    expect((await ask(await of('no-learnerA1'))).data.viewer.member).toEqual({ name: 'learnerA1' });
  });

  test('keys of other kinds do too, and a small difference of the clocks does not matter', async () => {
    await sleep(COOLDOWN_MS);
    for (const alg of ['ES256', 'EdDSA', 'PS256']) {
      const other = await provider.newKey(alg, alg);
      const token = await provider.token(other, { employee_no: 'no-adminB' });
      await sleep(COOLDOWN_MS);
      expect((await ask(token)).data?.viewer.member).toEqual({ name: 'adminB' });
    }
    const ago = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
    expect((await ask(await of('no-adminB', { exp: ago(10) }))).status).toBe(200);
    expect((await ask(await of('no-adminB', { exp: ago(60) }))).status).toBe(401);
  });

  test('those that were issued before the sessions of their member were ended are refused, and one can sign out', async () => {
    const now = Math.floor(Date.now() / 1000);
    const [before, another] = [
      await of('no-reviewerA', { iat: now - 60 }),
      await of('no-reviewerA', { iat: now - 30 }),
    ];
    expect([(await ask(before)).status, (await ask(another)).status]).toEqual([200, 200]);
    const out = await client(unit.url, { token: before })('mutation { sessionEnd(input: {}) { member { name } } }');
    expect(out.errors).toBeUndefined();
    expect([(await ask(before)).status, (await ask(another)).status]).toEqual([401, 200]);
    const all = await unit.ask('mutation ($member: ID!) { sessionsEnd(input: { member: $member }) { endedAt } }', {
      member: unit.memberIds.get('reviewerA'),
    });
    expect(all.errors).toBeUndefined();
    expect((await ask(another)).status).toBe(401);
    expect((await ask(await of('no-reviewerA', { iat: now + 5 }))).status).toBe(200);
  });

  test('all others are refused alike', async () => {
    const now = Math.floor(Date.now() / 1000);
    const good = await of('no-learnerA1');
    const [head = '', body = '', signature = ''] = good.split('.');
    const foreign = await provider.newKey('first', 'RS256', false);
    // The public key is public: were it taken for a shared secret, anybody could sign.
    const hs = `${base64('{"alg":"HS256","kid":"first"}')}.${body}`;
    const confused = `${hs}.${createHmac('sha256', await provider.publicText(key))
      .update(hs)
      .digest('base64url')}`;
    const tokens = {
      issuer: await of('no-learnerA1', { iss: 'https://elsewhere.example' }),
      audience: await of('no-learnerA1', { aud: 'another' }),
      expired: await of('no-learnerA1', { exp: now - 3600 }),
      endless: await of('no-learnerA1', { exp: undefined }),
      early: await of('no-learnerA1', { nbf: now + 3600 }),
      stranger: await of('no-such'),
      unnamed: await of('', { employee_no: undefined }),
      object: await of('', { employee_no: { no: 'no-learnerA1' } }),
      unknownKey: await provider.token({ ...foreign, kid: 'no-such-key' }, { employee_no: 'no-learnerA1' }),
      foreignKey: await provider.token(foreign, { employee_no: 'no-learnerA1' }),
      tampered: `${head}.${base64('{"employee_no":"no-admin"}')}.${signature}`,
      unsigned: `${base64('{"alg":"none"}')}.${body}.`,
      confused,
    };
    const answers = await Promise.all(Object.entries(tokens).map(async ([what, t]) => [what, (await ask(t)).text]));
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(Object.keys(tokens).map((what) => [what, answers[0]?.[1]])),
    );
    expect(answers[0]?.[1]).toContain('UNAUTHENTICATED');
    expect((await ask(good)).status).toBe(200);
  });

  test('a key that is new at the provider is found, and unknown keys are not asked for all the time', async () => {
    await sleep(COOLDOWN_MS);
    const next = await provider.newKey('second');
    expect((await ask(await provider.token(next, { employee_no: 'no-adminA' }))).data.viewer.member.name).toBe(
      'adminA',
    );
    const unknown = await provider.newKey('third', 'RS256', false);
    const asked = provider.asked;
    for (let i = 0; i < 5; i++)
      expect((await ask(await provider.token(unknown, { employee_no: 'no-adminA', i }))).code).toBe('UNAUTHENTICATED');
    // One at most, where the cooldown is over on a slow machine.
    expect(provider.asked - asked).toBeLessThan(2);
  });

  test('while the provider is away, known keys go on and unknown ones are said to be in doubt', async () => {
    await sleep(COOLDOWN_MS);
    provider.mood = 'hangUp';
    const unknown = await provider.newKey('fourth', 'RS256', false);
    const doubtful = await provider.token(unknown, { employee_no: 'no-adminA' });
    expect((await ask(doubtful)).code).toBe('IDENTITY_PROVIDER_UNAVAILABLE');
    const asked = provider.asked;
    for (let i = 0; i < 5; i++) {
      expect((await ask(await of('no-learnerB1', { i }))).data.viewer.member.name).toBe('learnerB1');
      expect((await ask(await provider.token(unknown, { employee_no: 'no-adminA', i }))).status).toBe(503);
    }
    // One at most, where the cooldown is over on a slow machine.
    expect(provider.asked - asked).toBeLessThan(2);
    provider.mood = 'keys';
    provider.keys.set(unknown.kid, unknown);
    await sleep(COOLDOWN_MS);
    expect((await ask(doubtful)).data.viewer.member.name).toBe('adminA');
  });
});

describe('the keys of a provider', () => {
  test('go on when they should be looked at again and the provider is away; withdrawn, they end', async () => {
    const provider = new IdentityProvider();
    await provider.start();
    const key = await provider.newKey('first');
    const keys = providerKeys(new URL(provider.jwksUrl), 50, 0);
    const check = async () => jwtVerify(await provider.token(key, {}), keys);
    await check();
    provider.mood = 'hangUp';
    await check();
    await check();
    await sleep(60);
    provider.mood = 'keys';
    provider.keys.clear();
    await provider.newKey('second');
    await expect(check()).rejects.toThrow(errors.JWKSNoMatchingKey);
    await provider.stop();
  });
});

describe('the configuration of a provider', () => {
  const all: OidcVariables = {
    OIDC_ISSUER: 'https://login.factory.example',
    OIDC_AUDIENCE: 'qinxue',
    OIDC_JWKS_URL: 'https://login.factory.example/keys',
    OIDC_CLAIM: 'employee_no',
  };

  test('is all of it or nothing', () => {
    expect(oidcOptions({ OIDC_CLAIM: 'employee_no' })).toBeUndefined();
    expect(oidcOptions(all)).toMatchObject({ issuer: 'https://login.factory.example', claim: 'employee_no' });
    for (const missing of ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const)
      expect(() => oidcOptions({ ...all, [missing]: undefined })).toThrow('set all three or none');
    expect(() => oidcOptions({ ...all, OIDC_JWKS_URL: 'login' })).toThrow('no http(s) address');
  });
});
