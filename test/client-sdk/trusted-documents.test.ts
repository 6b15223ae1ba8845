import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Standings, StandingsChanged } from '../../client-sdk/src/generated/competitions.ts';
import { SignIn, UnitPluginSet, Viewer } from '../../client-sdk/src/generated/organisation.ts';
import {
  createClient,
  DocumentNotTrustedError,
  NotFoundError,
  UnauthenticatedError,
} from '../../client-sdk/src/index.ts';
import { subscribe } from '../../client-sdk/src/sse.ts';
import { plugins } from '../../plugins/index.ts';
import { TrustedDocuments } from '../../server/kernel/http/trusted-documents.ts';
import { listen, startUnit, type TestServer } from '../kit/index.ts';
import { temporaryFolder } from './package.ts';
import { Way } from './way.ts';

const manifest = resolve('client-sdk/trusted-documents.json');
const OTHER = '{ viewer { member { id } } }';

let it: TestServer;
let way: Way;

beforeAll(async () => {
  it = await startUnit({ plugins, enabled: ['courses', 'competitions'], options: { trustedDocuments: [manifest] } });
  way = await Way.to(it.url);
});

const clientOf = (person: 'admin' | 'learnerA1', documentIds = true) =>
  createClient({ url: `${way.url}/graphql`, token: it.token(person), documentIds });

test.each([true, false])('everyone may send what is in the manifest (by id: %s)', async (documentIds) => {
  way.passed.length = 0;
  const { viewer } = await clientOf('learnerA1', documentIds).request(Viewer);
  expect(viewer?.member?.name).toBe('learnerA1');
  const id = `sha256:${createHash('sha256').update(Viewer).digest('hex')}`;
  const [{ body } = { body: {} }] = way.passed;
  expect(body).toEqual({ variables: {}, ...(documentIds ? { documentId: id } : { query: Viewer }) });
});

test('nobody but analysts may send anything else, however it is written', async () => {
  for (const text of [OTHER, `${Viewer} `, 'mutation { unitUpdate(input: {}) { id } }']) {
    const refused = await it.as('learnerA1')(text);
    expect(refused).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
    expect(refused.errors?.[0]?.message).toMatch(/Add the manifest .* to TRUSTED_DOCUMENTS\./);
  }
  expect((await it.as('analyst')(OTHER)).data.viewer.member.id).toMatch(/^mem_/);
});

test('what an analyst has asked is no more open to others than before', async () => {
  expect((await it.as('analyst')(OTHER)).status).toBe(200);
  expect((await it.as('learnerA1')(OTHER)).code).toBe('DOCUMENT_NOT_TRUSTED');
});

test('a document in an address is held to the same', async () => {
  const get = (person: 'analyst' | 'learnerA1') =>
    fetch(`${it.url}/graphql?query=${encodeURIComponent(OTHER)}`, {
      headers: { authorization: `Bearer ${it.token(person)}`, 'apollo-require-preflight': '1' },
    });
  expect((await get('learnerA1')).status).toBe(403);
  expect((await get('analyst')).status).toBe(200);
});

test('signing in is open to everyone, alone and with nothing beside it', async () => {
  const signIn = (more = '') =>
    `mutation { sessionCreate(input: { login: "a", password: "wrong one" }) { token } ${more} }`;
  const anyone = (query: string) => it.as('admin')(query, {}, { token: '' });
  expect((await anyone(signIn())).code).toBe('UNAUTHENTICATED');
  expect((await anyone(signIn('apiTokenRevoke(input: { id: "x" }) { id }'))).code).toBe('DOCUMENT_NOT_TRUSTED');
  expect((await anyone(`${signIn()} query Other ${OTHER}`)).code).toBe('DOCUMENT_NOT_TRUSTED');
  const nobody = createClient({ url: `${it.url}/graphql`, documentIds: true });
  await expect(nobody.request(SignIn, { input: { login: 'a', password: 'wrong one' } })).rejects.toBeInstanceOf(
    UnauthenticatedError,
  );
});

test('a mutation by id is kept under its key like one by text', async () => {
  const input = { unit: it.unitIds.get('A') ?? '', plugin: 'courses', mode: 'SUSPENDED' } as const;
  const idempotencyKey = 'the-same';
  const byId = await clientOf('admin').request(UnitPluginSet, { input }, { idempotencyKey });
  const byText = await clientOf('admin', false).request(UnitPluginSet, { input }, { idempotencyKey });
  expect(byText).toEqual(byId);
});

test('streams are held to it too, and take ids', async () => {
  const text = 'subscription ($event: ID) { standingsChanged(event: $event) { complete } }';
  const stream = await listen(it.url, text, { event: 'evt_none' }, { token: it.token('learnerA1') });
  await stream.ended;
  expect(stream).toMatchObject({ told: [{ code: 'DOCUMENT_NOT_TRUSTED' }] });
  const client = await clientOf('learnerA1').ready();
  if (!client.has('competitions')) throw new Error('It has competitions.');
  const event = 'evt_none';
  await expect(client.request(Standings, { event })).rejects.toBeInstanceOf(NotFoundError);
  await expect(subscribe(client, StandingsChanged, { event }).next()).rejects.toBeInstanceOf(NotFoundError);
});

test('a client whose manifest the server has not sends the text, and hears that it is not trusted', async () => {
  const mine = 'query Mine{viewer{member{id}}}' as unknown as typeof Viewer;
  way.passed.length = 0;
  await expect(clientOf('learnerA1').request(mine)).rejects.toBeInstanceOf(DocumentNotTrustedError);
  expect(way.passed.map(({ body }) => Object.keys(body)[0])).toEqual(['documentId', 'query']);
});

test('a manifest whose texts are not those of its ids stops the start, and so does one that is not there', async () => {
  const path = join(temporaryFolder(), 'manifest.json');
  writeFileSync(path, JSON.stringify({ [`sha256:${'0'.repeat(64)}`]: OTHER }));
  await expect(TrustedDocuments.read([path])).rejects.toThrow(/manifest\.json has a document that is not the one/);
  writeFileSync(path, '[]');
  await expect(TrustedDocuments.read([path])).rejects.toThrow(/holds no ids/);
  await expect(TrustedDocuments.read([`${path}.gone`])).rejects.toThrow(/gone is no JSON file that can be read/);
});
