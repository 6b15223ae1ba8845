import { LRUCache } from 'lru-cache';
import type { WholeGraph } from '../schema/compose.ts';
import { startUnitGraph, type UnitGraph } from './unit-graph.ts';

/** Distinct sets of plugins held at once; units with the same set share one. */
const MAX_GRAPHS = 128;

/** A graph and how many requests are on it now. */
interface Held {
  readonly graph: Promise<UnitGraph>;
  users: number;
  isOut: boolean;
}

/**
 * The graphs in use, one per set of plugins. A switch moves a unit to another set; requests keep the graph
 * that they have, even one that the cache has let go: it is stopped when the last of them has its answer.
 */
export class UnitGraphs {
  private readonly cache: LRUCache<string, Held>;
  private readonly stopping = new Set<Promise<void>>();

  constructor(
    private readonly whole: WholeGraph,
    max = MAX_GRAPHS,
  ) {
    this.cache = new LRUCache({ max, dispose: (held) => this.letGo(held) });
  }

  /** Runs `work` on the graph of a set of plugins, `enabled` sorted. */
  async use<T>(enabled: readonly string[], work: (graph: UnitGraph) => T | Promise<T>): Promise<T> {
    const held = this.hold(enabled);
    held.users++;
    try {
      return await work(await held.graph);
    } finally {
      held.users--;
      if (held.isOut && !held.users) this.end(held);
    }
  }

  get size(): number {
    return this.cache.size;
  }

  async stop(): Promise<void> {
    this.cache.clear();
    await Promise.all(this.stopping);
  }

  private hold(enabled: readonly string[]): Held {
    const key = enabled.join(' ');
    const known = this.cache.get(key);
    if (known) return known;
    // Kept before it has started: whoever asks meanwhile waits for the same one.
    const held: Held = { graph: startUnitGraph(enabled, this.whole.project(enabled)), users: 0, isOut: false };
    this.cache.set(key, held);
    held.graph.catch(() => this.cache.peek(key) === held && this.cache.delete(key));
    return held;
  }

  private letGo(held: Held): void {
    held.isOut = true;
    if (!held.users) this.end(held);
  }

  private end({ graph }: Held): void {
    const ended = graph
      .then(({ apollo }) => apollo.stop())
      .catch(() => undefined)
      .finally(() => this.stopping.delete(ended));
    this.stopping.add(ended);
  }
}
