import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attach } from '../../../../plugins/organisation/attachments/attach.ts';
import { Unit } from '../../../../plugins/organisation/units/unit.ts';
import { sql } from '../../../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../../kit/index.ts';
import { innovation } from '../../innovation/plugin.ts';
import { filesIn, pdf, png, upload } from './files.ts';

const shown =
  'query ($id: ID!) { attachment(id: $id) { id name contentType size sha256 url uploadedBy { name } unit { code } } }';
const create = `mutation ($attachments: [ID!]!) {
  proposalCreate(input: { title: "Chip tray", problem: "Chips.", idea: "A tray.", attachments: $attachments }) {
    id attachments { totalCount nodes { id name url } } } }`;

describe.each(databases)('attachments on $name', ({ dialect }) => {
  let folder: string;
  let unit: TestServer;
  let now = new Date('2026-03-02T08:00:00Z');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qinxue-attachments-'));
    unit = await startUnit({ plugins: [innovation], dialect, now: () => now, options: { attachmentsDir: folder } });
  });
  afterAll(async () => {
    await unit.close();
    await rm(folder, { recursive: true, force: true });
  });

  const find = async (id: string, person: Person = 'learnerA1') =>
    (await unit.as(person)(shown, { id })).data.attachment;
  const urlOf = async (id: string, person?: Person) => unit.url + (await find(id, person)).url;
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
  const rows = async () => {
    const [row] = await unit.server.kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM organisation_attachment`);
    return Number(row?.n);
  };

  test('what was uploaded comes back byte for byte, under its Chinese name, as a download', async () => {
    const content = png('一号机床');
    const sent = await upload(unit, content, { name: '班组/技术革新 图纸(1).PNG' });
    const sha256 = createHash('sha256').update(content).digest('hex');
    const known = { name: '技术革新 图纸(1).PNG', contentType: 'image/png', size: content.length, sha256 };
    expect(sent).toEqual({ status: 201, code: undefined, id: expect.stringMatching(/^att_/), ...known });
    expect(await find(sent.id)).toEqual({
      id: sent.id,
      ...known,
      url: expect.stringMatching(/^\/attachments\/att_\w+\?expires=\d+&signature=[\w-]{43}$/),
      uploadedBy: { name: 'learnerA1' },
      unit: { code: 'A1' },
    });
    const got = await fetch(await urlOf(sent.id));
    expect(Buffer.from(await got.arrayBuffer())).toEqual(content);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="____ __(1).PNG"; filename*=UTF-8''%E6%8A%80%E6%9C%AF%E9%9D%A9%E6%96%B0%20%E5%9B%BE%E7%BA%B8%281%29.PNG`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${sha256}"`,
    });
    const again = await fetch(await urlOf(sent.id), { headers: { 'if-none-match': `"${sha256}"` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('an address that is forged, incomplete, of another attachment or over is refused', async () => {
    const [one, other] = [await upload(unit, png('one')), await upload(unit, png('other'))];
    const url = await urlOf(one.id);
    const wrong = [
      url.replace(/signature=./, (text) => `signature=${text.endsWith('A') ? 'B' : 'A'}`),
      url.replace(/expires=\d/, 'expires=9'),
      url.replace(one.id, other.id),
      url.replace(/&signature=.*/, ''),
      `${url}&expires=1`,
      `${unit.url}/attachments/${one.id}`,
    ];
    for (const address of wrong) {
      const response = await fetch(address);
      expect([address, response.status, await codeOf(response)]).toEqual([address, 403, 'ATTACHMENT_LINK']);
    }
    const before = now;
    now = new Date(before.getTime() + 5 * 60_000 - 1);
    expect((await fetch(url)).status).toBe(200);
    now = new Date(before.getTime() + 6 * 60_000);
    const late = await fetch(url);
    now = before;
    expect([late.status, await codeOf(late)]).toEqual([403, 'ATTACHMENT_LINK']);
  });

  test("until it belongs to a row it is its uploader's and the manager's; to others it might as well not exist", async () => {
    const { id } = await upload(unit, png('mine'));
    expect(await find(id, 'adminA')).toMatchObject({ id });
    for (const person of ['leaderA1', 'trainerA', 'learnerB1', 'adminB', 'analyst'] as const) {
      const ask = (which: string) => unit.as(person)(`{ attachment(id: "${which}") { id url } }`);
      const absent = await ask('att_01ARZ3NDEKTSV4RRFFQ69G5FAV');
      expect((await ask(id)).text).toBe(absent.text);
      const claim = (which: string) => unit.as(person)(create, { attachments: [which] }, {});
      const [hidden, none] = [await claim(id), await claim('att_01ARZ3NDEKTSV4RRFFQ69G5FAV')];
      expect(hidden.code).toMatch(/NOT_FOUND|FORBIDDEN/);
      expect(hidden.text).toBe(none.text.replaceAll('att_01ARZ3NDEKTSV4RRFFQ69G5FAV', id));
    }
    // A manager sees it, and still cannot hand it in as their own.
    expect(await unit.as('adminA')(create, { attachments: [id] })).toMatchObject({ data: null, code: 'FORBIDDEN' });
    const waiting = await unit.as('learnerA1')('{ viewer { attachments(last: 1) { nodes { id } } } }');
    expect(waiting.data.viewer.attachments.nodes).toEqual([{ id }]);
    expect((await unit.as('adminA')('{ viewer { attachments { totalCount } } }')).data).toEqual({
      viewer: { attachments: { totalCount: 0 } },
    });
  });

  test('with a row it is seen by whoever sees the row, and belongs to that row alone', async () => {
    const { id } = await upload(unit, pdf('drawing'), { name: 'drawing.pdf', type: 'application/pdf' });
    const made = await unit.as('learnerA1')(create, { attachments: [id, id] });
    expect(made.data.proposalCreate).toMatchObject({
      attachments: { totalCount: 1, nodes: [{ id, name: 'drawing.pdf' }] },
    });
    const proposal = made.data.proposalCreate.id;
    // A draft is its author's alone: now not even who manages attachments sees what belongs to it.
    expect(await find(id, 'adminA')).toBeNull();
    expect((await fetch(unit.url + made.data.proposalCreate.attachments.nodes[0].url)).status).toBe(200);
    expect((await unit.as('learnerA1')(create, { attachments: [id] })).code).toBe('CONFLICT');
    await unit.as('learnerA1')('mutation ($id: ID!) { proposalSubmit(input: { proposal: $id }) { id } }', {
      id: proposal,
    });
    const seen = await unit.as('adminA')(
      'query ($id: ID!) { proposal(id: $id) { attachments { nodes { id url } } } }',
      {
        id: proposal,
      },
    );
    expect(seen.data.proposal.attachments.nodes).toEqual([{ id, url: expect.any(String) }]);
    expect(await find(id, 'leaderA1')).toMatchObject({ id });
    expect(await find(id, 'learnerB1')).toBeNull();
    expect((await unit.as('learnerA1')('{ viewer { attachments { nodes { id } } } }')).text).not.toContain(id);
  });

  test('what belongs to a row that its uploader cannot see is hidden from the uploader too', async () => {
    const { id } = await upload(unit, png('handed over'));
    const made = await unit.as('leaderA1')(create, { attachments: [] });
    const { id: owner } = made.data.proposalCreate;
    await unit.server.kernel.systemContext().transaction(async (context) => {
      await context.unguardedDatabase.execute(
        sql`UPDATE organisation_attachment SET ownerEntity = 'Proposal', ownerId = ${owner} WHERE id = ${id}`,
      );
    });
    expect(await find(id)).toBeNull();
    expect(await find(id, 'leaderA1')).toMatchObject({ id });
    const claim = await unit.as('learnerA1')(create, { attachments: [id] });
    const absent = await unit.as('learnerA1')(create, { attachments: ['att_01ARZ3NDEKTSV4RRFFQ69G5FAV'] });
    expect(claim).toMatchObject({ code: 'NOT_FOUND', data: null });
    expect(claim.text).toBe(absent.text.replaceAll('att_01ARZ3NDEKTSV4RRFFQ69G5FAV', id));
  });

  test("goes for good when it is taken from its row, and is no other row's to take", async () => {
    const [kept, gone] = [await upload(unit, png('kept')), await upload(unit, png('gone'))];
    const [made, other] = [
      await unit.as('learnerA1')(create, { attachments: [kept.id, gone.id] }),
      await unit.as('learnerA1')(create, { attachments: [] }),
    ];
    const take = (proposal: string, ids: string[]) =>
      unit.as('learnerA1')(
        `mutation ($input: ProposalUpdateInput!) { proposalUpdate(input: $input) { attachments { nodes { id } } } }`,
        { input: { proposal, version: 1, removedAttachments: ids } },
      );
    expect(await take(other.data.proposalCreate.id, [gone.id])).toMatchObject({ data: null, code: 'NOT_FOUND' });
    const taken = await take(made.data.proposalCreate.id, [gone.id]);
    expect(taken.data.proposalUpdate.attachments.nodes).toEqual([{ id: kept.id }]);
    expect(await find(gone.id)).toBeNull();
    expect(await take(made.data.proposalCreate.id, [gone.id])).toMatchObject({ data: null, code: 'NOT_FOUND' });
  });

  test('a row takes fifty at a time, and none where its type has no field for them', async () => {
    const many = Array.from({ length: 51 }, (_, i) => `att_${i}`);
    expect(await unit.as('learnerA1')(create, { attachments: many })).toMatchObject({ data: null, code: 'BAD_INPUT' });
    const { id } = await upload(unit, png('for a unit'));
    const wrong = unit.server.kernel.systemContext().transaction(async (context) => {
      await attach(context, await context.get(Unit, unit.unitIds.get('A1') ?? ''), [id]);
    });
    await expect(wrong).rejects.toThrow('Unit has no field of attachments');
  });

  test('a unit without the plugin has nothing that belongs to its rows', async () => {
    const { id } = await upload(unit, png('switched'));
    await unit.as('learnerA1')(create, { attachments: [id] });
    expect(await find(id)).toMatchObject({ id });
    const set = (mode: string) =>
      unit.ask(
        `mutation { unitPluginSet(input: { unit: "A1", plugin: "innovation", mode: ${mode} }) { unit { code } } }`,
      );
    await set('DISABLED');
    expect(await find(id)).toBeNull();
    await set('ENABLED');
    expect(await find(id)).toMatchObject({ id });
  });

  test('the same upload under the same key is one attachment, another is refused', async () => {
    const before = await rows();
    const first = await upload(unit, png('once'), { key: 'up-1' });
    expect(await upload(unit, png('once'), { key: 'up-1' })).toEqual(first);
    const together = await Promise.all([1, 2, 3].map(() => upload(unit, png('at once'), { key: 'up-2' })));
    expect(new Set(together.map(({ id }) => id)).size).toBe(1);
    expect(await rows()).toBe(before + 2);
    for (const other of [{ name: 'other.png' }, { unit: 'A' }])
      expect(await upload(unit, png('once'), { key: 'up-1', ...other })).toMatchObject({
        status: 422,
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
    expect(await upload(unit, png('twice'), { key: 'up-1' })).toMatchObject({ status: 422 });
    expect((await upload(unit, png('once'))).id).not.toBe(first.id);
  });

  test('the log of changes has the upload and who it was given to, without its name', async () => {
    const { id } = await upload(unit, png('logged'), { name: '秘密.png' });
    await unit.as('learnerA1')(create, { attachments: [id] });
    const { data } = await unit.ask(
      'query ($id: String!) { auditEntries(first: 5, filter: { entityId: { eq: $id } }) { nodes { action actor { name } after } } }',
      { id },
    );
    expect(data.auditEntries.nodes.map((entry: { action: string }) => entry.action).sort()).toEqual([
      'attachmentUpload',
      'proposalCreate',
    ]);
    expect(JSON.stringify(data)).not.toContain('秘密');
  });

  test('in the end the files are those of the attachments, one each', async () => {
    now = new Date(Date.now() + 2 * 24 * 3600 * 1000);
    expect(await unit.server.sweeps.get('attachments')?.sweep()).toBeGreaterThan(0);
    const hashes = await unit.server.kernel.database.read.query(
      sql`SELECT DISTINCT sha256 FROM organisation_attachment ORDER BY sha256`,
    );
    expect(hashes.length).toBeGreaterThan(0);
    expect(await filesIn(folder)).toEqual(hashes.map(({ sha256 }) => sha256));
  });
});
