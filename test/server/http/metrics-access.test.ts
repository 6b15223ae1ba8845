import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { startServer } from '../../../server/start-server.ts';
import { freshDatabaseUrl, startUnit } from '../../kit/index.ts';

const TOKEN = 'a-token-of-sixteen-letters';
const status = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).status;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('/metrics', () => {
  test('is for this machine alone, and not for whom a proxy on it speaks for', async () => {
    const unit = await startUnit({ plugins: [], options: { trustProxy: 1 } });
    expect(await status(`${unit.url}/metrics`)).toBe(200);
    for (const address of ['198.51.100.1', '127.0.0.1'])
      expect(await status(`${unit.url}/metrics`, { 'x-forwarded-for': address })).toBe(403);
    expect(await status(`${unit.url}/metrics`, { forwarded: 'for=198.51.100.1' })).toBe(403);
    await unit.close();
  });

  const [outside] = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each && !each.internal && each.family === 'IPv4');
  (outside ? test : test.skip)('is refused to other machines, with what to do', async () => {
    const database = await freshDatabaseUrl('sqlite');
    const server = await startServer({ plugins: [], databaseUrl: database.url });
    await server.app.listen({ port: 0, host: '0.0.0.0' });
    const { port } = server.app.server.address() as { port: number };
    const response = await fetch(`http://${outside?.address}:${port}/metrics`);
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('METRICS_TOKEN')]);
    expect(await status(`http://127.0.0.1:${port}/metrics`)).toBe(200);
    await server.close();
    await database.drop();
  });

  test('with a token is for who sends it, from wherever', async () => {
    const unit = await startUnit({ plugins: [], options: { metrics: { token: TOKEN } } });
    const url = `${unit.url}/metrics`;
    for (const authorization of ['', 'Bearer', `Bearer ${TOKEN}x`, TOKEN, `Bearer ${unit.token('admin')}`])
      expect(await status(url, { authorization })).toBe(401);
    const right = { authorization: `Bearer ${TOKEN}` };
    expect(await status(url)).toBe(401);
    expect([await status(url, right), await status(url, { ...right, 'x-forwarded-for': '198.51.100.1' })]).toEqual([
      200, 200,
    ]);
    await unit.close();
  });

  test('on a port of its own is nowhere else, and goes with the server', async () => {
    const port = await freePort();
    const unit = await startUnit({ plugins: [], options: { metrics: { port } } });
    expect(await status(`${unit.url}/metrics`)).toBe(404);
    const apart = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([apart.status, await apart.text()]).toEqual([200, expect.stringContaining('qinxue_requests_total')]);
    expect(await status(`http://127.0.0.1:${port}/graphql`)).toBe(404);
    await expect(startUnit({ plugins: [], options: { metrics: { port } } })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await unit.close();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
    const again = await startUnit({ plugins: [], options: { metrics: { port, token: TOKEN } } });
    expect(await status(`http://127.0.0.1:${port}/metrics`)).toBe(401);
    expect(await status(`http://127.0.0.1:${port}/metrics`, { authorization: `Bearer ${TOKEN}` })).toBe(200);
    await again.close();
  });
});
