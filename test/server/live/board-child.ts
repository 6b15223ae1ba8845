import { spawnNode } from '../../kit/child.ts';
import { onFileEnd } from '../../kit/disposables.ts';

/** What a process of the board has done and holds, since it was last asked. */
export interface Report {
  readonly board: number;
  readonly notes: number;
  /** In use after a collection, in bytes. */
  readonly heap: number;
}

export interface BoardProcess {
  readonly url: string;
  report(): Promise<Report>;
  stop(): Promise<number | null>;
}

export async function startBoard(databaseUrl: string): Promise<BoardProcess> {
  const child = spawnNode('board-process.js', [], {
    NODE_ENV: 'production',
    NODE_OPTIONS: '--expose-gc',
    DATABASE_URL: databaseUrl,
  });
  const kept = onFileEnd(() => child.kill());
  let reports = 0;
  const [, url = ''] = await child.says(/"url":"([^"]+)"/);
  return {
    url,
    report: async () => {
      reports++;
      child.process.kill('SIGUSR2');
      const [text] = await child.says(new RegExp(`(?:[^]*?\\{"board"[^\\n]*\\n){${reports}}`));
      return JSON.parse(text.trim().split('\n').at(-1) ?? '') as Report;
    },
    stop: async () => {
      child.process.kill('SIGTERM');
      kept.forget();
      return (await child.ended).code;
    },
  };
}
