import type { Language } from '../base/language.ts';
import type { Context } from '../contract/context.ts';
import type { Operation } from './operation.ts';
import type { RequestTelemetry } from './request-telemetry.ts';

/** What Apollo carries for a request. Apollo copies it shallowly, so the context is a member, not the context itself. */
export interface OperationContext {
  readonly context: Context;
  readonly requestId: string;
  /** In which the caller is told what went wrong. */
  readonly language: Language;
  readonly idempotencyKey?: string;
  /** What the log and the metrics are told. */
  readonly telemetry: RequestTelemetry;
  readonly log: (error: unknown) => void;
  /** What Apollo has found to be asked for, once it has. */
  readonly resolved: { operation?: Operation };
}
