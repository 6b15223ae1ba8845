import { type Child, spawnNode } from '../kit/child.ts';

export interface Running {
  readonly child: Child;
  readonly url: string;
  kill(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
}

const running = new Set<Child>();

afterAll(async () => {
  for (const { process, ended } of running) {
    process.kill('SIGKILL');
    await ended;
  }
});

/** The product as people start it, in a process of its own on a free port; killed after the file's tests. */
export async function startProcess(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawnNode('main.js', [], {
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    QINXUE_DEMO: 'off',
    LOG_LEVEL: 'error',
    ...env,
  });
  running.add(child);
  void child.ended.then(() => running.delete(child));
  const [, url = ''] = await child.says(/(http:\/\/[\d.]+:\d+)\/graphql/);
  return {
    child,
    url,
    kill: async (signal) => {
      child.process.kill(signal);
      return child.ended;
    },
  };
}
