import DataLoader from 'dataloader';
import type { Context, Loader } from '../contract/context.ts';

/**
 * The values loaded so far by one context, and the batches under way. A value that is there already comes
 * without a promise: the executor then goes on at once.
 */
export class Loading {
  private readonly lanes = new Map<unknown, Map<string, Lane>>();

  load<K extends string, V, A>(context: Context, loader: Loader<K, V, A>, key: K, args: A): V | Promise<V> {
    return this.lane(context, loader, args).load(key) as V | Promise<V>;
  }

  /** After a write: what was read before may be wrong now. */
  forget(): void {
    this.lanes.clear();
  }

  private lane<K extends string, V, A>(context: Context, loader: Loader<K, V, A>, args: A): Lane {
    const ofLoader = this.lanes.get(loader) ?? new Map<string, Lane>();
    this.lanes.set(loader, ofLoader);
    const signature = args === undefined ? '' : JSON.stringify(args);
    const known = ofLoader.get(signature);
    if (known) return known;
    const lane = new Lane((keys) => loader.batch(context, keys as readonly K[], args));
    ofLoader.set(signature, lane);
    return lane;
  }
}

/** The keys of one loader with the same arguments. */
class Lane {
  private readonly settled = new Map<string, unknown>();
  private readonly batches: DataLoader<string, unknown>;

  constructor(batch: (keys: readonly string[]) => Promise<readonly unknown[]>) {
    this.batches = new DataLoader(async (keys) => {
      const values = await batch(keys);
      keys.forEach((key, i) => {
        this.settled.set(key, values[i]);
      });
      return values as (unknown | Error)[];
    });
  }

  load(key: string): unknown {
    return this.settled.has(key) ? this.settled.get(key) : this.batches.load(key);
  }
}
