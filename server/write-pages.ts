import { join, resolve } from 'node:path';
import { buildExplorer } from './explorer/build-explorer.ts';

/** The last part of `npm run build`: the pages for browsers, in `dist/pages`. */
const pages = resolve(import.meta.dirname, '../../pages');
const told = await buildExplorer(join(pages, 'explorer'));
if (told) console.info(told);
