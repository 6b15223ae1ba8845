import { type Child, spawnNode } from '../kit/child.ts';
import { onFileEnd } from '../kit/disposables.ts';

export interface Running {
  readonly child: Child;
  readonly url: string;
  kill(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
}

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
  const kept = onFileEnd(() => child.kill());
  void child.ended.then(() => kept.forget());
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
