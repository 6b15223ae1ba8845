import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sweepAttachments } from '../../../../plugins/organisation/attachments/attachment-sweep.ts';
import { LocalStore } from '../../../../plugins/organisation/attachments/local-store.ts';
import { sql } from '../../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../../kit/index.ts';
import { innovation } from '../../innovation/plugin.ts';
import { filesIn, png, upload } from './files.ts';

const DAY_MS = 24 * 3600 * 1000;
const create = `mutation ($attachments: [ID!]!) {
  proposalCreate(input: { title: "Chip tray", problem: "Chips.", idea: "A tray.", attachments: $attachments }) { id } }`;

describe.each(databases)('the sweep of attachments on $name', ({ dialect }) => {
  let folder: string;
  let unit: TestServer;
  // Files have the time of the machine.
  let now = new Date();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qinxue-attachments-'));
    unit = await startUnit({ plugins: [innovation], dialect, now: () => now, options: { attachmentsDir: folder } });
  });
  afterAll(async () => {
    await unit.close();
    await rm(folder, { recursive: true, force: true });
  });
  const sweep = async () => (await unit.server.sweeps.get('attachments')?.sweep()) ?? 0;
  const later = async <T>(days: number, work: () => Promise<T>): Promise<T> => {
    const before = now;
    now = new Date(Date.now() + days * DAY_MS);
    return work().finally(() => {
      now = before;
    });
  };
  const ids = async () => {
    const rows = await unit.server.kernel.database.read.query(sql`SELECT id FROM organisation_attachment ORDER BY id`);
    return rows.map(({ id }) => id);
  };

  test('takes away what nobody has used for a day, and leaves what belongs to a row', async () => {
    const [used, unused] = [await upload(unit, png('used')), await upload(unit, png('unused'))];
    expect((await unit.as('learnerA1')(create, { attachments: [used.id] })).errors).toBeUndefined();
    expect(await sweep()).toBe(0);
    expect(await ids()).toEqual([used.id, unused.id]);
    expect(await later(1.01, sweep)).toBe(1);
    expect(await ids()).toEqual([used.id]);
    expect(await filesIn(folder)).toEqual([used.sha256]);
  });

  test('leaves a file while one of two that share it is used', async () => {
    const twins = [await upload(unit, png('shared')), await upload(unit, png('shared'))];
    const [one, other] = twins.map(({ id }) => id) as [string, string];
    expect((await filesIn(folder)).filter((name) => name === twins[0]?.sha256)).toHaveLength(1);
    await unit.as('learnerA1')(create, { attachments: [one] });
    expect(await later(1.01, sweep)).toBe(1);
    expect(await ids()).toContain(one);
    expect(await ids()).not.toContain(other);
    const { data } = await unit.as('learnerA1')(`{ attachment(id: "${one}") { url } }`);
    const got = await fetch(unit.url + data.attachment.url);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(png('shared'));
  });

  test('takes away what belonged to a row that is gone', async () => {
    const { id, sha256 } = await upload(unit, png('orphan'));
    const { data } = await unit.as('learnerA1')(create, { attachments: [id] });
    await unit.server.kernel.database.write((session) =>
      session.execute(sql`DELETE FROM innovation_proposal WHERE id = ${data.proposalCreate.id}`),
    );
    expect(await later(1.01, sweep)).toBe(1);
    expect(await filesIn(folder)).not.toContain(sha256);
  });

  test('takes away files of uploads that were rolled back or broke off, once they are old', async () => {
    const lost = 'ab'.repeat(32);
    await mkdir(join(folder, 'ab'), { recursive: true });
    const paths = [join(folder, 'ab', lost), join(folder, 'incoming', 'half')];
    for (const path of paths) await writeFile(path, 'half');
    await sweep();
    expect(await filesIn(folder)).toEqual(expect.arrayContaining([lost, 'half']));
    for (const path of paths) await utimes(path, new Date(Date.now() - 2 * DAY_MS), new Date(Date.now() - 2 * DAY_MS));
    await sweep();
    const left = await filesIn(folder);
    expect(left).not.toContain(lost);
    expect(left).not.toContain('half');
  });

  test('an upload that comes between the look at its content and the removal waits, and keeps its file', async () => {
    const body = png('in between');
    const { sha256 } = await upload(unit, body);
    await unit.server.kernel.database.write((session) =>
      session.execute(sql`DELETE FROM organisation_attachment WHERE sha256 = ${sha256}`),
    );
    let sent: Promise<{ id: string }> | undefined;
    const store = new LocalStore(folder);
    // The moment between the two, drawn out.
    const slow = Object.assign(Object.create(store) as LocalStore, {
      remove: async (hash: string) => {
        if (hash !== sha256) return false;
        sent = upload(unit, body);
        await sleep(300);
        await rm(join(folder, hash.slice(0, 2), hash));
        return true;
      },
    });
    await sweepAttachments(unit.server.kernel, slow)(() => false);
    const { data } = await unit.as('learnerA1')(`{ attachment(id: "${(await sent)?.id}") { url } }`);
    const got = await fetch(unit.url + data.attachment.url);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(body);
  });

  test('uploads of the same content, while it is swept, keep their file', async () => {
    for (let round = 0; round < 5; round++) {
      const body = png(`raced ${round}`);
      const { sha256 } = await upload(unit, body);
      await unit.server.kernel.database.write((session) =>
        session.execute(sql`DELETE FROM organisation_attachment WHERE sha256 = ${sha256}`),
      );
      const path = join(folder, sha256.slice(0, 2), sha256);
      await utimes(path, new Date(0), new Date(0));
      const [sent] = await Promise.all([
        Promise.all([upload(unit, body), upload(unit, body), upload(unit, body)]),
        sweep(),
        sweep(),
      ]);
      expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
      expect(await filesIn(folder)).toContain(sha256);
    }
    expect((await filesIn(folder)).filter((name) => name.includes('-'))).toEqual([]);
  });
});
