import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GenerateError } from '../generate/sources.ts';
import { readArguments, USAGE } from './arguments.ts';
import { generateUnit } from './generate-unit.ts';

/** `npx qinxue-client generate …` */
async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  if (!args) return console.info(USAGE);
  // This file is `dist/cli.js` of the package.
  const home = dirname(dirname(fileURLToPath(import.meta.url)));
  const changed = await generateUnit(home, args, process.env.QINXUE_TOKEN);
  console.info(changed.length ? `Written to ${args.out}: ${changed.join(', ')}.` : `${args.out} is up to date.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof GenerateError ? error.message : error);
  process.exitCode = 1;
});
