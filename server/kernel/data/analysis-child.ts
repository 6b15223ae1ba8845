import type { Worker } from 'node:worker_threads';
import type { Connection, Driver, Statement } from './embedded-driver.ts';

/** A statement on its way to the child; nothing else is ever sent to it. */
export interface AnalysisQuestion {
  readonly text: string;
  readonly values: readonly (string | number | bigint | null)[];
  readonly asArrays: boolean;
}

export type AnalysisAnswer =
  | { readonly rows: unknown[] }
  | { readonly error: { readonly message: string; readonly code?: string; readonly errcode?: number } };

/**
 * The whole program of the child process. It is started from its own text, the same in sources, modules and bundle: it
 * sees nothing from outside itself but what it is given. An `import()` in it would become a call of a helper of tsc's.
 */
function serve(DatabaseSync: Driver['DatabaseSync'], Thread: typeof Worker, file: string, parent: number): void {
  // SQLite occupies this thread while it reads: another one looks whether the server is still there.
  const watch = `setInterval(() => process.ppid === ${parent} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Thread(watch, { eval: true }).unref();
  // Ctrl-C reaches the whole group; the server ends its children when it has drained.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(0));

  const connection: Connection = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  connection.exec('PRAGMA query_only = ON');
  connection.exec('PRAGMA cache_size = -64000');
  connection.function('lower', { deterministic: true }, (text) =>
    typeof text === 'string' ? text.toLowerCase() : text,
  );
  const answer = ({ text, values, asArrays }: AnalysisQuestion): AnalysisAnswer => {
    try {
      const statement: Statement = connection.prepare(text);
      statement.setReturnArrays(asArrays);
      return { rows: statement.all(...values) };
    } catch (error) {
      const { message, code, errcode } = error as { message: string; code?: string; errcode?: number };
      return { error: { message, ...(code && { code }), ...(errcode !== undefined && { errcode }) } };
    }
  };
  process.on('message', (question) => process.send?.(answer(question as AnalysisQuestion)));
  process.send?.('ready');
}

/** For `node --input-type=module --eval`. */
export const programOf = (driverUrl: string, file: string, parent: number) => `
  import { DatabaseSync } from ${JSON.stringify(driverUrl)};
  import { Worker } from 'node:worker_threads';
  (${serve})(DatabaseSync, Worker, ${JSON.stringify(file)}, ${parent});`;
