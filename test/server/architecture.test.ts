import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const pages = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/glossary.md'];

const pathsIn = (page: string) =>
  [
    ...readFileSync(page, 'utf8').matchAll(
      /`((?:server|plugins|client-sdk|test|docs|schema|\.ci|\.changeset)\/[^`\s]*)`/g,
    ),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !/[A-Z<…*]/.test(path.replace(/README|CHANGES/, '')));

interface Walk {
  readonly name: string;
  readonly files: readonly string[];
}

const walks: readonly Walk[] = [
  ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^### (A .*)\n\n((?:\d+\. .*\n)+)/gm),
].map(([, name = '', steps = '']) => ({
  name,
  files: [...steps.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file),
}));

/** The floor of the kernel, or the plugin: what a reader calls a folder. */
const folderOf = (file: string) => (/^(server\/kernel|plugins)\/[^/]+/.exec(file) ?? [dirname(file)])[0];

test.each(pages)('every file that %s names is there', (page) => {
  const paths = pathsIn(page);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('a query, a mutation and a switch are walked, file by file', () => {
  expect(walks.map(({ name }) => name)).toEqual(['A query', 'A mutation', 'A switch']);
  for (const { files } of walks) {
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(file) || !/\.ts$/.test(file))).toEqual([]);
  }
});

// What the page claims of the walks. That the code goes no other way is not seen from here.
test.each(walks)('$name enters at most eight folders, and none twice', ({ files }) => {
  const entered = files.map(folderOf).filter((folder, i, all) => folder !== all[i - 1]);
  expect(entered.length).toBeLessThanOrEqual(8);
  expect(new Set(entered).size).toBe(entered.length);
});
