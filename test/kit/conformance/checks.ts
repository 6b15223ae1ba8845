import { existsSync, readFileSync } from 'node:fs';
import { organisation } from '../../../plugins/organisation/index.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { databases } from '../databases/index.ts';
import { wrongDefinition } from './definition.ts';
import { installed, rowsAdded } from './demo.ts';
import { undescribed } from './descriptions.ts';
import { driftOf } from './drift.ts';
import { wrongExamples } from './examples.ts';
import { bareIds, unboundedLists, wrongNullability } from './fields.ts';
import { wrongMutations } from './mutations.ts';
import type { OwnGraph } from './own-graph.ts';
import { ownGraph, requirements } from './requirements.ts';

export interface ConformanceOptions {
  /** Lists of rows that are no connections because they are always short: `CourseVersion.modules`. */
  readonly shortLists?: readonly string[];
  /** Ids that are fields because they may be of any entity: `AuditEntry.entityId`. */
  readonly idsOfAnything?: readonly string[];
  /** Its README, where it is not at `plugins/<id>/README.md`. */
  readonly readme?: string;
}

/** One rule that a plugin keeps; what it says of a plugin that does not is a sentence each. */
export interface Check {
  readonly name: string;
  run(): readonly string[] | Promise<readonly string[]>;
}

/** What a plugin is tested with: all that it requires, and itself. */
export const testedWith = (plugin: Plugin): readonly Plugin[] =>
  [...requirements(plugin), plugin].filter((each) => each !== organisation);

export function definitionChecks(plugin: Plugin, { readme }: ConformanceOptions): Check[] {
  const page = readme ?? `plugins/${plugin.id}/README.md`;
  const isAlwaysOn = plugin === organisation;
  return [
    {
      name: 'is a frozen object whose names begin with its id, with a rule for every entity it shows',
      run: () => wrongDefinition(plugin),
    },
    ...databases.map(({ name, dialect }: { name: string; dialect: Dialect }) => ({
      name: `has migrations that make the tables of its entities on ${name}`,
      run: () => driftOf(plugin, dialect),
    })),
    ...(isAlwaysOn || (!readme && !existsSync(`plugins/${plugin.id}`))
      ? []
      : [{ name: 'has a README that begins with what is gone without it', run: () => wrongReadme(page) }]),
  ];
}

function wrongReadme(page: string): string[] {
  if (!existsSync(page)) return [`There is no ${page}.`];
  const words = readFileSync(page, 'utf8').replace(/^(#.*)?\s*/, '');
  return words.startsWith('Switching this off removes ')
    ? []
    : [`${page} begins with "${words.slice(0, 40)}…", not with "Switching this off removes …".`];
}

export function graphChecks(plugin: Plugin, { shortLists = [], idsOfAnything = [] }: ConformanceOptions): Check[] {
  let known: { readonly own: OwnGraph; readonly schema: OwnGraph['schema'] } | undefined;
  const graphOf = () => {
    if (!known) {
      const { graph, installation } = installed(testedWith(plugin));
      known = { own: ownGraph(graph, installation, plugin), schema: graph.schema };
    }
    return known;
  };
  return [
    {
      name: 'describes everything by an English sentence and the Chinese term',
      run: () => undescribed(graphOf().own),
    },
    {
      name: 'has mutations that are allowed to someone, named object first, with one input and an answer',
      run: () => wrongMutations(graphOf().own),
    },
    {
      name: 'refers to rows by objects, never by ids',
      run: () => bareIds(graphOf().own).filter((at) => !idsOfAnything.includes(at)),
    },
    {
      name: 'lists rows in connections, unless they are always few',
      run: () => unboundedLists(graphOf().own, shortLists),
    },
    {
      name: 'has examples in both languages that are valid without any other plugin',
      run: () => wrongExamples(plugin, graphOf().schema),
    },
    {
      name: 'has null where a row may be hidden, and nowhere in lists and booleans',
      run: () => wrongNullability(graphOf().own),
    },
  ];
}

export function demoChecks(plugin: Plugin): Check[] {
  const plugins = testedWith(plugin);
  return [
    {
      name: 'fills an empty organisation once, however often it is asked',
      run: () => rowsAdded(plugin, plugins, true),
    },
    // The organisation's own demo is what an empty one gets; it is never asked where people are.
    ...(plugin === organisation
      ? []
      : [{ name: 'fills an organisation of other units once', run: () => rowsAdded(plugin, plugins, false) }]),
  ];
}
