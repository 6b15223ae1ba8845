import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, type Chosen, gzipped } from './bundle-size.ts';

/** In bytes, minified and gzipped; a kilobyte has 1000. */
export const limits = { three: 18_000, further: 250 } as const;

/** What a page begins with. */
export const three: Chosen = { courses: ['Courses', 'CourseDetail', 'CourseCreate'] };

export interface Operation {
  readonly module: string;
  readonly name: string;
  /** As it stands in the module: a string in quotes. */
  readonly literal: string;
}

export interface Further extends Operation {
  readonly bytes: number;
}

/** All operations of the package. */
export function operationsIn(home: string): Operation[] {
  const folder = join(home, 'src/generated');
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const found = [...text.matchAll(/^export const (\w+) =\n {2}("(?:[^"\\]|\\.)*") as/gm)];
    return found.map(([, name = '', literal = '']) => ({ module: file.replace(/\.ts$/, ''), name, literal }));
  });
}

/**
 * What each further operation adds to those three, the largest first. An operation is a constant that nothing
 * else hangs on, so its text is added to the bundle as it is: bundling anew for each takes a minute.
 * `sizeWith` does, for those that matter.
 */
export async function sizesOfFurther(home: string): Promise<readonly Further[]> {
  const base = await bundle(home, three);
  return operationsIn(home)
    .filter(({ module, name }) => !three[module]?.includes(name))
    .map((each) => ({ ...each, bytes: gzipped(`${base.text}\npage.push(${each.literal});`) - base.size }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** What the bundle of those three and one more weighs. */
export const sizeWith = async (home: string, { module, name }: Operation): Promise<number> =>
  (await bundle(home, { ...three, [module]: [...(three[module] ?? []), name] })).size;
