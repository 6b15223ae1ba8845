import type { TokenSource } from './token-source.ts';

/** What the optional entries of this package know of a client. */
export interface Connection {
  readonly url: string;
  readonly unit: string | undefined;
  readonly tokens: TokenSource;
  readonly fetch: typeof fetch | undefined;
  readonly documentIds: boolean;
  headers(token: string | undefined): Record<string, string>;
  /** An answer said that a plugin is off. */
  pluginIsOff(plugin: unknown): Promise<void>;
}

/** Registered, for a project may load this package as ESM and as CJS at once. */
export const connection: unique symbol = Symbol.for('qinxue-client.connection') as never;

export const connectionOf = (client: object): Connection => (client as { [connection]: Connection })[connection];
