import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { operationFiles } from '../generate/operation-files.ts';
import { GenerateError, type ModuleSource } from '../generate/sources.ts';

/** Names of generated files that are no module. */
const taken = ['types'];

/** The modules of a folder: one for each folder in it, and `operations` for the files beside those. @throws GenerateError */
export function modulesIn(folder: string): ModuleSource[] {
  if (!existsSync(folder)) throw new GenerateError(`There is no folder ${folder} with operations.`);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const wrong = names.find((name) => taken.includes(name) || !/^[\w-]+$/.test(name));
  if (wrong !== undefined)
    throw new GenerateError(`A module cannot be called "${wrong}". Rename ${join(folder, wrong)}.`);
  const modules = [
    { name: 'operations', files: operationFiles(folder) },
    ...names.map((name) => ({ name, files: operationFiles(join(folder, name)) })),
  ];
  const found = modules.filter(({ files }) => files.length);
  if (!found.length) throw new GenerateError(`There are no .graphql files in ${folder}.`);
  return found;
}
