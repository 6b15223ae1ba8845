import { culpritOf } from '../base/culprit.ts';
import { StatementError } from '../data/statement-error.ts';

export interface LoggedError {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

interface Caused {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly stack?: string;
  readonly cause?: unknown;
}

/**
 * An error as the log has it. Drivers put values into theirs – the name that is taken, the whole statement
 * with its parameters – so of a statement's error only its text with placeholders and quoted values cut out.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutValues(String(error)), stack: '' };
  const { name, message, code, stack, cause } = error as Caused;
  const plugin = culpritOf(error);
  const isStatement = error instanceof StatementError;
  return {
    type: name ?? 'Error',
    message: isStatement ? withoutValues(message ?? '') : (message ?? ''),
    ...(typeof code === 'string' && { code }),
    ...(plugin && { plugin }),
    ...(isStatement && { statement: error.statement }),
    // The first lines of a stack repeat the message.
    stack: (stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause !== undefined && depth < 3 && { cause: loggedError(cause, depth + 1) }),
  };
}

const withoutValues = (message: string) => message.replace(/'(?:[^'\\]|\\.|'')*'/g, "'…'");
