import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';

/** Every set of the plugins in which each has what it requires; `always` is taken for granted. */
export function closedSets(plugins: readonly Plugin[], always: readonly Plugin[]): Plugin[][] {
  const subsets = Array.from({ length: 2 ** plugins.length }, (_, bits) =>
    plugins.filter((_plugin, place) => bits & (1 << place)),
  );
  return subsets.filter((set) =>
    set.every((plugin) => plugin.requires.every((required) => always.includes(required) || set.includes(required))),
  );
}
