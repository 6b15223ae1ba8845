import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'plugins/evaluation';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test.each(files)('every message of %s is in both languages', (file) => {
  const source = readFileSync(join(folder, file), 'utf8');
  // The last argument of a refusal that is a bare text.
  const bare = [
    ...source.matchAll(/badInput\(\s*(?:'[^']*'|`[^`]*`|[\w.]+),\s*(['`][^'`]*)/g),
    ...source.matchAll(/QinxueError\(\s*'[A-Z_]+',\s*(['`][^'`]*)/g),
  ].map((match) => match[1]);
  expect(bare).toEqual([]);
  for (const [, zh] of source.matchAll(/\btext\(\s*(?:'[^']*'|`(?:[^`\\]|\\.)*`),\s*(?:'([^']*)'|`(?:[^`\\]|\\.)*`)/g))
    if (zh !== undefined) expect(zh).toMatch(/\p{Script=Han}/u);
});
