import { organisation } from '../plugins/organisation/index.ts';
import { type OrganisationOptions, runOrganisation } from '../plugins/organisation/running.ts';
import { type ServerOptions as KernelOptions, type Server, startServer as start } from './kernel/boot/server.ts';
import { pagesIn } from './pages/pages.ts';

export type { Server } from './kernel/boot/server.ts';

export interface ServerOptions extends Omit<KernelOptions, 'run' | 'pages'>, OrganisationOptions {
  /** The folder of the pages that `npm run build` makes; without it there are none. */
  readonly pagesDir?: string;
}

/** The whole: the kernel, the organisation, which need not be named, these plugins, and the pages. The caller listens. */
export const startServer = ({ pagesDir, ...options }: ServerOptions): Promise<Server> =>
  start({
    ...options,
    plugins: [organisation, ...options.plugins.filter((plugin) => plugin !== organisation)],
    run: (kernel) => runOrganisation(kernel, options),
    pages: pagesIn(pagesDir),
  });
