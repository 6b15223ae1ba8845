import { resolve } from 'node:path';
import { bundle } from './bundle.ts';

/** The second half of `npm run build`: from `dist/modules` to `dist`. */
const modules = resolve(import.meta.dirname, '../..');
await bundle(modules, resolve(modules, '..'));
