import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { OperationFile } from './sources.ts';

/** All `.graphql` files of a folder, sorted by name. */
export const operationFiles = (folder: string): OperationFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file))
    .map((path) => ({ path: relative('.', path), text: readFileSync(path, 'utf8') }));
