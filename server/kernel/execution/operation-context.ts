import type { Language } from '../base/language.ts';
import type { Context } from '../contract/context.ts';
import type { RequestTelemetry } from './request-telemetry.ts';

/** Who asks for an operation, and where it is told how that went. */
export interface OperationContext {
  readonly context: Context;
  readonly requestId: string;
  /** In which the caller is told what went wrong. */
  readonly language: Language;
  readonly idempotencyKey?: string;
  /** What the log and the metrics are told. */
  readonly telemetry: RequestTelemetry;
  readonly log: (error: unknown) => void;
}
