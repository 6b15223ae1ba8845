import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';

/** Who takes nothing for so long has gone, or might as well have. */
const PATIENCE_MS = 30_000;

/** Resolves when the client has room for more. One that stays full is hung up on: it would hold memory for ever. */
export async function flushed(response: ServerResponse): Promise<void> {
  // What was handed over just now has to reach the response first.
  await turn();
  if (!response.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const patience = setTimeout(() => response.destroy(), PATIENCE_MS);
    const done = () => {
      clearTimeout(patience);
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
