import 'reflect-metadata';
import { plugins } from '../plugins/index.ts';
import { readConfig } from './config.ts';
import { BootError, QinxueError } from './errors.ts';
import { fillDemo } from './host/demo.ts';
import { outsidePlugins } from './host/outside-plugins.ts';
import { startServer } from './host/server.ts';

/** The process: reads its environment, starts, says where it is, and stops without cutting anyone off. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await startServer({
    plugins: [...plugins, ...(await outsidePlugins(config.QINXUE_PLUGINS))],
    databaseUrl: config.DATABASE_URL,
    timeZone: config.QINXUE_TIME_ZONE,
    logger: { level: config.LOG_LEVEL },
    ...(config.QINXUE_SECRET && { secret: config.QINXUE_SECRET }),
  });
  const isDemo = config.QINXUE_DEMO === 'on' && (await fillDemo(server.kernel));
  const address = await server.app.listen({ port: config.PORT, host: config.HOST });
  console.info(`\n  Qinxue is at   ${address}/graphql   (open it in a browser for the explorer)`);
  if (isDemo) console.info('  Sign in with   admin, analyst or learner, password demo\n');

  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void server.close().then(() => process.exit(0));
    });
}

main().catch((error: unknown) => {
  const isForPeople = error instanceof BootError || error instanceof QinxueError;
  console.error(isForPeople ? `Qinxue cannot start. ${error.message}` : error);
  process.exit(1);
});
