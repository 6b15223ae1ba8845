export type { Client, Rest } from './client.ts';
export { createClient } from './create-client.ts';
export type { Document, Mutation, Open, Query, ResultOf, Subscription, VariablesOf } from './document.ts';
export {
  BadAnswerError,
  CursorError,
  type Failure,
  NetworkError,
  QinxueError,
  type ServerError,
  TimeoutError,
} from './errors.ts';
export * from './generated/error-classes.ts';
export type { PluginId } from './generated/plugin-id.ts';
export type { KnownPlugin } from './known-plugins.ts';
export type { ClientOptions, RequestOptions, RetryOptions, Token } from './options.ts';
export type { ConnectionOf, NodeOf, PageInfo, PageVariables } from './page.ts';
export { type Pages, paginate } from './paginate.ts';
