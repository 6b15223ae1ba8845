import { LRUCache } from 'lru-cache';
import type { WholeGraph } from './compose.ts';
import { startUnitGraph, type UnitGraph } from './unit-graph.ts';

/** Distinct sets of plugins held at once; units with the same set share one. */
const MOST = 256;

/** The graphs in use, one per set of plugins. A switch moves a unit to another set; requests keep the graph they have. */
export class Graphs {
  private readonly cache = new LRUCache<string, Promise<UnitGraph>>({ max: MOST });

  constructor(private readonly whole: WholeGraph) {}

  /** `enabled` sorted. */
  of(enabled: readonly string[]): Promise<UnitGraph> {
    const key = enabled.join(' ');
    const known = this.cache.get(key);
    if (known) return known;
    const starting = startUnitGraph(enabled, this.whole.project(enabled));
    this.cache.set(key, starting);
    starting.catch(() => this.cache.delete(key));
    return starting;
  }

  get size(): number {
    return this.cache.size;
  }

  async stop(): Promise<void> {
    const graphs = await Promise.allSettled(this.cache.values());
    await Promise.all(graphs.map((graph) => graph.status === 'fulfilled' && graph.value.apollo.stop()));
  }
}
