import DataLoader from 'dataloader';
import type { Context } from '../../contract/context.ts';
import type { Stored } from '../../data/stored.ts';
import { descend, type Variables } from './fetch.ts';
import type { Level, Step } from './level.ts';

interface Group {
  readonly rows: readonly Stored[];
  readonly variables: Variables;
}

/** The rows that one context's resolvers gave, and what their links lead to: fetched before the executor asks. */
export class Arrivals {
  private readonly values = new Map<Step, Map<Stored, unknown>>();
  private readonly batches = new Map<Level, DataLoader<Group, undefined>>();

  constructor(private readonly context: Context) {}

  /** What a link gives for a row, where it was fetched; an error where that failed. */
  of(step: Step, row: Stored): unknown {
    return this.values.get(step)?.get(row);
  }

  /** Rows that different parents lead to arrive together, where they arrive at the same moment. */
  async arrive(level: Level, rows: readonly Stored[], variables: Variables): Promise<void> {
    const known = this.batches.get(level) ?? this.batch(level);
    this.batches.set(level, known);
    await known.load({ rows, variables });
  }

  /** After a write: what was read before may be wrong now. */
  forget(): void {
    this.values.clear();
  }

  private batch(level: Level): DataLoader<Group, undefined> {
    return new DataLoader(
      async (groups) => {
        const rows = groups.flatMap((group) => group.rows);
        await descend(this.context, level, rows, groups[0]?.variables ?? {}, (step, values) => this.keep(step, values));
        return groups.map(() => undefined);
      },
      { cache: false },
    );
  }

  private keep(step: Step, values: ReadonlyMap<Stored, unknown>): void {
    const kept = this.values.get(step) ?? new Map<Stored, unknown>();
    for (const [row, value] of values) kept.set(row, value);
    this.values.set(step, kept);
  }
}
