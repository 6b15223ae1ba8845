import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDir } from '../../../kit/child.ts';
import { databases, freshDatabaseUrl } from '../../../kit/index.ts';
import { called, fixture, readRows, spawned } from './command-line.ts';

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

  test('takes codes as they are typed, in whichever width', async () => {
    expect((await run('grant', '００１０１', 'ａｄｍｉｎｉｓｔｒａｔｏｒ', 'Ｅ—０')).stdout).toContain(
      '(00101) is administrator in 勤学机械总厂 already',
    );
    const set = await child(['account', 'set', '\u200Bｚｈａｎｇ', '--member', '００１０１'], 'a long password\n');
    expect(set).toMatchObject({ code: 0, stdout: '张建国 (00101) signs in as zhang.\n' });
  });

  test('hangs units where the file says from the day that it is told, and from no day to come', async () => {
    const home = mkdtempSync(join(tmpdir(), 'qinxue-cli-'));
    const file = join(home, 'units.csv');
    writeFileSync(file, '单位编码,单位名称,单位类型,上级单位编码\nS-1,教育培训科,科室,F-1\n');
    const under = () =>
      readRows(
        database.url,
        `SELECT c.validFrom FROM organisation_unit_closure c JOIN organisation_unit u ON u.id = c.descendantId
         JOIN organisation_unit a ON a.id = c.ancestorId WHERE u.code = 'S-1' AND a.code = 'F-1'`,
      );
    for (const [on, said] of [
      ['2999-01-01', '`--on` is still to come'],
      ['2026-02-30', 'It must be a day like 2026-03-01.'],
      ['today', 'It must be a day like 2026-03-01.'],
    ] as const)
      expect([on, await run('import', file, '--on', on)]).toMatchObject([
        on,
        { code: 2, stderr: expect.stringContaining(said) },
      ]);
    expect(await run('import', file, '--on', '2020-05-01', '--dry-run')).toMatchObject({ code: 0 });
    expect(await under()).toEqual([]);
    expect((await run('import', file, '--on', '2020-05-01')).stdout).toContain('1 units updated');
    expect(await under()).toEqual([['2020-05-01']]);
    expect((await run('import', file, '--on', '2020-05-01')).stdout).toContain('nothing updated, 1 rows unchanged');
    rmSync(home, { recursive: true });
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
