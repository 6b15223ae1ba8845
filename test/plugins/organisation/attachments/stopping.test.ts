import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startUnit } from '../../../kit/index.ts';
import { filesIn, png, upload } from './files.ts';

const MB = 1024 * 1024;

describe('a process that stops', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qinxue-attachments-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('takes in the upload under way to its end, and no further one', async () => {
    const unit = await startUnit({ plugins: [], options: { attachmentsDir: folder } });
    const sending = request(`${unit.url}/attachments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${unit.token('learnerA1')}`,
        'content-type': 'image/png',
        'x-file-name': 'a.png',
      },
    });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.write(png());
    while ((await filesIn(folder)).length === 0) await sleep(10);
    const closed = unit.server.close({ graceMs: 10_000 });
    await sleep(50);
    const late = await upload(unit, png('late')).catch(() => ({ status: 0 }));
    expect([0, 503]).toContain(late.status);
    sending.end(Buffer.alloc(MB));
    const [response] = await answered;
    expect(response.statusCode).toBe(201);
    response.resume();
    await closed;
    expect(await filesIn(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  test('sends the download under way to its end', async () => {
    const unit = await startUnit({ plugins: [], options: { attachmentsDir: folder } });
    const { id, size } = await upload(unit, Buffer.concat([png(), Buffer.alloc(9 * MB)]));
    const { data } = await unit.as('learnerA1')(`{ attachment(id: "${id}") { url } }`);
    const asking = request(unit.url + data.attachment.url, { agent: false }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    const closed = unit.server.close({ graceMs: 10_000 });
    await sleep(200);
    let received = 0;
    for await (const chunk of response) received += (chunk as Buffer).length;
    expect(received).toBe(size);
    await closed;
  });
});
