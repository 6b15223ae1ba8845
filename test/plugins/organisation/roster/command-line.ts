import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { plugins } from '../../../../plugins/index.ts';
import { runCli } from '../../../../server/cli/run-cli.ts';
import { openDatabase } from '../../../../server/kernel/data/open.ts';
import { raw } from '../../../../server/kernel/data/sql.ts';
import { buildDir } from '../../../kit/child.ts';
import { spyOn } from '../../../kit/spy.ts';

export const fixture = (name: string) => resolve('test/fixtures/roster', name);

export interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** `qinxue …` as a process of its own. */
export async function spawned(args: readonly string[], url: string, input = '', locale = 'C'): Promise<Ended> {
  const child = spawn(process.execPath, [join(buildDir(), 'cli.js'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, LC_ALL: locale },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

/** The same within this process, where a start takes no second. */
export async function called(args: readonly string[], url: string, locale = 'C'): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const out = (line: unknown) => {
    said.stdout += `${line}\n`;
  };
  const err = (line: unknown) => {
    said.stderr += `${line}\n`;
  };
  const write = (text: unknown) => {
    said.stderr += text;
    return true;
  };
  const spies = [
    spyOn(console, 'log').mockImplementation(out),
    spyOn(console, 'error').mockImplementation(err),
    spyOn(process.stderr, 'write').mockImplementation(write),
    spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
  ];
  const before = process.env.LC_ALL;
  process.env.LC_ALL = locale;
  try {
    return { code: await runCli(plugins, [...args, '--database-url', url]), ...said };
  } finally {
    if (before === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before;
    for (const spy of spies) spy.mockRestore();
  }
}

/** What the database of the commands holds, by a connection of its own. */
export async function readRows(url: string, statement: string): Promise<unknown[][]> {
  const database = await openDatabase(url);
  try {
    return (await database.read.values(raw(statement))).map((row) => [...row]);
  } finally {
    await database.close();
  }
}
