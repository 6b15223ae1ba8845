import type { Text } from '../kernel/base/text.ts';

/** How the process ends: scripts tell a refused file from a command that could not run. */
export const exit = { done: 0, refused: 1, failed: 2 } as const;

export type Exit = (typeof exit)[keyof typeof exit];

/** A command that cannot run as it was called; the message says what to do. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
