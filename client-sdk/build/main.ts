import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCli } from './cli.ts';
import { buildDeclarations } from './declarations.ts';
import { buildJavascript } from './javascript.ts';

/** `npm run build -w qinxue-client`: the package as it is published, into `dist/`. */
const home = resolve('.');
const out = join(home, 'dist');
for (const folder of ['esm', 'cjs']) rmSync(join(out, folder), { recursive: true, force: true });
await buildJavascript(home, out);
await buildCli(home, out);
buildDeclarations(home, out);
