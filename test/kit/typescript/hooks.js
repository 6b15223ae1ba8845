import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** What plugins from outside ask for. */
const sources = {
  'qinxue/plugin': new URL('../../../server/api/plugin.ts', import.meta.url).href,
  'qinxue/testing': new URL('../index.ts', import.meta.url).href,
  ...Object.fromEntries(
    ['organisation', 'courses', 'competitions', 'reading', 'evaluation'].map((name) => [
      `qinxue/${name}`,
      new URL(`../../../plugins/${name}/index.ts`, import.meta.url).href,
    ]),
  ),
};

export function resolve(specifier, context, next) {
  const url = sources[specifier];
  return url ? { url, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'file:' || !pathname.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
    },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
