import type { Operation } from './operation.ts';
import type { OperationContext } from './operation-context.ts';

/** What Apollo carries for a request. Apollo copies it shallowly, so what it finds is put into a member. */
export interface ApolloContext extends OperationContext {
  /** What is asked for, once Apollo has found it. */
  readonly resolved: { operation?: Operation };
}
