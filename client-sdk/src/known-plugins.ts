import type { Open } from './document.ts';
import type { UnitPluginsQuery } from './generated/organisation.ts';
import type { PluginId } from './generated/plugin-id.ts';

/** A plugin that the unit has on. */
export interface KnownPlugin {
  readonly id: Open<PluginId>;
  /** `SUSPENDED` can be read, not changed. */
  readonly mode: Open<'ENABLED' | 'SUSPENDED'>;
}

/** Which plugins the unit has on, as far as this client knows. */
export class KnownPlugins {
  #all: readonly KnownPlugin[] = [];
  #ready: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #ask: () => Promise<UnitPluginsQuery>;

  constructor(ask: () => Promise<UnitPluginsQuery>) {
    this.#ask = ask;
  }

  get all(): readonly KnownPlugin[] {
    return this.#all;
  }

  /** Asks unless that has been done. */
  ready(): Promise<void> {
    this.#ready ??= this.refresh().catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async refresh(): Promise<void> {
    const { viewer } = await this.#ask();
    const on = viewer?.plugins.filter(({ mode }) => mode !== 'DISABLED') ?? [];
    this.#set(on.map(({ plugin, mode }) => ({ id: plugin, mode })) as readonly KnownPlugin[]);
  }

  /** Drops a plugin that an answer has told to be off, and asks how it is now. */
  async isOff(plugin: unknown): Promise<void> {
    this.#set(this.#all.filter(({ id }) => id !== plugin));
    // The caller is to hear of the plugin, not of this.
    await this.refresh().catch(() => undefined);
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(plugins: readonly KnownPlugin[]): void {
    const isSame = JSON.stringify(plugins) === JSON.stringify(this.#all);
    if (isSame) return;
    this.#all = plugins;
    for (const listener of this.#listeners) listener();
  }
}
