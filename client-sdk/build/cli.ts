import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The command, in one file with all that it needs: who only uses the client installs no code generator, and
 * who generates gets the one that this client was generated with.
 */
export async function buildCli(home: string, out: string): Promise<void> {
  await build({
    entryPoints: [join(home, 'cli/main.ts')],
    outfile: join(out, 'cli.js'),
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Some of what is inside is CommonJS.
    banner: {
      js: `#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    logLevel: 'warning',
  });
  copyOperations(home, join(out, 'operations'));
}

/** The operations that come with the client, by plugin, for units that generate their own from them. */
function copyOperations(home: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  const root = join(home, '..');
  for (const id of readdirSync(join(root, 'plugins'))) {
    const from = join(root, 'plugins', id, 'operations');
    if (existsSync(from)) cpSync(from, join(to, id), { recursive: true });
  }
}
