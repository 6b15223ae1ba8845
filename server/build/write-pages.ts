import { join, resolve } from 'node:path';
import { buildFront } from '../pages/build-front.ts';
import { buildExplorer } from '../pages/explorer/build-explorer.ts';

/** The last part of `npm run build`: the pages for browsers, in `dist/pages`. */
const pages = resolve(import.meta.dirname, '../../../pages');
for (const told of [await buildExplorer(join(pages, 'explorer')), await buildFront(join(pages, 'front'))])
  if (told) console.info(told);
