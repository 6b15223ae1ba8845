import 'reflect-metadata';
import { fillDemo } from '../../server/kernel/boot/demo.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import type { Dialect } from '../../server/kernel/data/database.ts';
import { type Server, type ServerOptions, startServer } from '../../server/start-server.ts';
import { type Ask, client } from './client.ts';
import { freshDatabaseUrl } from './databases/index.ts';

export interface TestDemo {
  readonly server: Server;
  readonly url: string;
  /** As one of the demonstration's people, in their own unit unless told otherwise. */
  signIn(login: 'admin' | 'analyst' | 'learner'): Promise<{ token: string; ask: Ask }>;
  close(): Promise<void>;
}

/** The real server with the demonstration, as `npm start` has it; whoever starts it closes it. */
export async function startDemo(
  plugins: readonly Plugin[],
  options: Partial<ServerOptions> = {},
  dialect: Dialect = 'sqlite',
): Promise<TestDemo> {
  const database = await freshDatabaseUrl(dialect);
  const server = await startServer({
    plugins,
    databaseUrl: database.url,
    durable: false,
    logger: { level: process.env.QINXUE_TEST_LOG ?? 'silent' },
    ...options,
  });
  await fillDemo(server.kernel);
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    server,
    url,
    signIn: async (login) => {
      const asked = 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }';
      const { data } = await client(url)(asked, { input: { login, password: 'demo' } });
      const { token } = data.sessionCreate;
      return { token, ask: client(url, { token }) };
    },
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}
