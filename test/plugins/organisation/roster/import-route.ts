import type { TestServer } from '../../../kit/index.ts';
import { importing } from './importing.ts';
import { fixture } from './planning.ts';

/** A roster as the body of a request. */
export function importRoute(running: () => TestServer): void {
  const { send } = importing(running);

  test('is reported as the mutation reports it', async () => {
    const answer = await send(fixture('members-gb18030.csv'), { query: '?dryRun=true&kind=members' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ dryRun: true, kind: 'members', encoding: 'gb18030', unchanged: 4 });
  });

  test('may be larger than a document', async () => {
    const file = ['工号,姓名,单位'].concat(Array.from({ length: 8000 }, (_, i) => `d${i},职工${i},T-11`)).join('\n');
    expect(Buffer.byteLength(file)).toBeGreaterThan(150_000);
    const answer = await send(file, { type: 'application/octet-stream', query: '?dryRun=true' });
    expect(await answer.json()).toMatchObject({ created: { members: 8000 } });
  });

  test('needs a token, the permission, a body of text, and sense', async () => {
    const code = async (answer: Response) => {
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      return [answer.status, errors[0]?.extensions.code];
    };
    expect(await code(await send('x', { as: '' as never }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code(await send('x', { as: 'learnerA1' as never }))).toEqual([403, 'FORBIDDEN']);
    expect(await code(await send('x', { headers: { 'x-unit': 'NOWHERE' } }))).toEqual([404, 'UNIT_NOT_FOUND']);
    expect(await code(await send('{}', { type: 'application/json' }))).toEqual([415, 'BAD_REQUEST']);
    expect(await code(await send('x', { query: '?kind=people' }))).toEqual([400, 'BAD_INPUT']);
    expect(await code(await send('x', { query: '?dryRun=1' }))).toEqual([400, 'BAD_INPUT']);
    expect(await code(await send(''))).toEqual([400, 'INVALID_FILE']);
    expect(await code(await send(Buffer.alloc(20 * 1024 * 1024 + 1, 'x')))).toEqual([413, 'BAD_REQUEST']);
  });
}
