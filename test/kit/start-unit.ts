import 'reflect-metadata';
import { issueToken } from '../../plugins/organisation/sign-in/local-token.ts';
import type { OidcOptions } from '../../plugins/organisation/sign-in/oidc.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import type { Dialect } from '../../server/kernel/data/database.ts';
import { type Server, type ServerOptions, startServer } from '../../server/start-server.ts';
import { type Ask, client } from './client.ts';
import { freshDatabaseUrl } from './databases/index.ts';
import { onFileEnd } from './disposables.ts';
import { type Factory, foundFactory, type Person } from './factory.ts';

export interface UnitOptions {
  // biome-ignore lint/suspicious/noExplicitAny: plugins of whichever settings
  readonly plugins: readonly Plugin<any>[];
  /** The ids that the enterprise has on; all of `plugins` unless given. */
  readonly enabled?: readonly string[];
  readonly dialect?: Dialect;
  readonly now?: () => Date;
  readonly oidc?: OidcOptions;
  /** Whatever else the server is to be started with. */
  readonly options?: Partial<ServerOptions>;
}

export interface TestServer extends Factory {
  readonly server: Server;
  readonly url: string;
  readonly databaseUrl: string;
  /** As the administrator of the enterprise, in the enterprise. */
  readonly ask: Ask;
  /** As a person of the factory, in their own unit unless told otherwise. */
  as(person: Person): Ask;
  /** The same with a token of this moment, for tests in which days pass: a token lasts for hours. */
  signIn(person: Person): Promise<Ask>;
  token(person: Person): string;
  close(): Promise<void>;
}

/** The real server on a fresh database with the factory of the tests; closed after the file's tests. */
export async function startUnit({
  plugins,
  enabled,
  dialect = 'sqlite',
  now,
  oidc,
  options,
}: UnitOptions): Promise<TestServer> {
  const database = await freshDatabaseUrl(dialect);
  const server = await startServer({
    plugins: plugins as readonly Plugin[],
    databaseUrl: database.url,
    durable: false,
    plans: process.env.QINXUE_TEST_PLANS !== 'off',
    logger: { level: process.env.QINXUE_TEST_LOG ?? 'silent' },
    ...(now && { now }),
    ...(oidc && { oidc }),
    ...options,
  });
  const factory = await foundFactory(server.kernel, enabled ?? plugins.map((plugin) => plugin.id));
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const tokens = new Map<string, string>();
  for (const [name, id] of factory.memberIds)
    tokens.set(name, (await issueToken(server.kernel.secret, id, server.kernel.now())).token);
  const token = (person: Person) => tokens.get(person) ?? '';

  const close = async () => {
    if (!kept.forget()) return;
    await server.close();
    await database.drop();
  };
  const kept = onFileEnd(close);
  return {
    ...factory,
    server,
    url,
    databaseUrl: database.url,
    ask: client(url, { token: token('admin') }),
    as: (person) => client(url, { token: token(person) }),
    signIn: async (person) => {
      const { kernel } = server;
      const issued = await issueToken(kernel.secret, factory.memberIds.get(person) ?? '', kernel.now());
      return client(url, { token: issued.token });
    },
    token,
    close,
  };
}
