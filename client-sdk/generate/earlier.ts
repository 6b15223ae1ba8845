import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeLog } from './change-log.ts';

/** The log and the graph of the last generation, where there was one. */
export function earlier(folder: string): Partial<ChangeLog> {
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const [schema, log] = [read('schema.graphql'), read('CHANGES.md')];
  return { ...(schema !== undefined && { schema }), ...(log !== undefined && { log }) };
}
