import { once } from 'node:events';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../server/kernel/data/sql.ts';
import { client, databases, startUnit, type TestServer } from '../kit/index.ts';
import { filesIn, png, upload } from '../plugins/organisation/attachments/files.ts';
import { type Running, startProcess } from './process.ts';

describe.each(databases)('three processes that share a folder, on $name', ({ dialect }) => {
  let folder: string;
  let unit: TestServer;
  let processes: Running[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qinxue-attachments-'));
    unit = await startUnit({ plugins: [], dialect, options: { attachmentsDir: folder } });
    const start = () => startProcess(unit.databaseUrl, { ATTACHMENTS_DIR: folder });
    processes = await Promise.all([start(), start()]);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const old = (...path: string[]) => utimes(join(folder, ...path), new Date(0), new Date(0));
  const at = (url: string) => ({ url, token: unit.token });

  test('keep one file of one content, whoever uploads, sweeps and asks for it', async () => {
    for (let round = 0; round < 4; round++) {
      const body = png(`round ${round}`);
      const { sha256 } = await upload(unit, body);
      await unit.server.kernel.database.write((session) =>
        session.execute(sql`DELETE FROM organisation_attachment WHERE sha256 = ${sha256}`),
      );
      await old(sha256.slice(0, 2), sha256);
      const [sent] = await Promise.all([
        Promise.all([...processes, ...processes].map(({ url }) => upload(at(url), body))),
        unit.server.sweeps.get('attachments')?.sweep(),
      ]);
      expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
      expect((await filesIn(folder)).filter((name) => name === sha256)).toHaveLength(1);
      for (const { url } of processes) {
        const ask = client(url, { token: unit.token('learnerA1') });
        const { data } = await ask(`{ attachment(id: "${sent[0]?.id}") { url } }`);
        // An address made by one opens at every other.
        const got = await fetch(unit.url + data.attachment.url);
        expect(Buffer.from(await got.arrayBuffer())).toEqual(body);
      }
    }
  });

  test('leave nothing for ever of an upload during which one was killed', async () => {
    const [doomed] = processes as [Running];
    const sending = request(`${doomed.url}/attachments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${unit.token('learnerA1')}`,
        'content-type': 'image/png',
        'x-file-name': 'a.png',
      },
    });
    const broken = once(sending, 'error');
    sending.on('error', () => undefined);
    sending.write(png('half'));
    const halves = async () => (await filesIn(folder)).filter((name) => name.includes('-'));
    while ((await halves()).length === 0) await sleep(10);
    await doomed.kill('SIGKILL');
    await broken.catch(() => undefined);
    const [half] = await halves();
    await unit.server.sweeps.get('attachments')?.sweep();
    expect(await halves()).toEqual([half]);
    await old('incoming', half ?? '');
    await unit.server.sweeps.get('attachments')?.sweep();
    expect(await halves()).toEqual([]);
  });
});
