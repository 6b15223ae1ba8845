import type { Client } from './client.ts';
import { type Connection, connection } from './connection.ts';
import { type Deadline, deadline } from './deadline.ts';
import { documentId, randomKey } from './document-id.ts';
import { QinxueError } from './errors.ts';
import { UnitPlugins, type UnitPluginsQuery } from './generated/organisation.ts';
import { type KnownPlugin, KnownPlugins } from './known-plugins.ts';
import { type OperationHead, operationOf } from './operation.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { pause, waitBefore } from './retry.ts';
import { send } from './send.ts';
import { TokenSource } from './token-source.ts';

/**
 * A client of one unit. Nothing is sent yet: `ready()` asks which plugins the unit has on.
 * @throws TypeError where `url` is no address
 * @example
 * ```ts
 * const client = createClient({ url: 'https://learn.example.com/graphql', unit: 'W03', token: () => session.token });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  // What it has narrows only in types.
  return new UnitClient(options) as unknown as Client;
}

/** One call of `request`, through all its attempts. */
interface Call {
  readonly operation: OperationHead;
  readonly document: string;
  readonly variables: object;
  readonly options: RequestOptions;
  readonly idempotencyKey: string | undefined;
  readonly time: Deadline;
}

class UnitClient {
  readonly unit: string | undefined;
  readonly [connection]: Connection;
  readonly #options: ClientOptions;
  readonly #known: KnownPlugins;

  constructor(options: ClientOptions) {
    const { url, unit, token, headers, language } = options;
    this.#options = options;
    this.unit = unit;
    this.#known = new KnownPlugins(() => this.request(UnitPlugins) as Promise<UnitPluginsQuery>);
    this[connection] = {
      url: new URL(url, (globalThis as { location?: { href: string } }).location?.href).href,
      unit,
      tokens: new TokenSource(token),
      fetch: options.fetch,
      documentIds: options.documentIds === true,
      headers: (sent) => ({
        ...headers,
        ...(language && { 'accept-language': language }),
        ...(unit !== undefined && { 'x-unit': encodeURIComponent(unit) }),
        ...(sent !== undefined && { authorization: `Bearer ${sent}` }),
      }),
      pluginIsOff: (plugin) => this.#known.isOff(plugin),
    };
  }

  get plugins(): readonly KnownPlugin[] {
    return this.#known.all;
  }

  async ready(): Promise<this> {
    await this.#known.ready();
    return this;
  }

  async refresh(): Promise<this> {
    await this.#known.refresh();
    return this;
  }

  has(...plugins: readonly string[]): boolean {
    return plugins.every((plugin) => this.#known.all.some(({ id }) => id === plugin));
  }

  onPlugins(listener: () => void): () => void {
    return this.#known.listen(listener);
  }

  async request(text: string, variables: object = {}, options: RequestOptions = {}): Promise<unknown> {
    const operation = operationOf(text);
    const { timeoutMs = this.#options.timeoutMs ?? 30_000, signal } = options;
    const time = deadline(operation.name, timeoutMs, [signal, this.#options.signal]);
    const isMutation = operation.kind === 'mutation';
    try {
      return await this.#attempts({
        operation,
        variables,
        options,
        time,
        document: text,
        // One for all attempts: whichever of them arrives, it happens once.
        idempotencyKey: isMutation ? (options.idempotencyKey ?? randomKey()) : undefined,
      });
    } finally {
      time.end();
    }
  }

  async #attempts(call: Call): Promise<unknown> {
    const { tokens } = this[connection];
    const retry = { ...this.#options.retry, ...call.options.retry };
    let token = await tokens.current();
    let isRenewed = false;
    let document = this.#options.documentIds ? await documentId(call.document) : call.document;
    for (let attempt = 0; ; attempt++) {
      call.time.signal.throwIfAborted();
      try {
        return await this.#send(call, document, token);
      } catch (error) {
        if (!(error instanceof QinxueError)) throw error;
        if (error.code === 'PLUGIN_NOT_ENABLED') await this.#known.isOff(error.details.plugin);
        if (error.code === 'DOCUMENT_UNKNOWN' && document !== call.document) {
          document = call.document;
          continue;
        }
        const fresh = error.code === 'UNAUTHENTICATED' && !isRenewed ? await tokens.renewed(token) : undefined;
        if (fresh !== undefined) {
          token = fresh;
          isRenewed = true;
          continue;
        }
        const wait = waitBefore(attempt, error, retry);
        if (attempt >= (retry.retries ?? 3) || !mayRepeat(call, error, token) || wait > call.time.left()) throw error;
        await pause(wait, call.time.signal);
      }
    }
  }

  #send(call: Call, document: string, token: string | undefined): Promise<unknown> {
    const { operation, variables, idempotencyKey, time } = call;
    const { url, headers, fetch } = this[connection];
    return send({
      url,
      operation: operation.name,
      document,
      variables,
      headers: { ...headers(token), ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }) },
      signal: time.signal,
      fetch,
    });
  }
}

/**
 * Whether another attempt may help and cannot harm. The server keeps the answers of those who are signed in;
 * of others a mutation is repeated only when the server itself said that nothing has happened.
 */
function mayRepeat({ idempotencyKey }: Call, error: QinxueError, token: string | undefined): boolean {
  if (!error.isTransient) return false;
  const isKnown = error.allErrors.length > 0 && error.code !== 'OUTCOME_UNKNOWN';
  return idempotencyKey === undefined || token !== undefined || isKnown;
}
