import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Consumer, startConsumer } from './consumer.ts';

describe('npx qinxue create-plugin, from the packed package', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await startConsumer();
    await consumer.install(consumer.folder);
  });
  const create = (args: string, env = {}) => consumer.run(`qinxue create-plugin ${args}`, { env });
  const folder = 'qinxue-skill-matrix';

  test('writes a package, and says what to do next', async () => {
    const { code, stdout, stderr } = await create("skill-matrix --title 'Skill matrix' --title-zh 技能矩阵");
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`cd ${folder}`);
    expect(stdout).toContain('npm test');
    const files = await readdir(join(consumer.folder, folder), { recursive: true });
    for (const file of [
      'package.json',
      'tsconfig.json',
      '.gitignore',
      'README.md',
      'src/index.ts',
      'src/index.test.ts',
    ])
      expect(files).toContain(file);
    expect(files).toContain('src/migrations/0001-skill-matrix.ts');
    const read = (file: string) => readFile(join(consumer.folder, folder, file), 'utf8');
    expect(await read('README.md')).toMatch(/^# Skill matrix \(技能矩阵\)\n\nSwitching this off removes /);
    expect(JSON.parse(await read('package.json'))).toMatchObject({
      name: 'qinxue-skill-matrix',
      peerDependencies: { qinxue: '^0.2.0' },
    });
    const texts = await Promise.all(
      files.filter((file) => /\.\w+$/.test(file) && !file.endsWith('/migrations')).map((file) => read(file)),
    );
    expect(texts.join('\n')).not.toMatch(/sample.?plugin|示例|0\.0\.0/i);
  });

  test('what it writes is built, and passes its own tests and those of every plugin', async () => {
    await consumer.install(join(consumer.folder, folder));
    const { code, stdout, stderr } = await consumer.run('npm test', { cwd: folder });
    expect(`${stderr}${code ? stdout : ''}`).toBe('');
    expect(stdout).toMatch(/^# tests 1\d|^ℹ tests 1\d/m);
    expect(stdout).toMatch(/(# |ℹ )fail 0$/m);
  });

  test.each([
    ['Skill', 2, /is no name of a plugin\. Take up to 30 small letters/],
    ['a'.repeat(31), 2, /is no name of a plugin/],
    ['courses', 2, /"courses" is taken.* Take another name\./],
    ['kernel', 2, /"kernel" is taken/],
    ['mentoring --title-zh Mentoring', 2, /is not Chinese/],
    ['', 2, /missing required argument 'name'/],
  ])('refuses %j, and writes nothing', async (args, code, said) => {
    const before = await readdir(consumer.folder);
    const ended = await create(args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(said);
    expect(await readdir(consumer.folder)).toEqual(before);
  });

  test('refuses a folder with something in it, in the language of the terminal', async () => {
    const at = join(consumer.folder, 'mine');
    await mkdir(at);
    await writeFile(join(at, 'notes.txt'), 'mine');
    expect(await create('mentoring --folder mine')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('mine is not empty, and nothing was written. Empty it,'),
    });
    expect((await create('mentoring --folder mine', { LC_ALL: 'zh_CN.UTF-8' })).stderr).toContain(
      '不为空，未写入任何文件',
    );
    expect(await create('mentoring --folder mine/notes.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no folder (ENOTDIR)'),
    });
    expect(await readdir(at)).toEqual(['notes.txt']);
  });
});
