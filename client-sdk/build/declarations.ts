import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The package's types, beside the JavaScript of each format: the same text, of another module system. */
export function buildDeclarations(home: string, out: string): void {
  mkdirSync(out, { recursive: true });
  const made = mkdtempSync(join(out, 'types-'));
  try {
    execFileSync(process.execPath, [compiler(), '-p', home, '--outDir', made], { stdio: 'inherit' });
    for (const file of readdirSync(made, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.d.ts')) continue;
      // The compiler leaves the extensions of the sources.
      const text = readFileSync(join(made, file), 'utf8').replace(/(from '\.\.?\/[^']*)\.ts'/g, "$1.js'");
      for (const format of ['esm', 'cjs']) {
        const path = join(out, format, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** TypeScript's own script, wherever it is installed. */
export function compiler(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const manifest = require.resolve('typescript/package.json');
  const { bin } = require(manifest) as { bin: { tsc: string } };
  return join(dirname(manifest), bin.tsc);
}
