import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { plugins } from '../../plugins/index.ts';
import { buildFront } from '../../server/pages/build-front.ts';
import { describeInBrowser, visit } from '../kit/browser/index.ts';
import { startDemo, type TestDemo } from '../kit/start-demo.ts';

describeInBrowser('The front end in a browser', () => {
  let pagesDir: string;
  let demo: TestDemo;
  beforeAll(async () => {
    pagesDir = await mkdtemp(join(tmpdir(), 'qinxue-pages-'));
    await buildFront(join(pagesDir, 'front'));
    demo = await startDemo(plugins, { pagesDir });
  });
  afterAll(async () => {
    await demo?.close();
    await rm(pagesDir, { recursive: true, force: true });
  });

  async function signIn(page: Page, login: string, [name, password, button]: readonly [string, string, string]) {
    await page.getByLabel(name).fill(login);
    await page.getByLabel(password).fill('demo');
    await page.getByRole('button', { name: button }).click();
  }
  const inChinese = ['账号', '密码', '登录'] as const;
  const inEnglish = ['Login', 'Password', 'Sign in'] as const;
  const link = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  /** Takes the first of the 2026 event out of it, as the organiser may. */
  async function disqualifyTheFirst(): Promise<string> {
    const { ask } = await demo.signIn('admin');
    const asked = (query: string, variables = {}) => ask(query, variables, { unit: 'QX' });
    const { data } = await asked(`{
      competitions(first: 1, filter: { season: { eq: 2026 } }) { nodes { events(first: 1, orderBy: [NO_ASC]) { nodes { id } } } }
    }`);
    const event = data.competitions.nodes[0].events.nodes[0].id;
    const standings = await asked('query ($event: ID!) { standings(event: $event) { lines { name entry { id } } } }', {
      event,
    });
    const [{ name, entry }] = standings.data.standings.lines;
    const input = { entry: entry.id, reason: 'A foreign tool' };
    const done = await asked('mutation ($input: EntryRefuseInput!) { entryDisqualify(input: $input) { status } }', {
      input,
    });
    expect(done.errors).toBeUndefined();
    return name;
  }

  test('a learner sees the unit, courses with their progress, and standings that keep up, in Chinese', async () => {
    const { page, problems } = await visit(demo.url, { locale: 'zh-CN' });
    await signIn(page, 'learner', inChinese);
    await heading(page, '车工一班');
    const competitions = page.getByRole('listitem').filter({ hasText: '技能竞赛' });
    await competitions.getByText('继承自 勤学机械厂').waitFor();
    // A learner switches nothing.
    expect(await link(page, '插件管理').count()).toBe(0);

    await link(page, '课程').click();
    await page.getByRole('progressbar').first().waitFor();
    const shown = await page.getByRole('listitem').count();
    await page.getByRole('button', { name: '显示更多' }).click();
    await page.getByRole('listitem').nth(shown).waitFor();

    await link(page, '竞赛').click();
    await page.getByText('实时', { exact: true }).waitFor();
    const first = await disqualifyTheFirst();
    await page.getByRole('cell', { name: first, exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByRole('row').count()).toBeGreaterThan(5);

    await link(page, '读书').click();
    await page.getByText('“书香工厂”读书季').waitFor();
    await link(page, '考核').click();
    await heading(page, '考核');
    expect(problems).toEqual([]);
  });

  test('an admin switches a plugin on, and its page is there at once; and off again, in English', async () => {
    const { page, problems } = await visit(demo.url, { locale: 'en-US' });
    await signIn(page, 'admin', inEnglish);
    await link(page, 'Plugins').click();
    const toggle = page.getByRole('switch', { name: 'Skill competitions' });
    await toggle.and(page.locator('[aria-checked="false"]')).waitFor();
    expect(await link(page, 'Competitions').count()).toBe(0);

    // By the keyboard, as by the mouse.
    await toggle.focus();
    await page.keyboard.press('Space');
    await link(page, 'Competitions').click();
    await page.getByRole('row').nth(1).waitFor();

    await link(page, 'Plugins').click();
    await toggle.and(page.locator('[aria-checked="true"]')).click();
    await link(page, 'Competitions').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '中文' }).click();
    await link(page, '插件管理').waitFor();
    await page.reload();
    await heading(page, '插件管理');
    expect(problems).toEqual([]);
  });

  test('says what to do where the password is wrong or the sign-in has ended', async () => {
    const { page, problems } = await visit(demo.url, { locale: 'en-US' });
    await page.getByLabel('Login').fill('learner');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'UNAUTHENTICATED' }).waitFor();
    await page.evaluate(`sessionStorage.setItem('qinxue.token', 'of-yesterday')`);
    await page.reload();
    await page.getByText('Your sign-in has ended').waitFor();
    // The browser's own note of the refusals.
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
  });

  test('hides none of the addresses of the server', async () => {
    const status = async (path: string) => (await fetch(`${demo.url}${path}`)).status;
    expect(await status('/')).toBe(200);
    expect(await status('/health/live')).toBe(200);
    expect(await status('/metrics')).toBe(200);
    expect(await status('/courses')).toBe(404);
    expect(await status('/assets/none.js')).toBe(404);
    const { headers } = await fetch(demo.url);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
  });
});
