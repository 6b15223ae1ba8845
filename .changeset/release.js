import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const titles = { breaking: 'Breaking', feature: 'New', fix: 'Mended' };

/** The changes in a folder. @throws Error naming a file that is not one */
export function readChanges(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.sort().map((file) => {
    const [, kind, text = ''] = /^Kind: (\w+)\n\n(.+?)\n*$/s.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    if (!Object.hasOwn(titles, kind ?? '') || !text)
      throw new Error(`${file} is no change. Begin it as README.md beside it shows.`);
    return { file, kind, text };
  });
}

/** The part of the change log for a release. */
export const releaseText = (version, day, changes) =>
  [
    `## ${version} (${day})\n`,
    ...Object.entries(titles).flatMap(([kind, title]) => {
      const own = changes.filter((change) => change.kind === kind);
      return own.length
        ? [`### ${title}\n`, `${own.map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')}\n`]
        : [];
    }),
  ].join('\n');

/** Puts the changes above the last release, and takes their files away. */
export function release(folder, log, version, day) {
  const changes = readChanges(folder);
  if (!changes.length) throw new Error('Nothing has changed since the last release.');
  const text = readFileSync(log, 'utf8');
  const at = text.search(/^## /m);
  writeFileSync(log, `${text.slice(0, at)}${releaseText(version, day, changes)}\n${text.slice(at)}`);
  for (const { file } of changes) rmSync(join(folder, file));
}

if (process.argv[1] === import.meta.filename) {
  const [version = ''] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Say which: node .changeset/release.js 0.2.0');
  release(
    import.meta.dirname,
    join(import.meta.dirname, '..', 'CHANGELOG.md'),
    version,
    new Date().toISOString().slice(0, 10),
  );
}
