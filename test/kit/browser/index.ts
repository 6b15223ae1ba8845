import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onFileEnd } from '../disposables.ts';
import { findChromium } from './find-chromium.ts';

export { findChromium } from './find-chromium.ts';

let browser: Promise<Browser> | undefined;

export interface Visit {
  readonly page: Page;
  /** All that went wrong so far: errors on the console, refusals of the policy, questions to other addresses. */
  readonly problems: readonly string[];
}

/** `describeInBrowser('The explorer', () => …)`: skipped on a machine without Chromium. */
export function describeInBrowser(name: string, tests: () => void): void {
  // Asked for at each call: this module serves all files of a process, and each file has its own `describe`.
  (findChromium() ? describe : describe.skip)(name, tests);
}

/** A tab of its own, with nothing kept from another, that reaches this server and no other address. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await opened()).newContext({ viewport: { width: 1360, height: 850 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(url);
  await context.route(
    (asked) => asked.origin !== origin && asked.protocol.startsWith('http'),
    (route) => {
      problems.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error.stack ?? error)));
  await page.goto(url);
  return { page, problems };
}

/** One for all tabs of a file of tests. */
function opened(): Promise<Browser> {
  if (!browser) {
    const launched = launch();
    browser = launched;
    onFileEnd(async () => {
      browser = undefined;
      await (await launched).close();
    });
  }
  return browser;
}

const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
