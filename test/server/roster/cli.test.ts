import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { spyOn } from 'jest-mock';
import { plugins } from '../../../plugins/index.ts';
import { runCli } from '../../../server/cli/run-cli.ts';
import { buildDir } from '../../kit/child.ts';
import { databases, freshDatabaseUrl } from '../../kit/index.ts';

const fixture = (name: string) => resolve('test/fixtures/roster', name);

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** `qinxue …` as a process of its own. */
async function spawned(args: readonly string[], url: string, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [join(buildDir(), 'cli.js'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

/** The same within this process, where a start takes no second. */
async function called(args: readonly string[], url: string): Promise<Ended> {
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
  try {
    return { code: await runCli(plugins, [...args, '--database-url', url]), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const importing = [fixture('memberships.csv'), fixture('members-gb18030.csv'), fixture('units.csv')];

describe.each(databases)('the command line on $name', ({ dialect }) => {
  let database: Awaited<ReturnType<typeof freshDatabaseUrl>>;
  beforeAll(async () => {
    database = await freshDatabaseUrl(dialect);
  });
  afterAll(() => database.drop());
  const run = (...args: readonly string[]) => called(args, database.url);
  const child = (args: readonly string[], input?: string) => spawned(args, database.url, input);

  test('refuses a database that is not there or not migrated, and says what to do', async () => {
    const { code, stderr } = await run('import', fixture('units.csv'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('Run `qinxue migrate`')]);
  });

  test('migrates, once', async () => {
    expect((await run('migrate')).stdout).toMatch(/^[1-9]\d* statements applied/);
    expect(await run('migrate')).toMatchObject({ code: 0, stdout: '0 statements applied.\n' });
  });

  test('tries several files as if each had come in, and keeps none', async () => {
    const tried = await run('import', '--dry-run', ...importing);
    expect(tried).toMatchObject({ code: 0 });
    expect(tried.stdout).toContain('memberships.csv (memberships, utf-8): would be 3 memberships created');
    const again = await run('import', '--dry-run', '--json', fixture('units.csv'));
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, files: [{ created: { units: 5 }, dryRun: true }] });
  });

  test('imports files in the right order whichever way they are given, with progress', async () => {
    const { code, stdout, stderr } = await child(['import', ...importing]);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.replace(/^\S*\//, ''))).toEqual([
      'units.csv (units, utf-8): 5 units created, nothing updated, 0 rows unchanged',
      'members-gb18030.csv (members, gb18030): 4 members and 3 memberships created, nothing updated, 0 rows unchanged',
      'memberships.csv (memberships, utf-8): 3 memberships created, nothing updated, 1 memberships ended, 0 rows unchanged',
      '',
    ]);
    expect(stderr).toContain('units.csv: writing 5 of 5 rows');
  });

  test('shows problems by row and column, stops there, and changes nothing', async () => {
    const { code, stdout } = await run('import', fixture('memberships.csv'), fixture('members-bad.csv'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/members-bad\.csv \(members, utf-8\): refused for \d+ problems; nothing of it was changed/);
    expect(stdout).toMatch(/^ {2}row {2}column {6}value +problem$/m);
    expect(stdout).toMatch(/^ {2}2 {4}employeeNo {2}1\.0E\+05 +NUMBER_FORMAT: The spreadsheet/m);
    expect(stdout).toMatch(/^ {2}5 {4}unit {8}X-9 +UNKNOWN_UNIT/m);
    expect(stdout).toMatch(/Not looked at, because of the problems before: .*memberships\.csv/);
  });

  test('says all that in Chinese where it is asked to', async () => {
    const refused = await run('import', '--lang', 'zh', fixture('memberships.csv'), fixture('members-bad.csv'));
    expect(refused.stdout).toMatch(/members-bad\.csv \(members, utf-8\): 因 \d+ 处问题被退回，未做任何更改/);
    expect(refused.stdout).toMatch(/^ {2}行 +列 +值 +问题$/m);
    expect(refused.stdout).toMatch(/^ {2}2 +工号 +1\.0E\+05 +NUMBER_FORMAT: 已被表格转成科学计数法/m);
    expect(refused.stdout).toMatch(/因前面的问题未读取：.*memberships\.csv/);
    const fine = await run('import', '--lang', 'zh', '--dry-run', fixture('units.csv'));
    expect(fine.stdout).toMatch(/units\.csv \(units, utf-8\): 试运行：新增 0 条，修改 0 条，5 行未变/);
    const changed = await run('import', '--lang', 'zh', '--dry-run', fixture('units-names.csv'));
    expect(changed.stdout).toContain('试运行：新增 3 个单位，修改 0 条');
  });

  test('names wrong columns, and tells a refused file from a wrong call', async () => {
    const home = mkdtempSync(join(tmpdir(), 'qinxue-cli-'));
    const file = join(home, 'roster.csv');
    writeFileSync(file, '工号,姓名,电话,name\n1,张三,123,李四\n');
    const wrong = await child(['import', '--json', file]);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      ok: false,
      files: [
        {
          problemCount: 1,
          problems: [{ row: 1, column: 'name', code: 'DUPLICATE_COLUMN' }],
          notices: [{ row: 1, column: '电话', code: 'UNKNOWN_COLUMN' }],
        },
      ],
    });
    rmSync(home, { recursive: true });
    const absent = await run('import', file);
    expect([absent.code, absent.stderr]).toEqual([2, expect.stringContaining('cannot be read (ENOENT)')]);
    for (const args of [['import'], ['import', '--kind', 'people', fixture('units.csv')], ['what'], []])
      expect([args, (await run(...args)).code]).toEqual([args, 2]);
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('import') });
  });

  test('makes the first administrator and signs them in', async () => {
    expect(await run('grant', '00101', 'administrator', 'E-0')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^张建国 \(00101\) is administrator in 勤学机械总厂 from /),
    });
    expect((await run('grant', '00101', 'administrator', 'E-0')).stdout).toContain('already');
    expect(await run('grant', '00101', 'chief', 'E-0')).toMatchObject({ code: 2 });
    expect((await run('grant', '99999', 'learner', 'E-0')).stderr).toContain('There is no member 99999');

    const set = await child(['account', 'set', 'zhang', '--member', '00101'], 'a long password\n');
    expect(set).toMatchObject({ code: 0, stdout: '张建国 (00101) signs in as zhang.\n' });
    expect(set.stdout + set.stderr).not.toContain('a long password');
    const empty = await child(['account', 'set', 'zhang', '--member', '00101']);
    expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining('no password on stdin') });
  });

  test('verifies the audit log', async () => {
    const { code, stdout } = await run('audit', 'verify');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^The audit log is whole: [1-9]\d* entries/)]);
  });

  test('says when the database is away', async () => {
    const { code, stderr } = await called(['audit', 'verify'], 'mysql://root@127.0.0.1:1/none');
    expect([code, stderr]).toEqual([2, expect.stringContaining('does not answer')]);
  });
});

test('the command can be run as it is built', () => {
  expect(readFileSync(join(buildDir(), 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
