import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courses } from '../../plugins/courses/index.ts';
import { buildExplorer } from '../../server/explorer/build-explorer.ts';
import { describeInBrowser, visit } from '../kit/browser/index.ts';
import { startUnit, type TestServer } from '../kit/index.ts';

describeInBrowser('The explorer', () => {
  let pagesDir: string;
  let unit: TestServer;
  beforeAll(async () => {
    pagesDir = await mkdtemp(join(tmpdir(), 'qinxue-pages-'));
    await buildExplorer(join(pagesDir, 'explorer'));
    unit = await startUnit({ plugins: [courses], options: { pagesDir } });
  });
  afterAll(() => rm(pagesDir, { recursive: true, force: true }));

  test('opens and runs a query, from this address alone', async () => {
    const { page, problems } = await visit(`${unit.url}/explorer`);
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    await page.keyboard.press('ControlOrMeta+A');
    // The editor closes what is opened.
    await page.keyboard.type('{ errorCodes { code');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('"BAD_INPUT"').waitFor();
    expect(problems).toEqual([]);
  });
});
