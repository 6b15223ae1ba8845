import type { Mutation, Query } from './document.ts';
import type { PluginId } from './generated/plugin-id.ts';
import type { KnownPlugin } from './known-plugins.ts';
import type { RequestOptions } from './options.ts';

/** Variables and options of a request: variables may be left out where an operation needs none. */
export type Rest<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

/**
 * Asks one unit's graph. `Known` are the plugins that the unit is known to have on: operations of others do
 * not compile.
 */
export interface Client<Known extends string = never> {
  /** For the compiler alone: a client that knows less is not one that knows more. */
  readonly __known?: (known: Known) => void;

  /** The unit that was given, by code or id. */
  readonly unit: string | undefined;

  /** The plugins that the unit has on: empty until `ready()`, a new list whenever it has changed. */
  readonly plugins: readonly KnownPlugin[];

  /**
   * Asks once which plugins the unit has on, and gives the client itself.
   * @throws QinxueError
   * @example `const client = await createClient({ url, token }).ready();`
   */
  ready(): Promise<this>;

  /** Asks anew, after signing in as somebody else, say. `PLUGIN_NOT_ENABLED` in an answer does so by itself. @throws QinxueError */
  refresh(): Promise<this>;

  /**
   * Whether the unit has these plugins on, `SUSPENDED` ones included; false before `ready()`. Their
   * operations compile where it was true.
   * @example `if (client.has('courses')) await client.request(Courses, { first: 10 });`
   */
  has<Plugin extends PluginId | (string & {})>(...plugins: readonly Plugin[]): this is Client<Known | Plugin>;

  /** Calls the listener when `plugins` has changed; what it gives ends that. */
  onPlugins(listener: () => void): () => void;

  /**
   * Sends an operation and gives its data. Queries, and mutations under an idempotency key that is the same
   * for all attempts, are sent again when that may help: no connection, 429, 502, 503, 504.
   * @throws QinxueError of the class of its code; the reason of the signal, where one ended it
   * @example `const { courses } = await client.request(Courses, { first: 10 }, { signal });`
   */
  request<Result, Variables>(
    document: Query<Result, Variables, Known> | Mutation<Result, Variables, Known>,
    ...rest: Rest<Variables, RequestOptions>
  ): Promise<Result>;
}
