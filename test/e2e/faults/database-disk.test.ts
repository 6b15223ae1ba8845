import { statfsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { courses } from '../../../plugins/courses/index.ts';
import { startUnit } from '../../kit/index.ts';
import { canMount, smallDisk } from '../../kit/small-disk.ts';

const create = `mutation ($code: String!) {
  courseCreate(input: { unit: "A", code: $code, title: "Working at heights" }) { code }
}`;

(canMount ? describe : describe.skip)('an embedded database whose disk is full', () => {
  test('says so with a code, is not ready, and goes on by itself when there is room', async () => {
    const { folder } = smallDisk(24);
    const logged: string[] = [];
    const unit = await startUnit({
      plugins: [courses],
      options: {
        databaseUrl: `sqlite:${join(folder, 'qinxue.db')}`,
        logger: { level: 'error', stream: { write: (line: string) => logged.push(line) } },
      },
    });
    const ready = async () => (await fetch(`${unit.url}/health/ready`)).status;
    expect(await ready()).toBe(200);
    const { data } = await unit.ask(create, { code: 'before' });
    expect(data).toEqual({ courseCreate: { code: 'before' } });

    const filler = join(folder, 'filler');
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Number(bavail) * Number(bsize)));
    const kept: string[] = [];
    let refused: Awaited<ReturnType<typeof unit.ask>> | undefined;
    // What the log of the database has reserved already can still be written.
    for (let n = 0; n < 400 && !refused; n++) {
      const answer = await unit.ask(create, { code: `c-${n}` }, { key: `c-${n}` });
      if (answer.data) kept.push(`c-${n}`);
      else refused = answer;
    }
    expect(refused).toMatchObject({ status: 503, code: 'DATABASE_FULL' });
    expect(logged.join('')).toMatch(/database or disk is full|disk I\/O error/);
    expect(logged.join('')).not.toMatch(/cannot rollback/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ready()).toBe(503);
    // Reading goes on.
    const codes = 'query ($after: String) { courses(first: 100, after: $after) { totalCount } }';
    expect((await unit.ask(codes)).data).toEqual({ courses: { totalCount: kept.length + 1 } });

    await rm(filler);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ready()).toBe(200);
    const again = await unit.ask(create, { code: `c-${kept.length}` }, { key: `c-${kept.length}` });
    expect(again.data).toEqual({ courseCreate: { code: `c-${kept.length}` } });
    expect((await unit.ask(codes)).data).toEqual({ courses: { totalCount: kept.length + 2 } });
  });
});
