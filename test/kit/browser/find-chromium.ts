import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Debian's name, and those of Google's own packages. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser that this machine has, if any; `QINXUE_TEST_CHROMIUM` names another, or is `off`. */
export function findChromium(): string | undefined {
  const named = process.env.QINXUE_TEST_CHROMIUM;
  if (named) return named === 'off' ? undefined : named;
  const dirs = (process.env.PATH ?? '').split(':');
  return names.flatMap((name) => dirs.map((dir) => join(dir, name))).find((file) => existsSync(file));
}

/** For the last line of a run. */
export const browserSummary = () =>
  findChromium() ? 'Browser: Chromium.' : 'Browser: none. Skipped: pages, no chromium is installed or it is off.';
