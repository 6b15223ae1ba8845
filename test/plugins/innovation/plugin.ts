import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import type { Points } from '../../fixtures/innovation-plugin/src/scoring.ts';

// Read by its path: to the type check of this repository the fixture is a package of its own, with its own tsc.
const source = (file: string) =>
  import(new URL(`../../fixtures/innovation-plugin/src/${file}`, import.meta.url).pathname);

/** The plugin from outside, from its source. */
export const innovation = ((await source('index.ts')) as { plugin: Plugin }).plugin;

export const scoring = (await source('scoring.ts')) as {
  totalOf(points: Points): number;
  meanOf(sumOfTotals: number, count: number): number | undefined;
  outOfRange(points: Points): string | undefined;
};
