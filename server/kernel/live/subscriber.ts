import { createHash } from 'node:crypto';
import type { Context } from '../contract/context.ts';
import type { Live } from '../contract/live.ts';
import type { OperationContext } from '../execution/operation-context.ts';
import type { Stream } from './stream.ts';

/** What a client subscribes to: a document, and a way to come anew to who asks, and where. */
export interface Asked extends Pick<OperationContext, 'requestId' | 'language' | 'telemetry' | 'log'> {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The plugins that the document needs. */
  readonly needs: ReadonlySet<string>;
  /** @throws UNAUTHENTICATED, UNIT_NOT_FOUND as any request at this moment would */
  context(): Promise<Context>;
}

/** One open stream, what it waits for, and how far its answers have come. */
export interface Subscriber {
  readonly asked: Asked;
  /** Equal for those who ask the same. */
  readonly question: string;
  readonly live: Live;
  readonly args: object;
  readonly principal: string;
  readonly expiresAt: Date;
  readonly stream: Stream;
  /** When its answer last became a thing of the past, by the queue's count. */
  askedAt: number;
  /** For which of these moments it has had its answer. */
  answeredAt: number;
  /** The database was away when it was to be answered. */
  isOwed: boolean;
}

export const questionOf = ({ source, operationName, variables, language }: Asked): string =>
  createHash('sha256')
    .update(JSON.stringify([source, operationName, variables, language]))
    .digest('base64');

/** Whether the payload of an event may have changed what the subscriber sees. */
export function isConcerned({ live: { concerns }, args }: Subscriber, payload: object | undefined): boolean {
  if (!concerns || !payload) return true;
  try {
    return concerns(payload as never, args as never);
  } catch {
    // A payload of a former version, say: rather once too often.
    return true;
  }
}
