import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../../../server/start-server.ts';
import { startUnit } from '../../kit/index.ts';
import { canMount, smallDisk } from '../../kit/small-disk.ts';
import { png, upload } from '../../plugins/organisation/attachments/files.ts';

const ready = async (url: string) => {
  // Longer than a look of readiness is shared.
  await sleep(300);
  const response = await fetch(`${url}/health/ready`);
  return { http: response.status, status: ((await response.json()) as { status: string }).status };
};

// Only who may mount can take a disk away.
const testOnDisk = canMount ? test : test.skip;

describe('the folder of attachments', () => {
  test('that is missing though it was used stops the start with words, and is not made anew', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'qinxue-folder-'));
    const unit = await startUnit({ plugins: [], options: { attachmentsDir: folder } });
    expect(await upload(unit, png('one'))).toMatchObject({ status: 201 });
    await rm(folder, { recursive: true });
    const started = startServer({ plugins: [], databaseUrl: unit.databaseUrl, attachmentsDir: folder });
    await expect(started).rejects.toThrow(/is missing, though the database has attachments.*ATTACHMENTS_DIR/);
    expect(await upload(unit, png('two'))).toMatchObject({ status: 503, code: 'ATTACHMENTS_UNAVAILABLE' });
    expect(await ready(unit.url)).toMatchObject({ http: 503, status: 'attachments unavailable' });
  });

  test('that is a file stops the start with words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'qinxue-folder-'));
    const file = join(folder, 'file');
    await writeFile(file, '');
    const unit = await startUnit({ plugins: [], options: { attachmentsDir: folder } });
    const started = startServer({ plugins: [], databaseUrl: unit.databaseUrl, attachmentsDir: file });
    await expect(started).rejects.toThrow(/cannot be used \(ENOTDIR\).*ATTACHMENTS_DIR/);
  });

  testOnDisk('whose mount has vanished refuses with a code, and goes on where the mount is back', async () => {
    const disk = smallDisk(16);
    const unit = await startUnit({ plugins: [], options: { attachmentsDir: disk.folder } });
    expect(await upload(unit, png('one'))).toMatchObject({ status: 201 });
    expect(await ready(unit.url)).toMatchObject({ http: 200 });
    disk.unmount();
    expect(await upload(unit, png('two'))).toMatchObject({ status: 503, code: 'ATTACHMENTS_UNAVAILABLE' });
    expect(await ready(unit.url)).toMatchObject({ http: 503 });
    const started = startServer({ plugins: [], databaseUrl: unit.databaseUrl, attachmentsDir: disk.folder });
    await expect(started).rejects.toThrow(/is empty, though the database has attachments/);
  });

  testOnDisk(
    'that is full refuses with a code, keeps nothing of the file, and takes it when there is room',
    async () => {
      const { folder } = smallDisk(6);
      const unit = await startUnit({ plugins: [], options: { attachmentsDir: folder } });
      const filler = join(folder, 'filler');
      await writeFile(filler, Buffer.alloc(4 * 1024 * 1024));
      const large = png('x'.repeat(3 * 1024 * 1024));
      expect(await upload(unit, large, { key: 'large' })).toMatchObject({
        status: 503,
        code: 'ATTACHMENTS_UNAVAILABLE',
      });
      await writeFile(filler, Buffer.alloc(5.5 * 1024 * 1024));
      expect(await ready(unit.url)).toMatchObject({ http: 503 });
      await rm(filler);
      expect(await ready(unit.url)).toMatchObject({ http: 200 });
      expect(await upload(unit, large, { key: 'large' })).toMatchObject({ status: 201 });
    },
  );
});
