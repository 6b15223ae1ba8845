import { terminalLanguage } from '../../../../server/cli/terminal-language.ts';
import { databases, freshDatabaseUrl } from '../../../kit/index.ts';
import { called, fixture, spawned } from './command-line.ts';

const CHINESE = 'zh_CN.UTF-8';
const hasHan = /\p{Script=Han}/u;

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8' }, [], 'zh'],
  [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, [], 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_TW.Big5', LANG: 'en_US.UTF-8' }, [], 'zh'],
  [{ LANG: 'zh' }, [], 'zh'],
  [{ LANG: 'zh_Hans_CN@pinyin' }, [], 'zh'],
  [{ LANG: 'de_DE.UTF-8' }, [], 'en'],
  [{}, [], 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'en'],
  [{}, ['import', '--lang=zh', 'a.csv'], 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'fr'], 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, ['--lang'], 'zh'],
] as const)('a terminal of %j with %j speaks %s', (env, args, language) => {
  expect(terminalLanguage(args, env)).toBe(language);
});

describe('what the command line says before it looks at a database', () => {
  const said = async (locale: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = await called(args, 'sqlite:/nowhere/at/all.unguardedDatabase', locale);
    return { code, text: stdout + stderr };
  };

  test.each([
    ['the help', ['--help'], '用法：'],
    ['the help of a command', ['help', 'import'], '参数：'],
    ['no command', [], '命令：'],
    ['no such command', ['what'], '错误：没有命令“what”'],
    ['a command that was meant', ['imports'], '是否想输入 import'],
    ['no such option', ['import', '--no-run', 'a.csv'], '错误：没有选项“--no-run”'],
    ['a file that is missing', ['import'], '错误：缺少必填参数“file”'],
    [
      'a choice that is none',
      ['import', '--kind', 'people', 'a.csv'],
      '取值“people”无效，可选：units, members, memberships。',
    ],
    ['a day that is none', ['import', '--on', 'today', 'a.csv'], '取值“today”无效。须为日期，如 2026-03-01。'],
    ['an option without its value', ['import', 'a.csv', '--kind'], '缺少取值'],
    ['an option that must be given', ['account', 'set', 'zhang'], '错误：缺少必填选项“--member <employeeNo>”'],
    ['too much', ['migrate', 'now'], '参数过多，应为 0 个，实际为 1 个'],
    ['a database that is not there', ['audit', 'verify'], '处没有数据库'],
    ['a file that is not there', ['import', '/nowhere/a.csv'], '无法读取 /nowhere/a.csv（ENOENT）'],
  ])('is in Chinese where the terminal is: %s', async (_what, args, words) => {
    const zh = await said(CHINESE, ...args);
    expect(zh.text).toContain(words);
    // Nothing of it is left in English but names, commands and options.
    expect(zh.text).not.toMatch(/error|Usage|display help|Did you mean|choices|Options|Commands|Arguments/);
    const en = await said('C', ...args);
    expect(en.code).toBe(zh.code);
    expect(en.text).not.toMatch(hasHan);
    expect((await said('C', '--lang', 'zh', ...args)).text).toBe(zh.text);
  });

  test('has every word of the help in both', async () => {
    for (const command of ['import', 'migrate', 'grant', 'account set', 'audit verify']) {
      const [zh, en] = [
        await said(CHINESE, ...command.split(' '), '--help'),
        await said('C', ...command.split(' '), '--help'),
      ];
      expect(zh.code).toBe(0);
      const lines = (text: string) => text.split('\n').filter((line) => /^ {2}\S/.test(line)).length;
      expect(lines(zh.text)).toBeGreaterThan(2);
      // Each argument and option has its words: no line of the list is without any.
      const bare = zh.text.split('\n').filter((line) => /^ {2}[-<\w]/.test(line) && !hasHan.test(line));
      expect([command, bare]).toEqual([command, []]);
      expect(en.text).not.toMatch(hasHan);
    }
  });
});

describe.each(databases)('the command line in a Chinese terminal, on $name', ({ dialect }) => {
  let database: Awaited<ReturnType<typeof freshDatabaseUrl>>;
  beforeAll(async () => {
    database = await freshDatabaseUrl(dialect);
  });
  afterAll(() => database.drop());
  const run = (...args: readonly string[]) => called(args, database.url, CHINESE);

  test('speaks Chinese from the first migration to the audit log', async () => {
    // A server has a database before its first table; a file is made by the first migration.
    if (dialect === 'mysql') expect((await run('audit', 'verify')).stderr).toContain('请先运行 `qinxue migrate`');
    expect((await run('migrate')).stdout).toMatch(/^已执行 [1-9]\d* 条语句。/m);
    const files = ['units.csv', 'members-gb18030.csv', 'memberships.csv'].map(fixture);
    const imported = await spawned(['import', ...files], database.url, '', CHINESE);
    expect(imported.stdout).toContain('units.csv (units, utf-8): 新增 5 个单位');
    expect(imported.stderr).toMatch(/units\.csv: 写入 5\/5 行/);
    expect(imported.stderr).not.toMatch(/reading|planning|writing|logging/);
    expect((await run('import', fixture('units.csv'), '--on', '2999-01-01')).stderr).toContain('`--on` 尚未到来');

    expect((await run('grant', '00101', 'administrator', 'E-0')).stdout).toMatch(
      /^张建国 \(00101\) 自 [\d-]+ 起在勤学机械总厂有角色 administrator。/,
    );
    expect((await run('grant', '00101', 'administrator', 'E-0')).stdout).toContain('已有角色 administrator');
    expect((await run('grant', '00101', 'chief', 'E-0')).stderr).toContain('没有编码为 chief 的角色，可用的有：');
    expect((await run('grant', '00101', 'chief', 'X')).stderr).toContain('没有编码为 X 的单位');
    expect((await run('grant', '99999', 'learner', 'E-0')).stderr).toContain('没有工号为 99999 的职工');
    // What the graph refuses it tells in both, too.
    expect((await run('grant', '00101', 'learner', 'E-0')).stderr).not.toMatch(/^[A-Z]/);

    const set = await spawned(
      ['account', 'set', 'zhang', '--member', '00101'],
      database.url,
      'a long password\n',
      CHINESE,
    );
    expect(set).toMatchObject({ code: 0, stdout: '张建国 (00101) 以 zhang 登录。\n' });
    const empty = await spawned(['account', 'set', 'zhang', '--member', '00101'], database.url, '', CHINESE);
    expect(empty.stderr).toContain('标准输入中没有密码');

    expect((await run('audit', 'verify')).stdout).toMatch(/^审计记录完整：共 [1-9]\d* 条/);
  });
});
