import { plugins } from '../../../plugins/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { closedSets } from '../../server/graph/closed-sets.ts';
import { bakery, fair, smithy } from '../../server/graph/fixtures/crafts.ts';
import { guild } from '../../server/graph/fixtures/guild.ts';

/** The product's plugins alone have fewer sets than a large organisation may come to. */
export const installed: readonly Plugin[] = [...plugins, guild, smithy, bakery, fair] as readonly Plugin[];

const DISTINCT = 64;

/** The largest: they hold the most. */
export const sets: readonly (readonly Plugin[])[] = closedSets(installed, [organisation])
  .sort((a, b) => b.length - a.length)
  .slice(0, DISTINCT);
