import { join } from 'node:path';
import type { RegisterPages } from '../kernel/http/app.ts';
import { BuiltPage } from './built-page.ts';
import { registerExplorer } from './explorer/explorer.ts';
import { registerFront } from './front.ts';
import { registerSandbox } from './sandbox/sandbox.ts';

/** The pages for browsers, from the folder that `npm run build` makes; without one they say how it is made. */
export const pagesIn =
  (folder: string | undefined): RegisterPages =>
  async (app, contextOf) => {
    const page = async (name: string) => (folder === undefined ? undefined : BuiltPage.open(join(folder, name)));
    registerSandbox(app);
    registerExplorer(app, contextOf, await page('explorer'));
    registerFront(app, await page('front'));
  };
