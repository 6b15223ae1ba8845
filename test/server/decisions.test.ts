import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('docs', 'decisions');
const index = readFileSync(join(folder, 'README.md'), 'utf8');
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const read = (page: string) => readFileSync(join(folder, page), 'utf8').split('\n');

const STATUS = /^_(\d{4}-\d{2}-\d{2}), (in force|superseded by \[[^\]]+\]\(([a-z0-9-]+\.md)\))\._$/;

describe('the decisions', () => {
  const rows = [...index.matchAll(/^\| \[[^\]]+\]\(([^)]+)\) *\| (\S+) *\| (.+?) *\| (.+?) *\|$/gm)].map(
    ([, page = '', date, status, what]) => ({ page, date, status, what }),
  );

  test('each have a title, and below it a date and a status', () => {
    expect(pages.length).toBeGreaterThan(40);
    const wrong = pages.filter((page) => {
      const [title = '', gap, status = '', after] = read(page);
      const [, date = '', , by] = STATUS.exec(status) ?? [];
      const isDay = !Number.isNaN(Date.parse(date));
      return !title.startsWith('# ') || gap !== '' || after !== '' || !isDay || (by && !pages.includes(by));
    });
    expect(wrong).toEqual([]);
  });

  test('stand in the index once, with the date and status that they have', () => {
    expect(rows.map(({ page }) => page).sort()).toEqual([...pages].sort());
    const told = pages.map((page) => {
      const [, date, status] = STATUS.exec(read(page)[2] ?? '') ?? [];
      return { page, date, status };
    });
    const byPage = (a: { page: string }, b: { page: string }) => (a.page < b.page ? -1 : 1);
    expect(rows.map(({ what: _, ...row }) => row).sort(byPage)).toEqual(told.sort(byPage));
    expect(rows.filter(({ what }) => !what)).toEqual([]);
  });
});
