import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { plugins } from '../../plugins/index.ts';
import { buildExplorer } from '../../server/pages/explorer/build-explorer.ts';
import type { PluginExamples } from '../../server/pages/explorer/plugin-examples.ts';
import { describeInBrowser, findChromium, visit } from '../kit/browser/index.ts';
import { startDemo, type TestDemo } from '../kit/start-demo.ts';

let pagesDir: string;
let demo: TestDemo;
beforeAll(async () => {
  pagesDir = await mkdtemp(join(tmpdir(), 'qinxue-pages-'));
  if (findChromium()) await buildExplorer(join(pagesDir, 'explorer'));
  demo = await startDemo(plugins, { pagesDir });
});
afterAll(async () => {
  await demo?.close();
  await rm(pagesDir, { recursive: true, force: true });
});

describe('The examples', () => {
  test.each(['analyst', 'learner'] as const)('all run for the %s of the demonstration', async (login) => {
    const { token, ask } = await demo.signIn(login);
    const headers = { authorization: `Bearer ${token}`, 'x-unit': 'QX' };
    const response = await fetch(`${demo.url}/explorer/examples`, { headers });
    const groups = (await response.json()) as PluginExamples[];
    expect(groups.map(({ plugin }) => plugin).sort()).toEqual(['organisation', ...plugins.map(({ id }) => id)].sort());
    for (const { title, document } of groups.flatMap(({ examples }) => examples)) {
      const { errors } = await ask(document, {}, { unit: 'QX' });
      expect({ [title.en]: errors }).toEqual({ [title.en]: undefined });
    }
  });
});

describeInBrowser('The explorer in a browser', () => {
  const open = (locale: string) => visit(`${demo.url}/explorer`, { locale });

  async function signIn(page: Page, [login, password, button]: readonly [string, string, string], who = 'analyst') {
    await page.getByLabel(login).fill(who);
    await page.getByLabel(password).fill('demo');
    await page.getByRole('button', { name: button }).click();
  }
  const inChinese = ['账号', '密码', '登录'] as const;
  const inEnglish = ['Login', 'Password', 'Sign in'] as const;

  const chips = (page: Page) => page.locator('.chips li');
  const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();
  const answer = (page: Page) => page.locator('.graphiql-response .view-lines');

  async function chooseUnit(page: Page, text: string, name: RegExp) {
    await page.getByRole('combobox').click();
    await page.keyboard.type(text);
    await page.getByRole('option', { name }).click();
  }

  /** Without the keys, which take their time. */
  const put = async (page: Page, text: string) => {
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await page.evaluate(
      `__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith('operation.graphql')).setValue(${JSON.stringify(text)})`,
    );
  };

  /** In the place of whatever the editor has; it closes the braces that are opened. */
  async function write(page: Page, text: string) {
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }

  /** What the editor finds wrong with the query, once it has found something. */
  const complaint = async (page: Page) =>
    (
      await page.waitForFunction(() => {
        const { __MONACO: monaco } = globalThis as unknown as {
          __MONACO: { editor: { getModelMarkers(of: object): { message: string }[] } };
        };
        return monaco.editor.getModelMarkers({}).at(0)?.message;
      })
    ).jsonValue();

  test('shows the graph of the unit that is chosen, completes a query and runs it', async () => {
    const { page, problems } = await open('zh-CN');
    await signIn(page, inChinese);
    await chips(page).filter({ hasText: '课程培训' }).waitFor();
    expect(await chips(page).filter({ hasText: '技能竞赛' }).count()).toBe(0);

    await chooseUnit(page, 'QX', /^勤学机械厂/);
    await chips(page).filter({ hasText: '技能竞赛' }).waitFor();
    await write(page, '{ competitio');
    await page.locator('.suggest-widget').getByText('competitions', { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('(first: 1) { totalCount ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Enter');
    await answer(page).getByText('"totalCount"').waitFor();
    await page.getByText(/查询代价 \d+/).waitFor();

    await put(page, '{ courses { totalCount } }');
    await chooseUnit(page, '热处理', /^热处理车间/);
    await chips(page).filter({ hasText: '课程培训' }).waitFor({ state: 'detached' });
    expect(await complaint(page)).toContain('Cannot query field "courses"');
    expect(page.url()).toContain('unit=QX-W4');
    expect(problems).toEqual([]);
  });

  test('offers examples in both languages, and says what they cost', async () => {
    const { page, problems } = await open('en-US');
    await signIn(page, inEnglish);
    await page.getByRole('button', { name: /^Training classes/ }).click();
    await run(page);
    await answer(page).getByText('"trainingClasses"').waitFor();
    await page.getByText(/Cost 11 of at most 100,000/).waitFor();

    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: /^培训班/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^培训班/ }).waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('账号').waitFor();
    expect(problems).toEqual([]);
  });

  test('streams a subscription until it is stopped', async () => {
    const { ask } = await demo.signIn('learner');
    const { data } = await ask('{ competitions(first: 1) { nodes { events(first: 1) { nodes { id } } } } }');
    const event = data.competitions.nodes[0].events.nodes[0].id;
    const { page, problems } = await open('en-US');
    await signIn(page, inEnglish, 'learner');
    await put(page, `subscription { standingsChanged(event: "${event}") { complete } }`);
    await run(page);
    await answer(page).getByText('"complete"').waitFor();
    await page.getByRole('button', { name: /Stop query/ }).click();
    await page.getByRole('button', { name: /Execute query/ }).waitFor();
    expect(problems).toEqual([]);
  });

  test('says so when the sign-in has ended', async () => {
    const { page, problems } = await open('en-US');
    await page.evaluate(`sessionStorage.setItem('qinxue.token', 'of-yesterday')`);
    await page.reload();
    await page.getByText('Your sign-in has ended').waitFor();
    // The browser's own note of the refusal.
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
  });
});
