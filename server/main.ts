#!/usr/bin/env node
import 'reflect-metadata';
import { join } from 'node:path';
import { collectDefaultMetrics } from 'prom-client';
import { plugins } from '../plugins/index.ts';
import { oidcOptions } from '../plugins/organisation/sign-in/oidc.ts';
import { readConfig } from './config.ts';
import { BootSteps, bootLine, bootTree } from './kernel/boot/boot-steps.ts';
import { fillDemo } from './kernel/boot/demo.ts';
import { outsidePlugins } from './kernel/boot/outside-plugins.ts';
import { whyNotStarted } from './kernel/boot/why-not-started.ts';
import { startServer } from './start-server.ts';

/** Beyond the time to drain: what hangs is cut off. */
const LAST_RESORT_MS = 5000;

/** The process: reads its environment, starts, says where it is, and stops without cutting anyone off. */
async function main(): Promise<void> {
  const steps = new BootSteps(0);
  steps.add('modules', performance.now());
  const config = readConfig(process.env);
  // Memory, event loop and garbage collection: of the process, so here and not with each server.
  collectDefaultMetrics();
  const oidc = oidcOptions(config);
  const wanted = config.QINXUE_PLUGINS;
  const outside = wanted ? await steps.time('outside plugins', () => outsidePlugins(wanted, steps)) : [];
  const server = await startServer({
    steps,
    plugins: [...plugins, ...outside],
    databaseUrl: config.DATABASE_URL,
    timeZone: config.QINXUE_TIME_ZONE,
    log: (sentence) => console.info(`  ${sentence}`),
    logger: { level: config.LOG_LEVEL },
    corsOrigins: config.CORS_ORIGINS,
    trustedDocuments: config.TRUSTED_DOCUMENTS,
    trustProxy: config.TRUST_PROXY,
    metrics: {
      ...(config.METRICS_TOKEN && { token: config.METRICS_TOKEN }),
      ...(config.METRICS_PORT !== undefined && { port: config.METRICS_PORT }),
      host: config.METRICS_HOST ?? config.HOST,
    },
    attachmentsDir: config.ATTACHMENTS_DIR,
    // From its sources, as `npm run dev` starts it: those that were built last.
    pagesDir: join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../dist/pages' : 'pages'),
    attachmentMaxMb: config.ATTACHMENT_MAX_MB,
    ...(config.REDIS_URL && { redisUrl: config.REDIS_URL }),
    ...(config.QINXUE_SECRET && { secret: config.QINXUE_SECRET }),
    ...(oidc && { oidc }),
  });
  const isDemo =
    config.QINXUE_DEMO === 'on' && (await steps.time('demonstration', () => fillDemo(server.kernel, steps)));

  // Before anyone can know of it: who hears where it is may stop it at once.
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      // Ctrl-C is a developer's: there is no balancer to wait for.
      const delayMs = signal === 'SIGTERM' ? config.DRAIN_MS : 0;
      const graceMs = config.GRACE_MS;
      setTimeout(() => process.exit(1), delayMs + graceMs + LAST_RESORT_MS).unref();
      server.close({ delayMs, graceMs }).then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });

  const address = await steps.time('listen', () => server.app.listen({ port: config.PORT, host: config.HOST }));
  const started = steps.end();
  server.app.log.info({ boot: bootLine(started) }, 'started');
  if (process.stdout.isTTY) console.info(`\n${bootTree(started)}`);
  console.info(`\n  Qinxue is at   ${address}/graphql   (in a browser: Apollo Sandbox)`);
  console.info(`  Front end      ${address}/           (an example of one, on the generated client)`);
  console.info(`  Explorer       ${address}/explorer   (in a browser, without the internet)`);
  if (isDemo) console.info('  Sign in with   admin, analyst or learner, password demo\n');
}

main().catch((error: unknown) => {
  const reason = whyNotStarted(error, process.env.DATABASE_URL);
  console.error(reason ? `Qinxue cannot start. ${reason}` : error);
  process.exit(1);
});
