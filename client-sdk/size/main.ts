import { resolve } from 'node:path';
import { bundle } from './bundle-size.ts';
import { limits, sizesOfFurther, sizeWith, three } from './sizes.ts';

/** `npm run size`: what a front end's users download. */
const home = resolve('.');
const kb = (bytes: number) => `${(bytes / 1000).toFixed(2)} KB`.padStart(9);
const say = (bytes: number, words: string) => console.info(`${kb(bytes)}  ${words}`);

console.info('Minified by esbuild, gzipped; 1 KB is 1000 bytes.\n');
const base = (await bundle(home, three)).size;
say(base, `the client with three operations, graphql-request included (at most ${kb(limits.three).trim()})`);
say((await bundle(home, three, ['createClient', 'paginate'])).size - base, 'reading lists by page');
const further = await sizesOfFurther(home);
const sum = further.reduce((total, { bytes }) => total + bytes, 0);
console.info(
  `\n${further.length} further operations, each added to those three (at most ${kb(limits.further).trim()}):`,
);
say(sum / further.length, 'on average');
let largest = 0;
for (const operation of further.slice(0, 5)) {
  const bytes = (await sizeWith(home, operation)) - base;
  largest = Math.max(largest, bytes);
  say(bytes, `${operation.module}/${operation.name}`);
}

const isTooLarge = base > limits.three || largest > limits.further;
if (isTooLarge) console.error('\nThat is more than it may be.');
process.exitCode = isTooLarge ? 1 : 0;
