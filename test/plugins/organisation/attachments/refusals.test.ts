import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../../kit/index.ts';
import { filesIn, png, type Uploading, upload } from './files.ts';

const MB = 1024 * 1024;

/** As many bytes, in pieces of a megabyte, without a length beforehand. */
const streamed = (bytes: number, first = png()) => {
  let left = bytes;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left === bytes) controller.enqueue(first);
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(Math.min(MB, left)));
      left -= MB;
    },
  });
};

describe.each(databases)('on $name, an upload that is refused', ({ dialect }) => {
  let folder: string;
  let unit: TestServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qinxue-attachments-'));
    unit = await startUnit({ plugins: [], dialect, options: { attachmentsDir: folder } });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    const [row] = await unit.server.kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM organisation_attachment`);
    expect([await filesIn(folder), Number(row?.n)]).toEqual([[], 0]);
  });

  test('of 20 MB is told so, with its length given beforehand or not, and leaves no file', async () => {
    const told = { status: 413, code: 'ATTACHMENT_TOO_LARGE' };
    const known = await upload(unit, Buffer.concat([png(), Buffer.alloc(20 * MB)]));
    expect(known).toMatchObject(told);
    expect(known.errors?.[0]).toMatchObject({
      message: expect.stringContaining('at most 10 MB'),
      extensions: { maxBytes: 10 * MB },
    });
    expect(await upload(unit, streamed(20 * MB))).toMatchObject(told);
    expect(await upload(unit, streamed(10 * MB))).toMatchObject(told);
  });

  test.each<[string, Buffer, Uploading]>([
    ['a web page called a picture', Buffer.from('<html><script>alert(1)</script>'), {}],
    ['a picture called a PDF', png('x'), { name: 'a.pdf', type: 'application/pdf' }],
    [
      'any zip called a document',
      Buffer.from(`PK\x03\x04${'\0'.repeat(22)}\x05\0\0\0a.exe`, 'latin1'),
      {
        name: 'a.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    ],
    ['text that is not UTF-8', Buffer.from('\xb9\xa4\xba\xc5', 'latin1'), { name: 'a.csv', type: 'text/csv' }],
    ['text that breaks off in a letter', Buffer.from('工').subarray(0, 2), { name: 'a.txt', type: 'text/plain' }],
    ['text with bytes of a program', Buffer.from('MZ\0\0'), { name: 'a.txt', type: 'text/plain' }],
    ['a shortened head', Buffer.from('%PD'), { name: 'a.pdf', type: 'application/pdf' }],
    ['a type that browsers run', Buffer.from('<svg/>'), { name: 'a.svg', type: 'image/svg+xml' }],
    ['a name without an ending', png(), { name: 'picture' }],
    ['a type that is not that of the name', png(), { type: 'text/html' }],
  ])('for %s answers 415', async (_what, body, uploading) => {
    expect(await upload(unit, body, uploading)).toMatchObject({ status: 415, code: 'ATTACHMENT_TYPE' });
  });

  test.each(['..', '/', '../../', '\u202e\u200b', 'a'.repeat(201)])('for the name %j answers 400', async (name) => {
    expect(await upload(unit, png(), { name })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });

  test('without a name, a readable one, or a body is told what to send', async () => {
    for (const name of ['', '%E5%9B', '%ff'])
      expect(await upload(unit, png(), { headers: { 'x-file-name': name } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await upload(unit, Buffer.alloc(0))).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect(await upload(unit, png(), { key: 'ä' })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });

  test('from nobody, or for a unit that one cannot see, is refused before its type is looked at', async () => {
    const nobody = { headers: { authorization: '' }, name: 'a.svg' };
    expect(await upload(unit, png(), nobody)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await upload(unit, png(), { unit: 'B' })).toMatchObject({ status: 404, code: 'UNIT_NOT_FOUND' });
  });

  test('because its sender has gone leaves nothing', async () => {
    const { port } = new URL(unit.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const headers = [
      'POST /attachments HTTP/1.1',
      'host: x',
      `authorization: Bearer ${unit.token('learnerA1')}`,
      'content-type: image/png',
      'x-file-name: a.png',
      'content-length: 1000000',
    ];
    socket.write(`${headers.join('\r\n')}\r\n\r\n`);
    socket.write(png('half of it'));
    while ((await filesIn(folder)).length === 0) await sleep(10);
    socket.destroy();
    for (let tries = 0; tries < 200 && (await filesIn(folder)).length > 0; tries++) await sleep(10);
    expect(await filesIn(folder)).toEqual([]);
    const healthy = await fetch(`${unit.url}/health/ready`);
    expect(healthy.status).toBe(200);
  });
});
