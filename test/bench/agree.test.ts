import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plugins } from '../../plugins/index.ts';
import { issueToken } from '../../plugins/organisation/sign-in/local-token.ts';
import { raw } from '../../server/kernel/data/sql.ts';
import { type Server, startServer } from '../../server/start-server.ts';
import { type FreshDatabase, freshDatabaseUrl } from '../kit/databases/index.ts';
import { agree } from './agree.ts';
import { baselineServer } from './baseline/server.ts';
import { send } from './load.ts';
import { big } from './scenarios/big.ts';
import type { Tokens } from './scenarios/scenario.ts';
import { small } from './scenarios/small.ts';
import { write } from './scenarios/write.ts';
import { administratorId, analystId } from './seed/organisation.ts';
import { fill } from './seed/seed.ts';
import { tiny } from './seed/size.ts';

describe('the bench', () => {
  let database: FreshDatabase;
  let server: Server;
  let baseline: HttpServer;
  let urls: { product: string; baseline: string };
  let tokens: Tokens;

  beforeAll(async () => {
    database = await freshDatabaseUrl('sqlite');
    server = await startServer({ plugins, databaseUrl: database.url, durable: false });
    const { kernel } = server;
    await fill(kernel.database, tiny);
    await kernel.refreshDirectory();
    const token = async (memberId: string) => (await issueToken(kernel.secret, memberId, kernel.now())).token;
    tokens = { analyst: await token(analystId), administrator: await token(administratorId) };
    baseline = (await baselineServer(database.url)).listen(0, '127.0.0.1');
    await once(baseline, 'listening');
    urls = {
      product: await server.app.listen({ port: 0, host: '127.0.0.1' }),
      baseline: `http://127.0.0.1:${(baseline.address() as AddressInfo).port}`,
    };
  });
  afterAll(async () => {
    baseline.close();
    await server.close();
    await database.drop();
  });

  test('asks product and baseline for the same rows', async () => {
    const read = (await agree(big(tiny, tokens), urls)) as {
      courses: { nodes: { enrolments: { nodes: object[] } }[] };
    };
    expect(read.courses.nodes.map(({ enrolments }) => enrolments.nodes.length)).toEqual(Array(tiny.courses).fill(20));
    expect(await agree(small(tiny, tokens), urls)).toMatchObject({ course: { code: 'C-0', hours: 1 } });
  });

  test('writes with an audit entry, an event and a kept answer, where the baseline changes a row', async () => {
    const counted = () =>
      Promise.all(
        ['kernel_audit_entry', 'kernel_event', 'kernel_answer'].map(async (table) => {
          const [row] = await server.kernel.database.read.query(raw(`SELECT COUNT(*) AS n FROM ${table}`));
          return Number(row?.n);
        }),
      );
    const scenario = write(tiny, tokens);
    const before = await counted();
    const changed = JSON.parse((await send(urls.baseline, scenario.baseline(0).next())).toString());
    expect(changed.data).toMatchObject({ version: 2 });
    expect(await counted()).toEqual(before);
    const { data } = JSON.parse((await send(urls.product, scenario.product(0).next())).toString());
    expect(data.enrolmentWithdraw).toMatchObject({ version: 2, status: 'WITHDRAWN' });
    expect(await counted()).toEqual(before.map((n) => n + 1));
  });
});
