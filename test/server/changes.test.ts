import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onFileEnd } from '../kit/disposables.ts';

interface Change {
  readonly file: string;
  readonly kind: string;
  readonly text: string;
}

const { readChanges, release } = (await import(resolve('.changeset/release.js'))) as {
  readChanges(folder: string): Change[];
  release(folder: string, log: string, version: string, day: string): void;
};

const freshFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'qinxue-changes-'));
  onFileEnd(() => rmSync(folder, { recursive: true }));
  return folder;
};

describe('the changes', () => {
  test('since the last release each have a kind and their words', () => {
    for (const { text } of readChanges('.changeset')) expect(text).toMatch(/^\P{Ll}.*\.$/su);
  });

  test('a file without a kind is refused by its name', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'nothing.md'), 'Kind: great\n\nA thing.\n');
    expect(() => readChanges(folder)).toThrow('nothing.md is no change');
  });

  test('the change log has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(`, 'm'));
  });

  test('a release puts them above the last one, breaking ones first, and takes their files away', () => {
    const folder = freshFolder();
    const log = join(freshFolder(), 'CHANGELOG.md');
    cpSync('CHANGELOG.md', log);
    const before = readFileSync(log, 'utf8');
    writeFileSync(join(folder, 'README.md'), '# Stays\n');
    writeFileSync(join(folder, 'b.md'), 'Kind: fix\n\nOne more\nline.\n');
    writeFileSync(join(folder, 'c.md'), 'Kind: breaking\n\nOtherwise.\n');
    release(folder, log, '9.9.9', '2026-12-24');
    const after = readFileSync(log, 'utf8');
    const added = '## 9.9.9 (2026-12-24)\n\n### Breaking\n\n- Otherwise.\n\n### Mended\n\n- One more\n  line.\n\n';
    expect(after).toBe(before.replace(/^## /m, `${added}## `));
    expect(readdirSync(folder)).toEqual(['README.md']);
    expect(() => release(folder, log, '9.9.9', '2026-12-24')).toThrow('Nothing has changed');
  });
});
